import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { openInDepthReview } from "../actions/open-in-depth-review.ts";
import { recordMeeting } from "../actions/record-meeting.ts";
import { withdrawMeeting } from "../actions/withdraw-meeting.ts";
import type { CasesContext } from "../context.ts";
import { type InDepthTrigger, inDepthTriggers } from "../domain/in-depth-triggers.ts";
import { actOnCase } from "./act-on-case.ts";
import { CasePayload } from "./case-payload.ts";
import { CaseType } from "./case-type.ts";
import {
  InDepthMeetingType,
  InDepthReviewType,
  InDepthTriggerType,
  OpenInDepthReviewInput,
  RecordMeetingInput,
  WithdrawMeetingInput,
} from "./in-depth-review-type.ts";

@Resolver(() => CaseType)
export class InDepthReviewResolver {
  @FieldResolver(() => InDepthReviewType, {
    nullable: true,
    description: "The in-depth stage of its review; null where none was opened.",
  })
  @Requires("review:read")
  async inDepthReview(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    const found = await request.loaders.inDepthReviews.load(id);
    if (!found) return null;
    const meetings = found.meetings.map((meeting) => Object.assign(new InDepthMeetingType(), meeting));
    return Object.assign(new InDepthReviewType(), { ...found, meetings });
  }

  @FieldResolver(() => [InDepthTriggerType], {
    nullable: true,
    description: "The reasons for an in-depth review, and which of them hold; null before the review begins.",
  })
  @Requires("review:read")
  async inDepthTriggers(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    const assessment = await request.loaders.reviewAssessments.load(id);
    if (!assessment) return null;
    return (Object.keys(inDepthTriggers) as InDepthTrigger[]).map((kind) => ({
      kind,
      state: assessment.triggers[kind],
      message: inDepthTriggers[kind],
    }));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Lets a review go on in depth: as a multi-agency or a focused review, by its method.",
  })
  @Requires("case:coordinate")
  openInDepthReview(
    @Arg("input", () => OpenInDepthReviewInput) input: OpenInDepthReviewInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("openInDepthReview", input, context, (tx) =>
      openInDepthReview(tx, context.keys.master, input),
    );
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Records a meeting of an in-depth review." })
  @RequiresAny("review:write", "case:coordinate")
  recordMeeting(
    @Arg("input", () => RecordMeetingInput) input: RecordMeetingInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, heldOn, words } = input;
    const participants = input.participants.map(({ role, organisation = null }) => ({ role, organisation }));
    return actOnCase("recordMeeting", input, context, (tx) =>
      recordMeeting(tx, context.keys.master, { caseId, heldOn, participants, words }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Withdraws what was recorded of a meeting of an in-depth review by mistake.",
  })
  @RequiresAny("review:write", "case:coordinate")
  withdrawMeeting(
    @Arg("input", () => WithdrawMeetingInput) input: WithdrawMeetingInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("withdrawMeeting", input, context, (tx) =>
      withdrawMeeting(tx, context.keys.master, input),
    );
  }
}
