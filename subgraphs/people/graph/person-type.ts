import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { NhsNumberScalar, PartialDateScalar } from "../../kit/scalars.ts";
import { ReportedPersonType } from "./reported-person-type.ts";

@ObjectType("Person", {
  description: "Somebody who has died, as the reports about them together tell: the golden record.",
})
@Entity()
@SignedIn()
export class PersonType {
  @Field(() => ID, { description: "The person's id in the index." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Counts the changes of what is known about the person." })
  @Requires("person:read")
  revision!: number;

  @Field(() => ReportedPersonType, { nullable: true, description: "The best of what the reports say." })
  @Requires("person:read")
  record!: ReportedPersonType;
}

export const PersonConnection = connectionOf(PersonType, "Person");

@InputType("PersonSearch", { description: "Whom to search for; what is given must all agree." })
export class PersonSearchInput {
  @Field(() => String, { nullable: true, description: "The beginning of the family name." })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: "The beginning of the given names." })
  givenNames?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "The date of birth." })
  birthDate?: string | null;

  @Field(() => NhsNumberScalar, { nullable: true, description: "The NHS number." })
  nhsNumber?: string | null;
}

@ArgsType()
export class PersonSearchArgs extends PageArgs {
  @Field(() => PersonSearchInput, {
    nullable: true,
    description: "Whom to search for; all where it is left out.",
  })
  search?: PersonSearchInput;
}

@ObjectType("ValueSource", { description: "Which report a value of the golden record comes from." })
@SignedIn()
export class ValueSourceType {
  @Field(() => String, { nullable: true, description: "The field of the record." })
  @Requires("person:read")
  field!: string;

  @Field(() => ID, { nullable: true, description: "The report's id." })
  @Requires("report:read")
  reportId!: string;
}
