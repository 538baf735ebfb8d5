import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { stands } from "../domain/recommendation.ts";
import type { Review } from "../domain/review.ts";
import { sectionKinds } from "../domain/review.ts";
import { GradeOfCareType, showGrade } from "./grade-scale-type.ts";
import { ReviewInformantType, showInformant } from "./informant-type.ts";

registerEnumType(sectionKinds, {
  name: "ReviewSectionKind",
  description: "A part of a review.",
  valuesConfig: {
    PEN_PORTRAIT: { description: "Who the person was." },
    LIFE_AND_DEATH: { description: "What happened in their life and up to their death." },
    HEALTH_CONDITIONS: { description: "Long-term conditions and how they were cared for." },
    ANNUAL_HEALTH_CHECK: { description: "Annual health checks and what followed from them." },
    MEDICATION: { description: "Medicines, their effects and their review." },
    REASONABLE_ADJUSTMENTS: { description: "Adjustments that were made, or were missing." },
    MENTAL_CAPACITY: { description: "Assessments of capacity and decisions in best interests." },
    RESUSCITATION_DECISIONS: { description: "Decisions on resuscitation and how they were made." },
    TRANSITION: { description: "The move from children's to adults' services, and other moves." },
    END_OF_LIFE: { description: "Planning and care at the end of life." },
    LAST_DAYS: { description: "The last days, as those who were there tell them." },
    GOOD_PRACTICE: { description: "What was done well; goes, without names, to the national programme." },
    CONCERNS: { description: "What was not done well." },
    LEARNING: { description: "What others can learn; goes, without names, to the national programme." },
    IN_DEPTH_FINDINGS: { description: "What an in-depth review found." },
  },
});

@ObjectType("ReviewSection", { description: "A part of a review as somebody wrote it." })
@SignedIn()
export class ReviewSectionType {
  @Field(() => sectionKinds, { nullable: true, description: "Which part." })
  @Requires("review:read")
  kind!: string;

  @Field(() => Int, { nullable: true, description: "Counts the texts of this part from 1." })
  @Requires("review:read")
  revision!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was written." })
  @Requires("review:read")
  writtenAt!: Date;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever wrote it." })
  @Requires("review:read")
  writtenBy!: string;

  words!: string;
}

@ObjectType("Recommendation", { description: "What should be done so that it does not happen again." })
@SignedIn()
export class RecommendationType {
  @Field(() => ID, { nullable: true, description: "The recommendation's id." })
  @Requires("review:read")
  id!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that should act.",
  })
  @Requires("review:read")
  organisation!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was made." })
  @Requires("review:read")
  madeAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was withdrawn; null while it stands." })
  @Requires("review:read")
  withdrawnAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The sign-in of whoever withdrew it; the case's timeline says why.",
  })
  @Requires("review:read")
  withdrawnBy!: string | null;

  words!: string;
  theme!: string | null;
}

@ObjectType("Review", { description: "What a reviewer found out about a death." })
@SignedIn()
export class ReviewType {
  @Field(() => DateTime, { nullable: true, description: "When the reviewer began." })
  @Requires("review:read")
  startedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The method by which it is done; results of different methods are not compared.",
  })
  @Requires("review:read")
  method!: string;

  @Field(() => GradeOfCareType, { nullable: true, description: "How good the care was." })
  @Requires("review:read")
  grade!: GradeOfCareType | null;

  @Field(() => [ReviewSectionType], { nullable: true, description: "Its parts as they stand." })
  @Requires("review:read")
  sections!: readonly ReviewSectionType[];

  @Field(() => [ReviewInformantType], { nullable: true, description: "Whom the reviewer asked." })
  @Requires("review:read")
  informants!: readonly ReviewInformantType[];

  @Field(() => [RecommendationType], { nullable: true, description: "What should be done." })
  @Requires("review:read")
  recommendations!: readonly RecommendationType[];

  @Field(() => [RecommendationType], {
    nullable: true,
    description: "What was recommended and does not stand any more.",
  })
  @Requires("review:read")
  withdrawnRecommendations!: readonly RecommendationType[];

  review!: Review;
}

/** What the graph shows of a review. */
export function showReview(review: Review): ReviewType {
  const { startedAt, method, scale, grade, gradeOfServices, sections, informants, recommendations } = review;
  return {
    startedAt,
    method,
    grade: showGrade(scale, grade, gradeOfServices),
    sections,
    informants: informants.map(showInformant),
    recommendations,
    withdrawnRecommendations: review.recommendationsMade.filter((each) => !stands(each)),
    review,
  };
}
