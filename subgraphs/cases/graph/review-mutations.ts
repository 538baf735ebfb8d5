import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Transaction } from "../../kit/database.ts";
import { Requires } from "../../kit/federated-schema.ts";
import { addRecommendation } from "../actions/add-recommendation.ts";
import { addTheme } from "../actions/add-theme.ts";
import { approveReview } from "../actions/approve-review.ts";
import { gradeCare } from "../actions/grade-care.ts";
import { recordInformant } from "../actions/record-informant.ts";
import { returnReview } from "../actions/return-review.ts";
import { startReview } from "../actions/start-review.ts";
import { submitForQuality } from "../actions/submit-for-quality.ts";
import { writeSection } from "../actions/write-section.ts";
import type { CasesContext } from "../context.ts";
import { CaseActInput } from "./case-inputs.ts";
import { CasePayload, casePayload } from "./case-payload.ts";
import {
  AddRecommendationInput,
  AddThemeInput,
  GradeCareInput,
  RecordInformantInput,
  ReturnReviewInput,
  WriteSectionInput,
} from "./review-inputs.ts";

@Resolver()
export class ReviewMutations {
  @Mutation(() => CasePayload, { nullable: true, description: "Begins a review, as its reviewer." })
  @Requires("review:write")
  startReview(@Arg("input", () => CaseActInput) input: CaseActInput, @Ctx() context: CasesContext) {
    return act("startReview", input, context, (tx) => startReview(tx, input));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Writes a part of a review, unless somebody has written it since the writer read it.",
  })
  @Requires("review:write")
  writeSection(
    @Arg("input", () => WriteSectionInput) input: WriteSectionInput,
    @Ctx() context: CasesContext,
  ) {
    return act("writeSection", input, context, (tx) => writeSection(tx, context.keys.master, input));
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Records whom the reviewer asked." })
  @Requires("review:write")
  recordInformant(
    @Arg("input", () => RecordInformantInput) input: RecordInformantInput,
    @Ctx() context: CasesContext,
  ) {
    return act("recordInformant", input, context, (tx) => recordInformant(tx, input));
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Grades the care." })
  @Requires("review:write")
  gradeCare(@Arg("input", () => GradeCareInput) input: GradeCareInput, @Ctx() context: CasesContext) {
    const { idempotencyKey, ...graded } = input;
    return act("gradeCare", input, context, (tx) =>
      gradeCare(tx, { ...graded, gradeOfServices: input.gradeOfServices ?? null }),
    );
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Adds a theme of the list to a review." })
  @Requires("review:write")
  addTheme(@Arg("input", () => AddThemeInput) input: AddThemeInput, @Ctx() context: CasesContext) {
    return act("addTheme", input, context, (tx) => addTheme(tx, input));
  }

  @Mutation(() => CasePayload, { nullable: true, description: "Adds a recommendation to a review." })
  @Requires("review:write")
  addRecommendation(
    @Arg("input", () => AddRecommendationInput) input: AddRecommendationInput,
    @Ctx() context: CasesContext,
  ) {
    const { caseId, words, theme = null, organisation = null } = input;
    return act("addRecommendation", input, context, (tx) =>
      addRecommendation(tx, context.keys.master, { caseId, words, theme, organisation }),
    );
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Gives a review to a second reader, if nothing is missing.",
  })
  @Requires("review:write")
  submitForQuality(@Arg("input", () => CaseActInput) input: CaseActInput, @Ctx() context: CasesContext) {
    return act("submitForQuality", input, context, (tx) => submitForQuality(tx, input));
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
    return act("returnReview", input, context, (tx) => returnReview(tx, context.keys.master, input));
  }

  @Mutation(() => CasePayload, {
    nullable: true,
    description: "Approves a review, as somebody other than its reviewer; its submission is then prepared.",
  })
  @Requires("quality:decide")
  approveReview(@Arg("input", () => CaseActInput) input: CaseActInput, @Ctx() context: CasesContext) {
    return act("approveReview", input, context, (tx) => approveReview(tx, input));
  }
}

async function act(
  operation: string,
  input: { idempotencyKey: string },
  context: CasesContext,
  work: (tx: Transaction) => Promise<{ caseId: string }>,
): Promise<CasePayload> {
  const command = { operation, key: input.idempotencyKey, input };
  return casePayload(await context.request.command(command, work), context);
}
