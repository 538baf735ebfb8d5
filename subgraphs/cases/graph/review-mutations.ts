import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { approveReview } from "../actions/approve-review.ts";
import { gradeCare } from "../actions/grade-care.ts";
import { returnReview } from "../actions/return-review.ts";
import { startReview } from "../actions/start-review.ts";
import { submitForQuality } from "../actions/submit-for-quality.ts";
import type { CasesContext } from "../context.ts";
import { actOnCase } from "./act-on-case.ts";
import { CaseActInput } from "./case-inputs.ts";
import { CasePayload } from "./case-payload.ts";
import { ApproveReviewInput } from "./quality-type.ts";
import { GradeCareInput, ReturnReviewInput } from "./review-inputs.ts";

@Resolver()
export class ReviewMutations {
  @Mutation(() => CasePayload, { nullable: true, description: "Begins a review, as its reviewer." })
  @Requires("review:write")
  startReview(@Arg("input", () => CaseActInput) input: CaseActInput, @Ctx() context: CasesContext) {
    return actOnCase("startReview", input, context, (tx) => startReview(tx, input));
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Grades the care." })
  @Requires("review:write")
  gradeCare(@Arg("input", () => GradeCareInput) input: GradeCareInput, @Ctx() context: CasesContext) {
    const { idempotencyKey, ...graded } = input;
    return actOnCase("gradeCare", input, context, (tx) =>
      gradeCare(tx, { ...graded, gradeOfServices: input.gradeOfServices ?? null }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Gives a review to a second reader, if nothing is missing.",
  })
  @Requires("review:write")
  submitForQuality(@Arg("input", () => CaseActInput) input: CaseActInput, @Ctx() context: CasesContext) {
    return actOnCase("submitForQuality", input, context, (tx) => submitForQuality(tx, input));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Returns a review to its reviewer, as somebody else; a prepared submission is withdrawn.",
  })
  @Requires("quality:decide")
  returnReview(
    @Arg("input", () => ReturnReviewInput) input: ReturnReviewInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, reason } = input;
    return actOnCase("returnReview", input, context, (tx) =>
      returnReview(tx, context.keys.master, { caseId, reason, reasons: input.reasons ?? ["other"] }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description:
      "Approves a review by the objectivity checklist, as somebody independent of it; its submission is then prepared.",
  })
  @Requires("quality:decide")
  approveReview(
    @Arg("input", () => ApproveReviewInput) input: ApproveReviewInput,
    @Ctx() context: CasesContext,
  ) {
    return actOnCase("approveReview", input, context, (tx) => approveReview(tx, input));
  }
}
