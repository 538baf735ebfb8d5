import { Field, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";

@ObjectType("WrittenFactor", { description: "A contributory factor as the reviewer wrote it." })
@SignedIn()
export class WrittenFactorType {
  @Field(() => String, { nullable: true, description: "Where it lies." })
  @Requires("submission:prepare", "review:read")
  domain!: string;

  @Field(() => String, { nullable: true, description: "Its category within the domain." })
  @Requires("submission:prepare", "review:read")
  category!: string;

  @Field(() => String, { nullable: true, description: "As what the care was given; no organisation." })
  @Requires("submission:prepare", "review:read")
  agency!: string;

  @Field(() => String, { nullable: true, description: "Its words." })
  @Requires("submission:prepare", "review:read")
  text!: string;
}

@ObjectType("WrittenRecommendation", { description: "A recommendation as it was written." })
@SignedIn()
export class WrittenRecommendationType {
  @Field(() => String, { nullable: true, description: "Code of the theme that it belongs to." })
  @Requires("submission:prepare", "review:read")
  theme!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The kind of organisation that is asked to act; null where none was named.",
  })
  @Requires("submission:prepare", "review:read")
  addressee!: string | null;

  @Field(() => String, { nullable: true, description: "Its words." })
  @Requires("submission:prepare", "review:read")
  text!: string;
}
