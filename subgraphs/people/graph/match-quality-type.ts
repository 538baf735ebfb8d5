import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { matchOutcomes } from "../domain/match.ts";
import { reportKinds } from "../domain/report.ts";
import { type CheckVerdict, checkVerdicts } from "../store/match-quality.ts";
import { deciders } from "./match-type.ts";

registerEnumType(checkVerdicts, {
  name: "MatchCheckVerdict",
  description: "What somebody found who looked at a decision of the model's.",
  valuesConfig: {
    RIGHT: { description: "It is right." },
    WRONG: { description: "It is wrong; it is undone or corrected besides." },
    UNSURE: { description: "It cannot be told." },
  },
});

@ArgsType()
export class PeriodArgs {
  @Field(() => IsoDateScalar, { description: "The first day." })
  from!: IsoDate;

  @Field(() => IsoDateScalar, { description: "The last day." })
  until!: IsoDate;
}

@ObjectType("EstimatedShare", { description: "A share estimated from a sample." })
@SignedIn()
export class EstimatedShareType {
  @Field(() => Int, { nullable: true, description: "How many were looked at." })
  @Requires("match:decide")
  of!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The share, from 0 to 1; null where nothing was looked at.",
  })
  @Requires("match:decide")
  share!: number | null;

  @Field(() => Float, { nullable: true, description: "The lower end of its 95 % interval (Wilson)." })
  @Requires("match:decide")
  low!: number;

  @Field(() => Float, { nullable: true, description: "The upper end of its 95 % interval (Wilson)." })
  @Requires("match:decide")
  high!: number;
}

@ObjectType("DecisionCount", { description: "How many decisions of one kind were made." })
@SignedIn()
export class DecisionCountType {
  @Field(() => matchOutcomes, { nullable: true, description: "What was decided." })
  @Requires("match:decide")
  outcome!: string;

  @Field(() => deciders, { nullable: true, description: "Who decided." })
  @Requires("match:decide")
  decidedBy!: string;

  @Field(() => String, { nullable: true, description: "The version of the model, where it decided." })
  @Requires("match:decide")
  model!: string | null;

  @Field(() => Int, { nullable: true, description: "How many." })
  @Requires("match:decide")
  decisions!: number;
}

@ObjectType("CappedKeyCount", {
  description: "In how many decisions a kind of key was shared by too many reports.",
})
@SignedIn()
export class CappedKeyCountType {
  @Field(() => String, { nullable: true, description: "The kind of key." })
  @Requires("match:decide")
  kind!: string;

  @Field(() => Int, { nullable: true, description: "In how many decisions." })
  @Requires("match:decide")
  decisions!: number;
}

@ObjectType("FieldCompleteness", {
  description: "How many of a source's reports of one month said a thing, as shares from 0 to 1.",
})
@SignedIn()
export class FieldCompletenessType {
  @Field(() => reportKinds, { nullable: true, description: "How the reports came." })
  @Requires("match:decide")
  kind!: string;

  @Field(() => String, { nullable: true, description: "Code of the organisation that reported." })
  @Requires("match:decide")
  organisation!: string | null;

  @Field(() => String, { nullable: true, description: "The month, as 2018-03." })
  @Requires("match:decide")
  month!: string;

  @Field(() => Int, { nullable: true, description: "How many reports." })
  @Requires("match:decide")
  reports!: number;

  @Field(() => Float, { nullable: true, description: "Given names." })
  @Requires("match:decide")
  givenNames!: number;

  @Field(() => Float, { nullable: true, description: "Family name." })
  @Requires("match:decide")
  familyName!: number;

  @Field(() => Float, { nullable: true, description: "A full date of birth." })
  @Requires("match:decide")
  birthDate!: number;

  @Field(() => Float, { nullable: true, description: "A full date of death." })
  @Requires("match:decide")
  deathDate!: number;

  @Field(() => Float, { nullable: true, description: "An NHS number that passes its check." })
  @Requires("match:decide")
  nhsNumber!: number;

  @Field(() => Float, { nullable: true, description: "Sex." })
  @Requires("match:decide")
  sex!: number;

  @Field(() => Float, { nullable: true, description: "Postcode." })
  @Requires("match:decide")
  postcode!: number;
}

@ObjectType("MatchQuality", { description: "How good matching was in a time." })
@SignedIn()
export class MatchQualityType {
  @Field(() => [DecisionCountType], {
    nullable: true,
    description: "The decisions that were made, by kind and version of the model.",
  })
  @Requires("match:decide")
  decisions!: DecisionCountType[];

  @Field(() => EstimatedShareType, {
    nullable: true,
    description: "Of the questions that two people answered independently, on how many they agreed.",
  })
  @Requires("match:decide")
  agreement!: EstimatedShareType;

  @Field(() => EstimatedShareType, {
    nullable: true,
    description:
      "How many of the links that the model makes without asking are right, by those that were checked.",
  })
  @Requires("match:decide")
  precision!: EstimatedShareType;

  @Field(() => EstimatedShareType, {
    nullable: true,
    description:
      "How many reports of somebody known were found, by the model or by asking; what was missed is estimated from checked look-alikes.",
  })
  @Requires("match:decide")
  recall!: EstimatedShareType;

  @Field(() => [CappedKeyCountType], { nullable: true, description: "Keys that too many reports share." })
  @Requires("match:decide")
  cappedKeys!: CappedKeyCountType[];

  @Field(() => [FieldCompletenessType], {
    nullable: true,
    description: "How complete the reports of each source were as they came, month by month.",
  })
  @Requires("match:decide")
  completeness!: FieldCompletenessType[];
}

@InputType("CheckMatchInput", { description: "What somebody found who looked at a decision of the model's." })
export class CheckMatchInput extends CommandInput {
  @Field(() => ID, { description: "The decision." })
  decisionId!: string;

  @Field(() => checkVerdicts, { description: "What was found." })
  verdict!: CheckVerdict;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

@ObjectType("CheckMatchPayload", { description: "Whether a finding was kept." })
@SignedIn()
export class CheckMatchPayload {
  @Field(() => [RefusalType], { description: "Why it was not kept." })
  refusals!: RefusalType[];
}
