import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ChildAgeBand } from "../../../schema/values/child-age-band.ts";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import type { Sex } from "../../../schema/values/sex.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, Icd10Scalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { LearningDisabilityEnum, SexEnum } from "../../kit/value-enums.ts";
import {
  type ChildDeathReview,
  type HandoverOutcome,
  handoverOutcomes,
  outcomeOf,
} from "../domain/child-death-review.ts";
import {
  type ChildDeathReviewStatus,
  childDeathReviewStatuses,
  type LearningDisabilitySeverity,
  learningDisabilitySeverities,
} from "../domain/handover.ts";
import { ChildAgeBandEnum } from "./child-death-enums.ts";

@ObjectType("ScoredFactor", { description: "What contributed to a child's death, as the panel scored it." })
@SignedIn()
export class ScoredFactorType {
  @Field(() => String, { nullable: true, description: "The domain's letter in the form, A to D." })
  @Requires("child-review:read")
  domain!: string;

  @Field(() => String, { nullable: true, description: "The score on the form's scale." })
  @Requires("child-review:read")
  score!: string;
}

@ObjectType("ChildDeathCoreData", {
  description: "What the programme takes of a child: codes, no names and no dates.",
})
@SignedIn()
export class ChildDeathCoreDataType {
  @Field(() => ChildAgeBandEnum, { nullable: true, description: "Age at death, where the dates tell." })
  @Requires("child-review:read")
  ageBand!: ChildAgeBand | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Was it an age at which people move to adults' services? Null where the dates do not tell.",
  })
  @Requires("child-review:read")
  inTransition!: boolean | null;

  @Field(() => SexEnum, { nullable: true, description: "Sex." })
  @Requires("child-review:read")
  sex!: Sex | null;

  @Field(() => LearningDisabilityEnum, {
    nullable: true,
    description: "What is known about a learning disability.",
  })
  @Requires("child-review:read")
  learningDisability!: LearningDisabilityStatus | null;

  @Field(() => learningDisabilitySeverities, {
    nullable: true,
    description: "How severe it was, where the form asks.",
  })
  @Requires("child-review:read")
  severity!: LearningDisabilitySeverity | null;

  @Field(() => Int, { nullable: true, description: "The panel's category of death, 1 to 10." })
  @Requires("child-review:read")
  category!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Did the panel find factors that could be changed to prevent deaths?",
  })
  @Requires("child-review:read")
  modifiable!: boolean | null;

  @Field(() => [ScoredFactorType], {
    nullable: true,
    description: "What contributed, as the panel scored it.",
  })
  @Requires("child-review:read")
  factors!: readonly ScoredFactorType[];

  @Field(() => [Icd10Scalar], { nullable: true, description: "The certificate's causes that were coded." })
  @Requires("child-review:read")
  causes!: readonly string[];
}

@ObjectType("ChildDeathReview", {
  description: "The statutory review of a child's death as a team hands it over.",
})
@Entity()
@SignedIn()
export class ChildDeathReviewType {
  @Field(() => ID, { description: "The review's id." })
  id!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the team's organisation." })
  @Requires("child-review:read")
  organisation!: string;

  @Field(() => String, { nullable: true, description: "The team's system." })
  @Requires("child-review:read")
  sourceSystem!: string;

  @Field(() => String, { nullable: true, description: "The review's number in the team's system." })
  @Requires("child-review:read")
  sourceId!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was first handed over." })
  @Requires("child-review:read")
  receivedAt!: Date;

  @Field(() => handoverOutcomes, { nullable: true, description: "What became of it." })
  @Requires("child-review:read")
  outcome!: HandoverOutcome;

  @Field(() => String, { nullable: true, description: "The child death overview panel." })
  @Requires("child-review:read")
  cdop!: string | null;

  @Field(() => childDeathReviewStatuses, { nullable: true, description: "How far the review has come." })
  @Requires("child-review:read")
  status!: ChildDeathReviewStatus | null;

  @Field(() => String, { nullable: true, description: "Code of the law by which the death is reviewed." })
  @Requires("child-review:read")
  legalBasis!: string | null;

  @Field(() => [String], { nullable: true, description: "Codes of what restricts passing it on." })
  @Requires("child-review:read")
  restrictions!: readonly string[] | null;

  @Field(() => ChildDeathCoreDataType, {
    nullable: true,
    description: "What the programme takes of the child; null while no version could be read.",
  })
  @Requires("child-review:read")
  coreData!: ChildDeathCoreDataType | null;
}

export const ChildDeathReviewConnection = connectionOf(ChildDeathReviewType, "ChildDeathReview");

/** What the graph shows of a child death review. */
export const showReview = (review: ChildDeathReview) => ({
  ...review,
  sourceSystem: review.source.system,
  sourceId: review.source.id,
  outcome: outcomeOf(review),
  cdop: review.core?.cdop ?? null,
  status: review.core?.status ?? null,
  legalBasis: review.core?.legalBasis ?? null,
  restrictions: review.core?.restrictions ?? null,
  coreData: review.core,
});
