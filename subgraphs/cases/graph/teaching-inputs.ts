import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { OrganisationCodeScalar } from "../../kit/scalars.ts";

@InputType("AddThemeInput", { description: "A theme that a review shows." })
export class AddThemeInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "The theme's code, as dysphagia." })
  theme!: string;
}

@InputType("AddRecommendationInput", { description: "What should be done so that it does not happen again." })
export class AddRecommendationInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "The text; goes, without names, to the national programme." })
  words!: string;

  @Field(() => String, { nullable: true, description: "The code of the theme that it belongs to." })
  theme?: string | null;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that should act.",
  })
  organisation?: string | null;
}

@InputType("WithdrawThemeInput", { description: "A theme that a review does not show after all." })
export class WithdrawThemeInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "The theme's code." })
  theme!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

@InputType("WithdrawRecommendationInput", { description: "A recommendation that should not stand." })
export class WithdrawRecommendationInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The recommendation." })
  recommendationId!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}
