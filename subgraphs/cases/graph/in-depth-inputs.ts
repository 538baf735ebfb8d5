import { Field, ID, InputType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { IsoDateScalar } from "../../kit/scalars.ts";

@InputType("RequestInDepthReviewInput", { description: "A family's request for an in-depth review." })
export class RequestInDepthReviewInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Which relative asks for it; left out where the family speaks as one.",
  })
  relativeId?: string | null;

  @Field(() => IsoDateScalar, { description: "The day on which they asked for it." })
  requestedOn!: IsoDate;

  @Field(() => String, { description: "What they said or wrote." })
  words!: string;
}

@InputType("DecideInDepthReviewInput", { description: "A decision on a family's request." })
export class DecideInDepthReviewInput extends CommandInput {
  @Field(() => ID, { description: "The request." })
  requestId!: string;

  @Field(() => Boolean, { description: "Will there be an in-depth review?" })
  granted!: boolean;

  @Field(() => String, { description: "Why, for whoever tells the family and reads the record later." })
  reason!: string;
}

@InputType("AnswerInDepthReviewInput", {
  description: "A family was told what was decided on their request.",
})
export class AnswerInDepthReviewInput extends CommandInput {
  @Field(() => ID, { description: "The request." })
  requestId!: string;

  @Field(() => IsoDateScalar, { description: "On which day." })
  on!: IsoDate;

  @Field(() => String, {
    nullable: true,
    description: "Why they were told although they should be left alone; a coordinator may say so.",
  })
  overruleReason?: string | null;
}
