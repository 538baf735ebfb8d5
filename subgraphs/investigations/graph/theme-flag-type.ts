import { Field, ID, InputType, ObjectType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";

@ObjectType("ThemeFlag", { description: "That a child's review shows a theme of the hub's list." })
@Entity()
@SignedIn()
export class ThemeFlagType {
  @Field(() => ID, { description: "The flag's id." })
  id!: string;

  @Field(() => Boolean, { nullable: true, description: "Does the team hold it relevant to adults?" })
  @Requires("child-review:read")
  relevantToAdults!: boolean;

  @Field(() => DateTime, { nullable: true, description: "When it was flagged." })
  @Requires("child-review:read")
  flaggedAt!: Date;
}

@InputType("FlagThemeInput", { description: "A theme that a team sees in a child's review." })
export class FlagThemeInput extends CommandInput {
  @Field(() => ID, { description: "The child death review." })
  childDeathReviewId!: string;

  @Field(() => String, { description: "The theme's code, as dysphagia." })
  theme!: string;

  @Field(() => Boolean, { description: "Is it relevant to adults?" })
  relevantToAdults!: boolean;

  @Field(() => String, { nullable: true, description: "The team's words, seen by the team alone." })
  note?: string | null;
}

@ObjectType("ThemeFlagPayload", { description: "The flag that was set." })
@SignedIn()
export class ThemeFlagPayload {
  @Field(() => ThemeFlagType, { nullable: true, description: "The flag." })
  @Requires("child-review:read")
  themeFlag!: ThemeFlagType | null;

  @Field(() => [RefusalType], { description: "Why it was not set; everything that was found." })
  refusals!: RefusalType[];
}
