import { Field, InputType, ObjectType } from "type-graphql";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import type { Sex } from "../../../schema/values/sex.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
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
export class SubjectInput {
  @Field(() => String, { nullable: true, description: "Given names." })
  givenNames?: string | null;

  @Field(() => String, { nullable: true, description: "Family name." })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: "Date of birth: 1960-05-09, or 1960-05, or 1960." })
  birthDate?: string | null;

  @Field(() => String, { nullable: true, description: "Date of death: 2018-03-09, or 2018-03, or 2018." })
  deathDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "NHS number as it is written; a mistyped one is kept.",
  })
  nhsNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Sex: M, F, or the NHS code." })
  sex?: string | null;

  @Field(() => String, { nullable: true, description: "Ethnic category of the NHS Data Dictionary." })
  ethnicCategory?: string | null;

  @Field(() => String, { nullable: true, description: "Last postcode." })
  postcode?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the GP practice." })
  gpPractice?: string | null;

  @Field(() => LearningDisabilityEnum, {
    nullable: true,
    description: "What is known about a learning disability.",
  })
  learningDisability?: LearningDisabilityStatus | null;
}
