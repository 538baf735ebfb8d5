import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { matchReasons } from "../../../workers/deduplication/subjects/match-reasons.ts";
import { wordsOfStep } from "../../../workers/deduplication/subjects/subject-words.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";
import { type MatchEvidence, matchAnswers } from "../domain/match.ts";

registerEnumType(matchAnswers, {
  name: "MatchAnswer",
  description: "What somebody answers to a doubtful match.",
  valuesConfig: {
    SAME_PERSON: { description: "It is about the candidate who is named." },
    NOT_THE_SAME: { description: "It is about none of the candidates; this is kept for ever." },
    UNSURE: { description: "It cannot be told from here: the question is left to others." },
  },
});

@ObjectType("MatchComparison", { description: "One step of the way to the weight of two reports." })
@SignedIn()
export class MatchComparisonType {
  @Field(() => String, { nullable: true, description: "What is compared." })
  @Requires("report:read")
  comparison!: string;

  @Field(() => String, {
    nullable: true,
    description: "How it came out, as a code; null where one of the reports does not say.",
  })
  @Requires("report:read")
  level!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Positive for one person, negative against; one bit doubles the odds.",
  })
  @Requires("report:read")
  bits!: number;

  @Field(() => String, { nullable: true, description: "How it came out, in words." })
  @Requires("report:read")
  words!: string;
}

@ObjectType("MatchEvidence", {
  description: "What two reports have to do with each other, as the model weighed them.",
})
@SignedIn()
export class MatchEvidenceType {
  @Field(() => Float, { nullable: true, description: "The log odds of one person, in bits." })
  @Requires("report:read")
  weight!: number;

  @Field(() => Float, { nullable: true, description: "The probability of one person, from 0 to 1." })
  @Requires("report:read")
  probability!: number;

  @Field(() => [String], {
    nullable: true,
    description: "What keeps the two from being linked without asking, in words.",
  })
  @Requires("report:read")
  heldBackBy!: string[];

  @Field(() => [MatchComparisonType], {
    nullable: true,
    description: "Every comparison; their bits add up to the weight.",
  })
  @Requires("report:read")
  comparisons!: MatchComparisonType[];
}

@ObjectType("MatchAnswerGiven", { description: "What somebody answered to a doubtful match." })
@SignedIn()
export class MatchAnswerType {
  @Field(() => matchAnswers, { nullable: true, description: "The answer." })
  @Requires("match:decide")
  answer!: string;

  @Field(() => String, { nullable: true, description: "Why." })
  @Requires("match:decide")
  reason!: string;

  @Field(() => DateTime, { nullable: true, description: "When." })
  @Requires("match:decide")
  answeredAt!: Date;
}

/** What the graph shows of evidence. */
export const showEvidence = (evidence: MatchEvidence) => ({
  ...evidence,
  heldBackBy: evidence.guards.map(reasonInWords),
  comparisons: evidence.comparisons.map((step) => ({ ...step, words: wordsOfStep(step) })),
});

/** A reason of the model in words; a code of a former model that has none stands for itself. */
export function reasonInWords(code: string): string {
  return (matchReasons as Readonly<Record<string, string>>)[code] ?? code;
}
