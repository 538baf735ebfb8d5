import "reflect-metadata";
import { Field, InputType } from "type-graphql";
import type { LearningDisabilityStatus } from "../../schema/values/learning-disability.ts";
import { LearningDisabilityEnum } from "./value-enums.ts";

/** What any source may know about somebody who died, in texts as it writes them, so that nothing is lost. */
@InputType()
export abstract class PersonAsWrittenInput {
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
    description: "NHS number as the source writes it; a mistyped one is kept.",
  })
  nhsNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The NHS number's status indicator code: 01 for one that was traced and verified.",
  })
  nhsNumberStatus?: string | null;

  @Field(() => String, { nullable: true, description: "Sex: M, F, or the NHS code." })
  sex?: string | null;

  @Field(() => String, { nullable: true, description: "Ethnic category of the NHS Data Dictionary." })
  ethnicCategory?: string | null;

  @Field(() => String, { nullable: true, description: "Last postcode." })
  postcode?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the GP practice." })
  gpPractice?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the area: the commissioner of the GP practice, or else the council of residence.",
  })
  area?: string | null;

  @Field(() => LearningDisabilityEnum, {
    nullable: true,
    description: "What is known about a learning disability.",
  })
  learningDisability?: LearningDisabilityStatus | null;
}
