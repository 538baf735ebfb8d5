import { Field, Int, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime } from "../../kit/scalars.ts";

@ObjectType("TextRemoval", { description: "Something that was taken out of a free text." })
@SignedIn()
export class TextRemovalType {
  @Field(() => String, { nullable: true, description: "What it was: NAME, DATE, NHS_NUMBER …" })
  @Requires("submission:release")
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: "How it was found: KNOWN to the hub, by its PATTERN, or on a LIST of names.",
  })
  @Requires("submission:release")
  by!: string;

  @Field(() => Int, { nullable: true, description: "Where it stood in the text as it was written." })
  @Requires("submission:release")
  at!: number;

  @Field(() => Int, { nullable: true, description: "Where it ended." })
  @Requires("submission:release")
  end!: number;
}

@ObjectType("ResidualRisk", {
  description:
    "How likely it is that a text still tells who somebody is. It decides nothing: a person reads it.",
})
@SignedIn()
export class ResidualRiskType {
  @Field(() => Int, { nullable: true, description: "From 0, nothing speaks for it, to 100." })
  @Requires("submission:release")
  score!: number;

  @Field(() => [String], { nullable: true, description: "What speaks for it, as codes." })
  @Requires("submission:release")
  reasons!: readonly string[];
}

@ObjectType("SubmissionText", { description: "A free text of a record, to be confirmed before release." })
@SignedIn()
export class SubmissionTextType {
  @Field(() => String, { nullable: true, description: "Where it stands in the record, as learning.0." })
  @Requires("submission:release")
  path!: string;

  @Field(() => String, { nullable: true, description: "The text as it would go out." })
  @Requires("submission:release")
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the text in UTF-8, in hexadecimal: whoever confirms it names this.",
  })
  @Requires("submission:release")
  hash!: string;

  @Field(() => String, {
    nullable: true,
    description: "The text as the reviewer wrote it; null where it has changed since, or was erased.",
  })
  @Requires("submission:release", "review:read")
  written!: string | null;

  @Field(() => [TextRemovalType], { nullable: true, description: "All that was taken out of it." })
  @Requires("submission:release")
  removals!: readonly TextRemovalType[];

  @Field(() => ResidualRiskType, { nullable: true, description: "How likely something was missed." })
  @Requires("submission:release")
  risk!: ResidualRiskType;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever confirmed it." })
  @Requires("submission:release")
  confirmedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was confirmed." })
  @Requires("submission:release")
  confirmedAt!: Date | null;
}
