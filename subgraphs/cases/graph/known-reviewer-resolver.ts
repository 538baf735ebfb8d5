import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { recordReviewer } from "../actions/record-reviewer.ts";
import type { CasesContext } from "../context.ts";
import type { KnownReviewer } from "../domain/known-reviewer.ts";
import { RecordReviewerInput, RecordReviewerPayload } from "./known-reviewer-type.ts";

@Resolver()
export class KnownReviewerResolver {
  @Mutation(() => RecordReviewerPayload, {
    nullable: true,
    description: "Keeps what the reviewers' owner knows of somebody that bears on their independence.",
  })
  @Requires("reviewer:record")
  async recordReviewer(
    @Arg("input", () => RecordReviewerInput) { eventId, ...told }: RecordReviewerInput,
    @Ctx() { request }: CasesContext,
  ): Promise<RecordReviewerPayload> {
    const { refusals } = await request.receive(eventId, (tx) => recordReviewer(tx, known(told)));
    return { reviewerId: refusals.length === 0 ? told.reviewerId : null, refusals };
  }
}

function known({
  team,
  manager,
  leave,
  interests,
  ...told
}: Omit<RecordReviewerInput, "eventId">): KnownReviewer {
  return {
    ...told,
    team: team ?? null,
    manager: manager ?? null,
    leave: leave.map(({ from, to }) => ({ from, to, cancelledAt: null })),
    interests: interests.map((each) => ({
      organisation: each.organisation ?? null,
      team: each.team ?? null,
      caseId: each.caseId ?? null,
      from: each.from,
      to: each.to ?? null,
    })),
  };
}
