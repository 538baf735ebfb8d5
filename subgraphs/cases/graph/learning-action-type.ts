import { Ctx, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import { type ActionState, actionStates, type LearningAction } from "../domain/learning-action.ts";

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

/** What the graph shows of an action. */
export function showAction(action: LearningAction): LearningActionType {
  const progress = action.progress.map((step) => Object.assign(new ActionProgressType(), step));
  return Object.assign(new LearningActionType(), { ...action, progress });
}
