import { Ctx, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import { type LearningDecision, learningDecisions } from "../domain/learning-act.ts";
import { type ActionState, actionStates, type LearningAction } from "../domain/learning-action.ts";
import { careRoles } from "../domain/past-care.ts";
import { ThemeType } from "./theme-resolver.ts";

registerEnumType(actionStates, {
  name: "LearningActionState",
  description: "How far an action has come.",
  valuesConfig: {
    PLANNED: { description: "It is agreed and has not begun." },
    UNDER_WAY: { description: "It has begun." },
    DONE: { description: "It is done, with evidence." },
    STOPPED: { description: "It will not be done." },
  },
});

registerEnumType(learningDecisions, {
  name: "LearningDecision",
  description: "What the steering group says of a report that it has read.",
  valuesConfig: {
    AGREED: { description: "It agrees with what the report recommends." },
    AGREED_WITH_MORE: { description: "It agrees and recommends more." },
    NOTHING_TO_ADD: { description: "It has read the report and takes nothing from it." },
  },
});

@ObjectType("ActionProgress", { description: "A step of an action, told by whoever does it." })
@SignedIn()
export class ActionProgressType {
  @Field(() => actionStates, { nullable: true, description: "How far it had come." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  state!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  on!: string;

  @Field(() => String, { nullable: true, description: "What was done; null where it was erased." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  text(@Ctx() { words }: CasesContext) {
    return words.load(this.words);
  }

  @Field(() => String, { nullable: true, description: "What shows it." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  evidenceText(@Ctx() { words }: CasesContext) {
    return this.evidence === null ? null : words.load(this.evidence);
  }

  words!: string;
  evidence!: string | null;
}

@ObjectType("LearningAction", {
  description:
    "What a recommendation comes to: who does what by when, and by what it will be known to be done.",
})
@SignedIn()
export class LearningActionType {
  @Field(() => ID, { nullable: true, description: "The action's id." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  id!: string;

  @Field(() => ID, { nullable: true, description: "The recommendation." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  recommendationId!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that does it.",
  })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  organisation!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "By when." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  dueOn!: string;

  @Field(() => actionStates, { nullable: true, description: "How far it has come." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  state!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "When the organisation was reminded." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  remindedOn!: string | null;

  @Field(() => [ActionProgressType], { nullable: true, description: "Its steps, earliest first." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  progress!: readonly ActionProgressType[];

  @Field(() => String, { nullable: true, description: "What is done; null where it was erased." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  text(@Ctx() { words }: CasesContext) {
    return words.load(this.words);
  }

  @Field(() => String, { nullable: true, description: "By what it will be known to be done." })
  @RequiresAny("review:read", "obligation:read", "learning:decide")
  measureText(@Ctx() { words }: CasesContext) {
    return words.load(this.measure);
  }

  words!: string;
  measure!: string;
}

export const LearningActionConnection = connectionOf(LearningActionType, "LearningAction");

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
  description: "A contributory factor in codes: nobody and no organisation is named.",
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
}

@ObjectType("ReportedRecommendation", {
  description: "A recommendation by its codes; its words, without names, stand in the report's learning.",
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

@ObjectType("LearningActionPayload", { description: "An action after something was told of it." })
@SignedIn()
export class LearningActionPayload {
  @Field(() => LearningActionType, { nullable: true, description: "The action." })
  @RequiresAny("review:read", "obligation:read")
  action!: LearningActionType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@InputType("PlanActionInput", { description: "What a recommendation comes to." })
export class PlanActionInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The recommendation." })
  recommendationId!: string;

  @Field(() => OrganisationCodeScalar, { description: "Code of the organisation that does it." })
  organisation!: string;

  @Field(() => String, { description: "What it does. Its owner reads this: name nobody." })
  words!: string;

  @Field(() => String, { description: "By what it will be known to be done." })
  measure!: string;

  @Field(() => IsoDateScalar, { description: "By when." })
  dueOn!: IsoDate;
}

@InputType("RecordProgressInput", { description: "How far an action has come." })
export class RecordProgressInput extends CommandInput {
  @Field(() => ID, { description: "The action." })
  actionId!: string;

  @Field(() => actionStates, { description: "How far." })
  state!: ActionState;

  @Field(() => String, { description: "What was done." })
  words!: string;

  @Field(() => String, { nullable: true, description: "What shows it; needed where it is done." })
  evidence?: string | null;
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

/** What the graph shows of an action. */
export function showAction(action: LearningAction): LearningActionType {
  const progress = action.progress.map((step) => Object.assign(new ActionProgressType(), step));
  return Object.assign(new LearningActionType(), { ...action, progress });
}
