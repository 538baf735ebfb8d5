import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { mapPage, PageArgs, readPage } from "../../kit/connections.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { inWords, RefusalType } from "../../kit/refusals.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { answerTransfer } from "../actions/answer-transfer.ts";
import { proposeTransfer } from "../actions/propose-transfer.ts";
import { ownersOf } from "../actions/reference-data.ts";
import { reopenCase } from "../actions/reopen-case.ts";
import { withdrawOptOut } from "../actions/withdraw-opt-out.ts";
import type { CasesContext } from "../context.ts";
import { caseRefusals } from "../domain/refusals.ts";
import { findTransition } from "../domain/transitions.ts";
import { listOpenTransfers } from "../store/transfers.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import { findCase } from "./case-resolver.ts";
import { CaseType } from "./case-type.ts";
import {
  AnswerTransferInput,
  CaseTransferConnection,
  CaseTransferType,
  ProposeTransferInput,
  ReopenCaseInput,
  showTransfer,
  WithdrawOptOutInput,
} from "./course-type.ts";

@Resolver(() => CaseType)
export class CourseOfCaseResolver {
  @FieldResolver(() => IsoDateScalar, {
    nullable: true,
    description:
      "When it became known that the person had opted out of the use of their record; null for none.",
  })
  @Requires("case:read")
  optedOutOn(@Root() { standing }: CaseType) {
    return standing.optedOutOn;
  }

  @FieldResolver(() => [CaseTransferType], {
    nullable: true,
    description: "Its transfers to another area, earliest first.",
  })
  @Requires("case:read")
  async transfers(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    return ((await request.loaders.transfers.load(id)) ?? []).map(showTransfer);
  }

  @FieldResolver(() => [RefusalType], {
    nullable: true,
    description:
      "What is missing before the review can go to a second reader, field by field; null while nobody writes it.",
  })
  @Requires("case:read", "review:read")
  async completeness(@Root() { id, standing }: CaseType, @Ctx() { request }: CasesContext) {
    if (findTransition(standing.stage, "SUBMITTED_FOR_QUALITY") === null) return null;
    const assessment = await request.loaders.reviewAssessments.load(id);
    return assessment && inWords(assessment.missing, caseRefusals);
  }
}

@Resolver(() => CaseTransferType)
export class CourseResolver {
  @Query(() => CaseTransferConnection, {
    nullable: true,
    description: "Transfers from or to your area that wait for an answer, earliest first.",
  })
  @Requires("case:coordinate")
  async openTransfers(@Args(() => PageArgs) page: PageArgs, @Ctx() { request }: CasesContext) {
    const owners = ownersOf(request.caller.organisation);
    const found = await readPage(
      page,
      "openTransfers",
      request.cursors,
      (window) => request.read((tx) => listOpenTransfers(tx, owners, window)),
      ({ proposedAt, id }) => [proposedAt.toISOString(), id],
    );
    return mapPage(found, showTransfer);
  }

  @FieldResolver(() => CaseType, { nullable: true, description: "The case." })
  @Requires("case:read")
  case(@Root() { caseId }: CaseTransferType, @Ctx() context: CasesContext) {
    return findCase(caseId, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Withdraws an opt-out that was recorded in error.",
  })
  @Requires("case:coordinate")
  async withdrawOptOut(
    @Arg("input", () => WithdrawOptOutInput) input: WithdrawOptOutInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "withdrawOptOut", key: input.idempotencyKey, input },
      (tx) => withdrawOptOut(tx, context.keys.master, input),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Takes a closed case up again, with a reason; a reviewer is found for it anew.",
  })
  @Requires("case:coordinate")
  async reopenCase(
    @Arg("input", () => ReopenCaseInput) input: ReopenCaseInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "reopenCase", key: input.idempotencyKey, input },
      (tx) => reopenCase(tx, context.keys.master, input),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Proposes that another area take a case, or asks for one of another area.",
  })
  @Requires("case:coordinate")
  async proposeTransfer(
    @Arg("input", () => ProposeTransferInput) input: ProposeTransferInput,
    @Ctx() context: CasesContext,
  ) {
    const outcome = await context.request.command(
      { operation: "proposeTransfer", key: input.idempotencyKey, input },
      (tx) => proposeTransfer(tx, context.keys.master, input),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Accepts, declines or withdraws a transfer; once both areas agree, the case ends here.",
  })
  @Requires("case:coordinate")
  async answerTransfer(
    @Arg("input", () => AnswerTransferInput) input: AnswerTransferInput,
    @Ctx() context: CasesContext,
  ) {
    const { transferId, answer, reason = null } = input;
    const outcome = await context.request.command(
      { operation: "answerTransfer", key: input.idempotencyKey, input },
      (tx) => answerTransfer(tx, context.keys.master, { transferId, answer, reason }),
    );
    return casePayload(outcome, context);
  }
}
