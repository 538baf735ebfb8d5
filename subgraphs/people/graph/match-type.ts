import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { type MatchOutcome, matchOutcomes } from "../domain/match.ts";
import { ReportedPersonType } from "./reported-person-type.ts";

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
}

export const MatchDecisionConnection = connectionOf(MatchDecisionType, "MatchDecision");

@ObjectType("MatchCandidate", { description: "A report that shares something with the one being matched." })
@SignedIn()
export class MatchCandidateType {
  @Field(() => ID, { nullable: true, description: "That report's id." })
  @Requires("match:record")
  reportId!: string;

  @Field(() => ID, { nullable: true, description: "The person to whom that report counts." })
  @Requires("match:record")
  personId!: string;

  @Field(() => ReportedPersonType, { nullable: true, description: "What that report says." })
  @Requires("match:record", "person:read")
  subject!: ReportedPersonType;
}

@ObjectType("MatchWork", { description: "What the matching job needs to know about one report." })
@SignedIn()
export class MatchWorkType {
  @Field(() => ID, { nullable: true, description: "The report's id." })
  @Requires("match:record")
  reportId!: string;

  @Field(() => ReportedPersonType, { nullable: true, description: "What the report says." })
  @Requires("match:record", "person:read")
  subject!: ReportedPersonType;

  @Field(() => [MatchCandidateType], {
    nullable: true,
    description: "Whom it may be about: the reports that share a key.",
  })
  @Requires("match:record")
  candidates!: MatchCandidateType[];

  @Field(() => String, {
    nullable: true,
    description: "Stands for the candidates as read; a finding on others is refused as stale.",
  })
  @Requires("match:record")
  candidatesRevision!: string;
}

@InputType("RecordMatchInput", { description: "What the matching job found." })
export class RecordMatchInput extends EventInput {
  @Field(() => ID, { description: "The report." })
  reportId!: string;

  @Field(() => matchOutcomes, { description: "What was found." })
  outcome!: MatchOutcome;

  @Field(() => ID, { nullable: true, description: "The person, where it is somebody known." })
  personId?: string | null;

  @Field(() => [String], { description: "Why, as codes." })
  reasons!: string[];

  @Field(() => [ID], { description: "Whom it might be about, where a person must decide." })
  candidates!: string[];

  @Field(() => String, { description: "Of the candidates that were read." })
  candidatesRevision!: string;
}

@InputType("DecideMatchInput", { description: "A person's answer to a doubtful match." })
export class DecideMatchInput extends CommandInput {
  @Field(() => ID, { description: "The report that is in doubt." })
  reportId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The person whom it is about; left out where it is nobody of the candidates.",
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
