import { Field, InputType, ObjectType } from "type-graphql";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import type { Sex } from "../../../schema/values/sex.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { PersonAsWrittenInput } from "../../kit/person-as-written.ts";
import { EthnicCategoryScalar, PartialDateScalar, PostcodeScalar } from "../../kit/scalars.ts";
import { LearningDisabilityEnum, SexEnum } from "../../kit/value-enums.ts";

@ObjectType("Subject", { description: "Who an investigation, a handover or a notification is about." })
@SignedIn()
export class SubjectType {
  @Field(() => String, { nullable: true, description: "Given names." })
  @Requires("subject:read")
  givenNames!: string | null;

  @Field(() => String, { nullable: true, description: "Family name." })
  @Requires("subject:read")
  familyName!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "Date of birth, as far as it is known." })
  @Requires("subject:read")
  birthDate!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "Date of death, as far as it is known." })
  @Requires("subject:read")
  deathDate!: string | null;

  @Field(() => String, { nullable: true, description: "NHS number as it was written, mistyped ones too." })
  @Requires("subject:read")
  nhsNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The NHS number's status indicator code: 01 for one that was traced and verified.",
  })
  @Requires("subject:read")
  nhsNumberStatus!: string | null;

  @Field(() => SexEnum, { nullable: true, description: "Sex." })
  @Requires("subject:read")
  sex!: Sex | null;

  @Field(() => EthnicCategoryScalar, { nullable: true, description: "Ethnic category." })
  @Requires("subject:read")
  ethnicCategory!: string | null;

  @Field(() => PostcodeScalar, { nullable: true, description: "Last postcode." })
  @Requires("subject:read")
  postcode!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the GP practice." })
  @Requires("subject:read")
  gpPractice!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the area: the commissioner of the GP practice, or else the council of residence.",
  })
  @Requires("subject:read")
  area!: string | null;

  @Field(() => LearningDisabilityEnum, {
    nullable: true,
    description: "What is known about a learning disability.",
  })
  @Requires("subject:read")
  learningDisability!: LearningDisabilityStatus | null;
}

@InputType("SubjectInput", {
  description: "What is known about who died. Everything is a text as its source writes it.",
})
export class SubjectInput extends PersonAsWrittenInput {}
