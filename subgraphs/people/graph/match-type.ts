import { Field, Float, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { CompactWork } from "../../../workers/deduplication/groups/compact-work.ts";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { type MatchAnswer, type MatchOutcome, matchAnswers, matchOutcomes } from "../domain/match.ts";
import { MatchCandidatesScalar } from "./match-candidates-scalar.ts";

registerEnumType(matchOutcomes, {
  name: "MatchOutcome",
  description: "What was decided about whom a report is about.",
  valuesConfig: {
    SAME_PERSON: { description: "Somebody known already." },
    NEW_PERSON: { description: "Somebody nobody reported before." },
    NEEDS_DECISION: { description: "A person must decide." },
  },
});

export const deciders = { MODEL: "MODEL", PERSON: "PERSON" } as const;
registerEnumType(deciders, {
  name: "MatchDecider",
  description: "Who decided.",
  valuesConfig: {
    MODEL: { description: "The matching model." },
    PERSON: { description: "A person; this outranks the model." },
  },
});

@ObjectType("MatchDecision", { description: "A decision about which person a report is about." })
@SignedIn()
export class MatchDecisionType {
  @Field(() => ID, { nullable: true, description: "The decision's id." })
  @Requires("report:read")
  id!: string;

  @Field(() => matchOutcomes, { nullable: true, description: "What was decided." })
  @Requires("report:read")
  outcome!: string;

  @Field(() => deciders, { nullable: true, description: "Who decided." })
  @Requires("report:read")
  decidedBy!: string;

  @Field(() => DateTime, { nullable: true, description: "When." })
  @Requires("report:read")
  decidedAt!: Date;

  @Field(() => [String], { nullable: true, description: "What the model found, as codes." })
  @Requires("report:read")
  reasons!: string[];

  @Field(() => String, {
    nullable: true,
    description: "The version of the model that weighed it; null where a person decided.",
  })
  @Requires("report:read")
  model!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The log odds, in bits, of one person with the report that is likeliest; null where none is alike.",
  })
  @Requires("report:read")
  weight!: number | null;

  @Field(() => Float, { nullable: true, description: "The same as a probability, from 0 to 1." })
  @Requires("report:read")
  probability!: number | null;

  @Field(() => [String], {
    nullable: true,
    description: "Kinds of keys that too many reports share: some of those were not compared.",
  })
  @Requires("report:read")
  cappedKeys!: string[];
}

export const MatchDecisionConnection = connectionOf(MatchDecisionType, "MatchDecision");

@ObjectType("MatchWork", { description: "What the matching job needs to know about one report." })
@SignedIn()
export class MatchWorkType {
  @Field(() => MatchCandidatesScalar, {
    nullable: true,
    description: "The report, and everything that it is compared with.",
  })
  @Requires("match:record")
  candidates!: CompactWork;
}

@InputType("RecordMatchInput", { description: "What the matching job found." })
export class RecordMatchInput extends EventInput {
  @Field(() => ID, { description: "The report." })
  reportId!: string;

  @Field(() => matchOutcomes, { description: "What was found." })
  outcome!: MatchOutcome;

  @Field(() => String, { description: "The version of the model that found it." })
  model!: string;

  @Field(() => String, {
    description: "Stands for everything that was looked at: where it changed since, the finding is stale.",
  })
  revision!: string;
}

@InputType("DecideMatchInput", { description: "A person's answer to a doubtful match." })
export class DecideMatchInput extends CommandInput {
  @Field(() => ID, { description: "The report that is in doubt." })
  reportId!: string;

  @Field(() => matchAnswers, { description: "What it is." })
  answer!: MatchAnswer;

  @Field(() => ID, {
    nullable: true,
    description: "The candidate whom it is about, where it is one of them.",
  })
  personId?: string | null;

  @Field(() => String, { description: "Why, for whoever reads the record later." })
  reason!: string;
}

@InputType("UndoMatchInput", {
  description: "Taking a report out of the person it was counted to by mistake.",
})
export class UndoMatchInput extends CommandInput {
  @Field(() => ID, { description: "The report." })
  reportId!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

@ObjectType("RecordMatchPayload", { description: "What became of a finding of the matching job." })
@SignedIn()
export class RecordMatchPayload {
  @Field(() => ID, { nullable: true, description: "The person to whom the report counts now." })
  @Requires("match:record")
  personId!: string | null;

  @Field(() => [RefusalType], { description: "Why it was not recorded." })
  refusals!: RefusalType[];
}

@InputType("SettlePersonInput", { description: "A review of somebody's death has been allocated." })
export class SettlePersonInput extends EventInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;
}

@ObjectType("SettlePersonPayload", { description: "Whether it was kept." })
@SignedIn()
export class SettlePersonPayload {
  @Field(() => [RefusalType], { description: "Why it was not kept." })
  refusals!: RefusalType[];
}
