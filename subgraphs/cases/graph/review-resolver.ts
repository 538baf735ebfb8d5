import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { inWords, RefusalType } from "../../kit/refusals.ts";
import type { CasesContext } from "../context.ts";
import { caseRefusals } from "../domain/refusals.ts";
import { type SectionKind, sectionKinds } from "../domain/review.ts";
import { findSectionHistory } from "../store/reviews.ts";
import { CaseType } from "./case-type.ts";
import { RecommendationType, ReviewSectionType, ReviewType, showReview } from "./review-type.ts";
import { ThemeType } from "./theme-resolver.ts";

@Resolver(() => CaseType)
export class ReviewOfCaseResolver {
  @FieldResolver(() => ReviewType, {
    nullable: true,
    description: "What the reviewer found out; null before they begin.",
  })
  @Requires("review:read")
  async review(@Root() { id }: CaseType, @Ctx() { request }: CasesContext) {
    const review = await request.loaders.reviews.load(id);
    return review && showReview(review);
  }
}

@Resolver(() => ReviewType)
export class ReviewResolver {
  @FieldResolver(() => [ThemeType], { nullable: true, description: "The themes that the review shows." })
  @Requires("review:read")
  themes(@Root() { review }: ReviewType): ThemeType[] {
    return review.themes.map((code) => ({ code }));
  }

  @FieldResolver(() => [RefusalType], {
    nullable: true,
    description: "What is still missing before a second reader can read it.",
  })
  @Requires("review:read")
  async missing(@Root() { review }: ReviewType, @Ctx() { request }: CasesContext) {
    const assessment = await request.loaders.reviewAssessments.load(review.caseId);
    return assessment && inWords(assessment.missing, caseRefusals);
  }

  @FieldResolver(() => [ReviewSectionType], {
    nullable: true,
    description: "All texts that a part has had, earliest first.",
  })
  @Requires("review:read")
  sectionHistory(
    @Arg("kind", () => sectionKinds, { description: "Which part." }) kind: SectionKind,
    @Root() { review }: ReviewType,
    @Ctx() { request }: CasesContext,
  ) {
    return request.read((tx) => findSectionHistory(tx, review.caseId, kind));
  }
}

@Resolver(() => ReviewSectionType)
export class ReviewSectionResolver {
  @FieldResolver(() => String, { nullable: true, description: "The text; null where it was erased." })
  @Requires("review:read")
  text(@Root() section: ReviewSectionType, @Ctx() { words }: CasesContext) {
    return words.load(section.words);
  }
}

@Resolver(() => RecommendationType)
export class RecommendationResolver {
  @FieldResolver(() => String, { nullable: true, description: "The text; null where it was erased." })
  @Requires("review:read")
  text(@Root() recommendation: RecommendationType, @Ctx() { words }: CasesContext) {
    return words.load(recommendation.words);
  }

  @FieldResolver(() => ThemeType, { nullable: true, description: "The theme that it belongs to." })
  @Requires("review:read")
  theme(@Root() { theme }: RecommendationType): ThemeType | null {
    return theme === null ? null : { code: theme };
  }
}
