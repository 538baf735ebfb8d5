import { Field, ID, Int, ObjectType } from "type-graphql";
import { type Avoidability, avoidabilities } from "../../../schema/values/avoidability.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { EthnicCategoryScalar, Icd10Scalar, IsoDateScalar, PartialDateScalar } from "../../kit/scalars.ts";
import type { SubmissionWork } from "../actions/read-submission-work.ts";
import { PersonStub, ReviewerStub } from "./stubs.ts";
import { FactRevisionType } from "./submission-type.ts";
import { WrittenFactorType, WrittenRecommendationType } from "./written-texts-type.ts";

@ObjectType("SubmissionCause", { description: "A line of the certificate of the cause of death." })
@SignedIn()
export class SubmissionCauseType {
  @Field(() => String, { nullable: true, description: "Which line." })
  @Requires("submission:prepare")
  line!: string;

  @Field(() => Icd10Scalar, { nullable: true, description: "The cause as a code, where it was coded." })
  @Requires("submission:prepare")
  icd10!: string | null;
}

@ObjectType("SubmissionFacts", { description: "What a case knows of the person, without a name." })
@SignedIn()
export class SubmissionFactsType {
  @Field(() => PartialDateScalar, { nullable: true, description: "Date of birth, as far as it is known." })
  @Requires("submission:prepare")
  birthDate!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "Date of death, as far as it is known." })
  @Requires("submission:prepare")
  deathDate!: string | null;

  @Field(() => String, { nullable: true, description: "Sex as the NHS records it." })
  @Requires("submission:prepare")
  sex!: string | null;

  @Field(() => EthnicCategoryScalar, { nullable: true, description: "Ethnic category." })
  @Requires("submission:prepare")
  ethnicCategory!: string | null;

  @Field(() => String, { nullable: true, description: "What is known about a learning disability." })
  @Requires("submission:prepare")
  learningDisability!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the kind of place of death." })
  @Requires("submission:prepare")
  placeOfDeath!: string | null;

  @Field(() => [SubmissionCauseType], { nullable: true, description: "The certificate's cause lines." })
  @Requires("submission:prepare")
  causes!: readonly SubmissionCauseType[];
}

@ObjectType("SubmissionWork", {
  description: "What the cases' owner knows that the next version of a submission is made of.",
})
@SignedIn()
export class SubmissionWorkType {
  @Field(() => ID, { nullable: true, description: "The case." })
  @Requires("submission:prepare")
  caseId!: string;

  @Field(() => PersonStub, {
    nullable: true,
    description: "The person: their names and numbers must not stand in a text.",
  })
  @Requires("submission:prepare")
  person!: PersonStub;

  @Field(() => String, {
    nullable: true,
    description: "The name under which the national programme knows the case.",
  })
  @Requires("submission:prepare")
  pseudonym!: string;

  @Field(() => Int, { nullable: true, description: "The number of the version to be prepared." })
  @Requires("submission:prepare")
  submissionVersion!: number;

  @Field(() => [FactRevisionType], {
    nullable: true,
    description: "The revisions of these facts, to be given back with the record.",
  })
  @Requires("submission:prepare")
  revisions!: readonly FactRevisionType[];

  @Field(() => SubmissionFactsType, { nullable: true, description: "What the case knows of the person." })
  @Requires("submission:prepare", "person:read")
  facts!: SubmissionFactsType;

  @Field(() => String, { nullable: true, description: "The ONS code of the area whose review it is." })
  @Requires("submission:prepare")
  area!: string;

  @Field(() => String, { nullable: true, description: "The method of the review." })
  @Requires("submission:prepare")
  methodVersion!: string;

  @Field(() => String, { nullable: true, description: "The scale of the grades." })
  @Requires("submission:prepare", "review:read")
  gradeScale!: string | null;

  @Field(() => Int, { nullable: true, description: "Quality of care." })
  @Requires("submission:prepare", "review:read")
  grade!: number | null;

  @Field(() => Int, { nullable: true, description: "Availability and effectiveness of services." })
  @Requires("submission:prepare", "review:read")
  gradeOfServices!: number | null;

  @Field(() => [String], { nullable: true, description: "Codes of the themes." })
  @Requires("submission:prepare", "review:read")
  themes!: readonly string[];

  @Field(() => [String], { nullable: true, description: "Texts on good practice, as they were written." })
  @Requires("submission:prepare", "review:read")
  goodPractice!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: "Texts on what is to be learnt, recommendations apart, as they were written.",
  })
  @Requires("submission:prepare", "review:read")
  learning!: readonly string[];

  @Field(() => [WrittenFactorType], {
    nullable: true,
    description: "What contributed to the death and could have been avoided.",
  })
  @Requires("submission:prepare", "review:read")
  contributoryFactors!: readonly WrittenFactorType[];

  @Field(() => [WrittenRecommendationType], {
    nullable: true,
    description: "What should be done, the steering group's recommendations among them.",
  })
  @Requires("submission:prepare", "review:read")
  recommendations!: readonly WrittenRecommendationType[];

  @Field(() => Icd10Scalar, {
    nullable: true,
    description: "The underlying cause, as it was coded or as the certificate's lines tell.",
  })
  @Requires("submission:prepare", "review:read")
  underlyingCause!: string | null;

  @Field(() => avoidabilities, {
    nullable: true,
    description: "Whether the death is an avoidable one by this cause and the age.",
  })
  @Requires("submission:prepare", "review:read")
  avoidability!: Avoidability;

  @Field(() => String, {
    nullable: true,
    description: "The version of the list of avoidable causes by which it was found.",
  })
  @Requires("submission:prepare", "review:read")
  avoidableList!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Was a reviewer appointed within the time that the method gives, the days on hold given back?",
  })
  @Requires("submission:prepare")
  allocatedInTime!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Was the review approved within the time that the method gives, the days on hold given back?",
  })
  @Requires("submission:prepare")
  completedInTime!: boolean | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day of notification." })
  @Requires("submission:prepare")
  notifiedOn!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which a reviewer was appointed." })
  @Requires("submission:prepare")
  allocatedOn!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which the review was approved." })
  @Requires("submission:prepare")
  completedOn!: string | null;

  @Field(() => Int, { nullable: true, description: "Days for which the case was held." })
  @Requires("submission:prepare")
  heldDays!: number;

  @Field(() => [String], {
    nullable: true,
    description: "Names of those close to the person: none of them may stand in a text.",
  })
  @Requires("submission:prepare", "family:read")
  familyNames!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: "Addresses and numbers of those close to the person: none of them may stand in a text.",
  })
  @Requires("submission:prepare", "family:read")
  familyReach!: readonly string[];

  @Field(() => [ReviewerStub], {
    nullable: true,
    description:
      "Everybody registered who ever had to do with the case, as its reviewer or proposed as one, as a manager who supports one, as a contributor or a second reader: their names must not stand in a text.",
  })
  @Requires("submission:prepare", "case:read")
  reviewers!: readonly ReviewerStub[];
}

/** What the graph shows of the work. */
export function showWork({ file, review, reviewers, ...work }: SubmissionWork): SubmissionWorkType {
  const { notifiedOn, allocatedOn, completedOn, heldDays } = file.standing;
  return {
    ...work,
    caseId: file.id,
    person: { id: file.personId },
    methodVersion: review.method,
    gradeScale: review.scale,
    grade: review.grade,
    gradeOfServices: review.gradeOfServices,
    themes: review.themes,
    notifiedOn,
    allocatedOn,
    completedOn,
    heldDays,
    reviewers: reviewers.map((id) => ({ id })),
  };
}
