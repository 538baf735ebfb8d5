import { Ctx, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";
import type { CasesContext } from "../context.ts";
import { readingOutcomes } from "../domain/quality-reading.ts";

registerEnumType(readingOutcomes, {
  name: "ReadingOutcome",
  description: "What a second reader decided.",
  valuesConfig: {
    APPROVED: { description: "The review stands." },
    RETURNED: { description: "More is asked for." },
  },
});

@ObjectType("ChecklistAnswer", { description: "Whether an item of the objectivity checklist holds." })
@SignedIn()
export class ChecklistAnswerType {
  @Field(() => String, { nullable: true, description: "The item's code." })
  @Requires("review:read")
  item!: string;

  @Field(() => Boolean, { nullable: true, description: "Does it hold?" })
  @Requires("review:read")
  holds!: boolean;
}

@ObjectType("QualityReading", { description: "A reading of a review by somebody independent of it." })
@SignedIn()
export class QualityReadingType {
  @Field(() => readingOutcomes, { nullable: true, description: "What was decided." })
  @Requires("review:read")
  outcome!: string;

  @Field(() => Int, { nullable: true, description: "The revision of the review that was read." })
  @Requires("review:read")
  reviewRevision!: number;

  @Field(() => String, {
    nullable: true,
    description: "The version of the checklist, where it was gone through.",
  })
  @Requires("review:read")
  checklist!: string | null;

  @Field(() => [ChecklistAnswerType], { nullable: true, description: "The answers." })
  @Requires("review:read")
  answers!: readonly ChecklistAnswerType[];

  @Field(() => [String], { nullable: true, description: "Why it was returned, as codes." })
  @Requires("review:read")
  reasons!: readonly string[];

  @Field(() => DateTime, { nullable: true, description: "When it was read." })
  @Requires("review:read")
  readAt!: Date;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever read it." })
  @Requires("review:read")
  readBy!: string;

  @Field(() => String, { nullable: true, description: "What is asked for; null where nothing is." })
  @Requires("review:read")
  text(@Ctx() { words }: CasesContext) {
    return this.words === null ? null : words.load(this.words);
  }

  words!: string | null;
}

@InputType("ChecklistAnswerInput", { description: "Whether an item of the objectivity checklist holds." })
export class ChecklistAnswerInput {
  @Field(() => String, { description: "The item's code." })
  item!: string;

  @Field(() => Boolean, { description: "Does it hold?" })
  holds!: boolean;
}

@InputType("ApproveReviewInput", { description: "A second reader's word that a review stands." })
export class ApproveReviewInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => [ChecklistAnswerInput], { description: "Each item of the objectivity checklist in force." })
  checklist!: ChecklistAnswerInput[];
}
