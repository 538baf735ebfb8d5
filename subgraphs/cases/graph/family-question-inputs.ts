import { Field, ID, InputType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";
import { type AskingProcess, type QuestionOutcome, questionOutcomes } from "../domain/family-question.ts";
import { askingProcesses } from "./family-question-type.ts";

@InputType("AskFamilyInput", { description: "A question that some process puts to a family." })
export class AskFamilyInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => askingProcesses, { description: "Which process asks." })
  process!: AskingProcess;

  @Field(() => ID, { nullable: true, description: "The investigation that asks; left out for the review." })
  investigationId?: string | null;

  @Field(() => String, { description: "The code of the topic, as life-story." })
  topic!: string;

  @Field(() => String, { description: "The question." })
  words!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Which relative is asked; left out for the family as one.",
  })
  relativeId?: string | null;

  @Field(() => IsoDateScalar, { description: "On which day." })
  askedOn!: IsoDate;

  @Field(() => String, {
    nullable: true,
    description: "Why the family is asked although they were asked before, or should be left alone.",
  })
  overruleReason?: string | null;
}

@InputType("RecordFamilyAnswerInput", { description: "What a family made of a question." })
export class RecordFamilyAnswerInput extends CommandInput {
  @Field(() => ID, { description: "The question." })
  questionId!: string;

  @Field(() => questionOutcomes, { description: "What they made of it." })
  outcome!: QuestionOutcome;

  @Field(() => IsoDateScalar, { description: "On which day." })
  on!: IsoDate;

  @Field(() => String, { nullable: true, description: "What they said; an answer needs words." })
  words?: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "From when they are ready to be asked again, where they put it off.",
  })
  askAgainFrom?: IsoDate | null;
}
