import { Field, ID, InputType, Int } from "type-graphql";
import type { GradeScale } from "../../../schema/values/grade-of-care.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { type SectionKind, sectionKinds } from "../domain/review.ts";
import { GradeScaleEnum } from "./grade-scale-type.ts";

@InputType("WriteSectionInput", { description: "The next text of a part of a review." })
export class WriteSectionInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => sectionKinds, { description: "Which part." })
  section!: SectionKind;

  @Field(() => String, { description: "The text." })
  words!: string;

  @Field(() => Int, {
    description: "The revision of the text that the writer has seen, 0 where there was none.",
  })
  revision!: number;
}

@InputType("GradeCareInput", { description: "How good the care was, in the reviewer's judgement." })
export class GradeCareInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => GradeScaleEnum, { description: "The scale, which must be that of the review's method." })
  scale!: GradeScale;

  @Field(() => Int, { description: "Quality of care." })
  grade!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Availability and effectiveness of services, where the scale grades them.",
  })
  gradeOfServices?: number | null;
}

@InputType("ReturnReviewInput", { description: "What a second reader asks for." })
export class ReturnReviewInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "What is asked for, for the reviewer." })
  reason!: string;

  @Field(() => [String], {
    nullable: true,
    description: "Why, as codes of `returnReasons`; `other` where left out.",
  })
  reasons?: string[] | null;
}
