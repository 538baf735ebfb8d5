import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import { ScoredFactorType } from "./child-death-review-type.ts";

@ObjectType("ThemeFlag", { description: "That a child's review shows a theme of the hub's list." })
@Entity()
@SignedIn()
export class ThemeFlagType {
  @Field(() => ID, { description: "The flag's id." })
  id!: string;

  @Field(() => Boolean, { nullable: true, description: "Does the team hold it relevant to adults?" })
  @Requires("child-review:read")
  relevantToAdults!: boolean;

  @Field(() => ScoredFactorType, {
    nullable: true,
    description: "The contributory factor that shows it, by the scale of the team's form.",
  })
  @Requires("child-review:read")
  factor!: ScoredFactorType | null;

  @Field(() => Boolean, { nullable: true, description: "Could a change have reduced the risk?" })
  @Requires("child-review:read")
  modifiable!: boolean | null;

  @Field(() => Int, { nullable: true, description: "The category of death, 1 to 10: the first that fits." })
  @Requires("child-review:read")
  category!: number | null;

  @Field(() => DateTime, { nullable: true, description: "When it was flagged." })
  @Requires("child-review:read")
  flaggedAt!: Date;
}

@InputType("ScoredFactorInput", {
  description: "What contributed to a child's death, as the panel scored it.",
})
export class ScoredFactorInput {
  @Field(() => String, { description: "The domain's letter in the form, A to D." })
  domain!: string;

  @Field(() => String, { description: "The score on the form's scale." })
  score!: string;
}

@InputType("FlagThemeInput", { description: "A theme that a team sees in a child's review." })
export class FlagThemeInput extends CommandInput {
  @Field(() => ID, { description: "The child death review." })
  childDeathReviewId!: string;

  @Field(() => String, { description: "The theme's code, as dysphagia." })
  theme!: string;

  @Field(() => Boolean, { description: "Is it relevant to adults?" })
  relevantToAdults!: boolean;

  @Field(() => ScoredFactorInput, {
    nullable: true,
    description: "The contributory factor that shows it, by the scale of the form that was handed over.",
  })
  factor?: ScoredFactorInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Could a change have reduced the risk? Left out, it is as the review says.",
  })
  modifiable?: boolean | null;

  @Field(() => [Int], {
    nullable: true,
    description: "The numbers of all categories of death that fit, of which the first is kept.",
  })
  categories?: number[] | null;

  @Field(() => String, { nullable: true, description: "The team's words, seen by the team alone." })
  note?: string | null;
}

@InputType("WithdrawThemeFlagInput", { description: "A flag that should not have been set." })
export class WithdrawThemeFlagInput extends CommandInput {
  @Field(() => ID, { description: "The flag." })
  themeFlagId!: string;
}

@ObjectType("ThemeFlagPayload", { description: "The flag as it stands now." })
@SignedIn()
export class ThemeFlagPayload {
  @Field(() => ThemeFlagType, { nullable: true, description: "The flag; null once it is withdrawn." })
  @Requires("child-review:read")
  themeFlag!: ThemeFlagType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("FlagYear", { description: "How often a team has flagged a theme in a year." })
@SignedIn()
export class FlagYearType {
  @Field(() => Int, { nullable: true, description: "The year." })
  @Requires("child-review:read")
  year!: number;

  @Field(() => Int, { nullable: true, description: "How many flags." })
  @Requires("child-review:read")
  flags!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Of children who died at an age at which one moves to adults' services, from 14.",
  })
  @Requires("child-review:read")
  inTransition!: number;
}
