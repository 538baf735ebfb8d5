import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { type DisclosureFinding, disclosureReasons } from "../domain/submission.ts";

registerEnumType(disclosureReasons, {
  name: "DisclosureReason",
  description: "Why a record tells no more of the person than it does.",
  valuesConfig: {
    ENOUGH_ALIKE: { description: "Enough others are like it: nothing had to give way." },
    GAVE_WAY: { description: "Some of it gave way, until enough others might be the same." },
    ALL_WITHHELD: { description: "Too few others are like it: nothing is told of the person yet." },
  },
});

@ObjectType("DisclosureFinding", { description: "Why a record tells no more of the person than it does." })
@SignedIn()
export class DisclosureFindingType {
  @Field(() => String, { nullable: true, description: "The version of the rule." })
  @Requires("submission:read")
  rule!: string;

  @Field(() => disclosureReasons, { nullable: true, description: "Whether anything gave way." })
  @Requires("submission:read")
  reason!: DisclosureFinding["reason"];

  @Field(() => [String], { nullable: true, description: "What gave way, in this order." })
  @Requires("submission:read")
  steps!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: "Of how many reviews it might have been when it was prepared, itself counted.",
  })
  @Requires("submission:read")
  alike!: number;
}
