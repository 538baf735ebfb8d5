import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { SealReason } from "../../../schema/values/seal-reason.ts";
import { SealReasonEnum } from "../../kit/access-enums.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";

@ObjectType("NamedOnSeal", { description: "Somebody who may know of a person whose record is sealed." })
@SignedIn()
export class NamedOnSealType {
  @Field(() => String, { nullable: true, description: "Their sign-in." })
  @RequiresAny("seal:manage", "seal:carry")
  subject!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "May they also know where the person lived and died, and see case and investigations?",
  })
  @RequiresAny("seal:manage", "seal:carry")
  seesPlaces!: boolean;
}

@ObjectType("Seal", { description: "That a person's record is sealed, why, and who may still know of them." })
@SignedIn()
export class SealType {
  @Field(() => ID, { nullable: true, description: "The person." })
  @RequiresAny("seal:manage", "seal:carry")
  personId!: string;

  @Field(() => Int, { nullable: true, description: "Counts the acts on the seal." })
  @RequiresAny("seal:manage", "seal:carry")
  revision!: number;

  @Field(() => Boolean, { nullable: true, description: "Does it hold?" })
  @RequiresAny("seal:manage", "seal:carry")
  sealed!: boolean;

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the organisation whose guardian has sealed it.",
  })
  @RequiresAny("seal:manage", "seal:carry")
  keptBy!: readonly string[];

  @Field(() => [NamedOnSealType], { nullable: true, description: "Who may know of the person." })
  @RequiresAny("seal:manage", "seal:carry")
  named!: NamedOnSealType[];

  @Field(() => SealReasonEnum, { nullable: true, description: "Why; null where it was lifted." })
  @Requires("seal:manage")
  reason!: SealReason | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, in the guardian's words; null where they were erased.",
  })
  @Requires("seal:manage")
  words!: string | null;

  @Field(() => DateTime, { nullable: true, description: "Since when it stands so." })
  @Requires("seal:manage")
  since!: Date;

  @Field(() => String, { nullable: true, description: "Who left it so." })
  @Requires("seal:manage")
  subject!: string;
}

export const SealConnection = connectionOf(SealType, "Seal");

@InputType("NameOnSealInput", { description: "Somebody who may know of the person." })
export class NameOnSealInput {
  @Field(() => String, { description: "Their sign-in." })
  subject!: string;

  @Field(() => Boolean, {
    description: "May they also know where the person lived and died, and see case and investigations?",
  })
  seesPlaces!: boolean;
}

@InputType("SealPersonInput", { description: "Whose record is sealed, why, and who may still know of them." })
export class SealPersonInput extends CommandInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => SealReasonEnum, { description: "Why." })
  reason!: SealReason;

  @Field(() => String, { description: "Why, in words; they are kept sealed." })
  words!: string;

  @Field(() => [NameOnSealInput], {
    description: "Who may know of the person, in place of all named before.",
  })
  named!: NameOnSealInput[];
}

@InputType("LiftSealInput", { description: "A record that is to be seen again as every other." })
export class LiftSealInput extends CommandInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => String, { description: "Why, in words; they are kept sealed." })
  words!: string;
}

@ObjectType("SealPayload", { description: "A seal as it stands now." })
@SignedIn()
export class SealPayload {
  @Field(() => SealType, { nullable: true, description: "The seal." })
  @Requires("seal:manage")
  seal!: SealType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}
