import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { answerInDepthReview } from "../actions/answer-in-depth-review.ts";
import { decideInDepthReview } from "../actions/decide-in-depth-review.ts";
import { requestInDepthReview } from "../actions/request-in-depth-review.ts";
import type { CasesContext } from "../context.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import {
  AnswerInDepthReviewInput,
  DecideInDepthReviewInput,
  RequestInDepthReviewInput,
} from "./in-depth-inputs.ts";

@Resolver()
export class InDepthMutations {
  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Logs that the family has asked for an in-depth review.",
  })
  @Requires("family:write")
  async requestInDepthReview(
    @Arg("input", () => RequestInDepthReviewInput) input: RequestInDepthReviewInput,
    @Ctx() context: CasesContext,
  ) {
    const { idempotencyKey: key, ...requested } = input;
    const command = { operation: "requestInDepthReview", key, input };
    const outcome = await context.request.command(command, (tx) =>
      requestInDepthReview(tx, context.keys.master, { ...requested, relativeId: input.relativeId ?? null }),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Decides on a family's request for an in-depth review, once, with the reason.",
  })
  @Requires("case:coordinate")
  async decideInDepthReview(
    @Arg("input", () => DecideInDepthReviewInput) input: DecideInDepthReviewInput,
    @Ctx() context: CasesContext,
  ) {
    const command = { operation: "decideInDepthReview", key: input.idempotencyKey, input };
    const outcome = await context.request.command(command, (tx) =>
      decideInDepthReview(tx, context.keys.master, input),
    );
    return casePayload(outcome, context);
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Records that the family was told what was decided on their request.",
  })
  @Requires("family:write")
  async answerInDepthReview(
    @Arg("input", () => AnswerInDepthReviewInput) input: AnswerInDepthReviewInput,
    @Ctx() context: CasesContext,
  ) {
    const { requestId, on, overruleReason = null } = input;
    const command = { operation: "answerInDepthReview", key: input.idempotencyKey, input };
    const outcome = await context.request.command(command, (tx) =>
      answerInDepthReview(tx, context.keys.master, { requestId, on, overruleReason }),
    );
    return casePayload(outcome, context);
  }
}
