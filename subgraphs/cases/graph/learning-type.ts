import { Ctx, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, OrganisationCodeScalar } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import { type LearningDecision, learningDecisions } from "../domain/learning-act.ts";
import { careRoles } from "../domain/past-care.ts";
import { LearningActionType } from "./learning-action-type.ts";
import { ThemeType } from "./theme-resolver.ts";

registerEnumType(learningDecisions, {
  name: "LearningDecision",
  description: "What the steering group says of a report that it has read.",
  valuesConfig: {
    AGREED: { description: "It agrees with what the report recommends." },
    AGREED_WITH_MORE: { description: "It agrees and recommends more." },
    NOTHING_TO_ADD: { description: "It has read the report and takes nothing from it." },
  },
});

@ObjectType("LearningDecisionMade", { description: "What the steering group said of a report." })
@SignedIn()
export class LearningDecisionType {
  @Field(() => learningDecisions, { nullable: true, description: "What." })
  @RequiresAny("review:read", "learning:decide")
  decision!: string;

  @Field(() => Int, { nullable: true, description: "The revision of the review that it had read." })
  @RequiresAny("review:read", "learning:decide")
  reviewRevision!: number;

  @Field(() => DateTime, { nullable: true, description: "When." })
  @RequiresAny("review:read", "learning:decide")
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: "What was said with it." })
  @RequiresAny("review:read", "learning:decide")
  text(@Ctx() { words }: CasesContext) {
    return this.words === null ? null : words.load(this.words);
  }

  words!: string | null;
}

@ObjectType("ReportedFactor", {
  description: "A contributory factor: nobody and no organisation is named.",
})
@SignedIn()
export class ReportedFactorType {
  @Field(() => String, { nullable: true, description: "Where it lies." })
  @Requires("learning:decide")
  domain!: string;

  @Field(() => String, { nullable: true, description: "Its category." })
  @Requires("learning:decide")
  category!: string;

  @Field(() => careRoles, { nullable: true, description: "As what care was given." })
  @Requires("learning:decide")
  role!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Its words, with names taken out; null in a record of the schema's version 1, which tells codes alone.",
  })
  @Requires("learning:decide")
  text!: string | null;
}

@ObjectType("ReportedRecommendation", {
  description: "A recommendation, with names taken out.",
})
@SignedIn()
export class ReportedRecommendationType {
  @Field(() => ID, { nullable: true, description: "The recommendation's id." })
  @Requires("learning:decide")
  id!: string;

  @Field(() => ThemeType, { nullable: true, description: "The theme that it belongs to." })
  @Requires("learning:decide")
  theme!: ThemeType | null;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that should act.",
  })
  @Requires("learning:decide")
  organisation!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Its words, with names taken out; null where it came after the record was made, and in a record of the schema's version 1, whose learning holds them.",
  })
  @Requires("learning:decide")
  text!: string | null;
}

@ObjectType("LearningReport", {
  description: "What the steering group reads of a review: under its reference, with names taken out.",
})
@SignedIn()
export class LearningReportType {
  @Field(() => ID, { nullable: true, description: "The case." })
  @Requires("learning:decide")
  caseId!: string;

  @Field(() => String, { nullable: true, description: "The reference under which people speak of the case." })
  @Requires("learning:decide")
  reference!: string;

  @Field(() => Int, { nullable: true, description: "The version of the anonymised record." })
  @Requires("learning:decide")
  version!: number;

  @Field(() => String, { nullable: true, description: "The method of the review." })
  @Requires("learning:decide")
  methodVersion!: string;

  @Field(() => String, {
    nullable: true,
    description: "The scale of the grade; grades of two are not compared.",
  })
  @Requires("learning:decide")
  gradeScale!: string | null;

  @Field(() => Int, { nullable: true, description: "Quality of care." })
  @Requires("learning:decide")
  grade!: number | null;

  @Field(() => [ThemeType], { nullable: true, description: "Its themes." })
  @Requires("learning:decide")
  themes!: ThemeType[];

  @Field(() => [String], { nullable: true, description: "What was done well, with names taken out." })
  @Requires("learning:decide")
  goodPractice!: readonly string[];

  @Field(() => [String], { nullable: true, description: "What is to be learnt, with names taken out." })
  @Requires("learning:decide")
  learning!: readonly string[];

  @Field(() => [ReportedFactorType], {
    nullable: true,
    description: "What contributed and could be avoided.",
  })
  @Requires("learning:decide")
  factors!: readonly ReportedFactorType[];

  @Field(() => [ReportedRecommendationType], { nullable: true, description: "What was recommended." })
  @Requires("learning:decide")
  recommendations!: readonly ReportedRecommendationType[];

  @Field(() => [LearningActionType], { nullable: true, description: "What came of it." })
  @Requires("learning:decide")
  actions!: readonly LearningActionType[];

  @Field(() => [LearningDecisionType], {
    nullable: true,
    description: "What the group has said, earliest first.",
  })
  @Requires("learning:decide")
  decisions!: readonly LearningDecisionType[];

  @Field(() => [RefusalType], {
    nullable: true,
    description: "What stands against you deciding on it; empty where nothing does.",
  })
  @Requires("learning:decide")
  against!: RefusalType[];
}

@InputType("DecideLearningInput", { description: "What the steering group says of a report." })
export class DecideLearningInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => learningDecisions, { description: "What." })
  decision!: LearningDecision;

  @Field(() => String, { nullable: true, description: "What there is to say." })
  words?: string | null;
}
