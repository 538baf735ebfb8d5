import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Entity, Requires, RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { NhsNumberScalar, PartialDateScalar } from "../../kit/scalars.ts";
import { type RecordField, recordFields, valueBases } from "../domain/golden-record.ts";
import { ReportedPersonType } from "./reported-person-type.ts";

registerEnumType(valueBases, {
  name: "ValueBasis",
  description: "Why a value stands in a person's record.",
  valuesConfig: {
    ONLY: { description: "No report says anything else." },
    CHOSEN: { description: "Somebody chose it." },
    TRACED: { description: "The NHS number was traced and verified." },
    SOURCE: { description: "The word of its source counts for more." },
    LATER: { description: "It was reported later." },
    FULLER: { description: "Its report says more altogether." },
  },
});

/** Fields of the record as the graph's enums are written: FAMILY_NAME is `familyName`. */
const recordFieldNames = Object.fromEntries(
  recordFields.map((field) => [field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), field]),
);
registerEnumType(recordFieldNames, {
  name: "RecordField",
  description: "A field of a person's record.",
  valuesConfig: Object.fromEntries(
    Object.entries(recordFieldNames).map(([name, field]) => [
      name,
      { description: `ReportedPerson.${field}` },
    ]),
  ),
});

@ObjectType("MinimalIdentity", {
  description: "Of a person, as little as suffices to know whether one was involved in their care.",
})
@SignedIn()
export class MinimalIdentityType {
  @Field(() => String, { nullable: true, description: "Given names." })
  @RequiresAny("person:read", "declaration:make", "obligation:answer")
  givenNames!: string | null;

  @Field(() => String, { nullable: true, description: "Family name." })
  @RequiresAny("person:read", "declaration:make", "obligation:answer")
  familyName!: string | null;

  @Field(() => String, { nullable: true, description: "The year of birth." })
  @RequiresAny("person:read", "declaration:make", "obligation:answer")
  yearOfBirth!: string | null;

  @Field(() => String, { nullable: true, description: "The year of death." })
  @RequiresAny("person:read", "declaration:make", "obligation:answer")
  yearOfDeath!: string | null;
}

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

  @Field(() => valueBases, { nullable: true, description: "Why it stands before what other reports say." })
  @Requires("person:read")
  basis!: string;

  @Field(() => Boolean, { nullable: true, description: "Do other reports say something else?" })
  @Requires("person:read")
  isDisputed!: boolean;
}

@InputType("ChooseValueInput", {
  description: "Which report is right about one field, where reports differ.",
})
export class ChooseValueInput extends CommandInput {
  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => recordFieldNames, { description: "The field of the record." })
  field!: RecordField;

  @Field(() => ID, { description: "The report whose value shall stand." })
  reportId!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

@ObjectType("ChooseValuePayload", { description: "The person with the record as it stands now." })
@SignedIn()
export class ChooseValuePayload {
  @Field(() => PersonType, { nullable: true, description: "The person." })
  @Requires("person:read")
  person!: PersonType | null;

  @Field(() => [RefusalType], { description: "Why it could not be chosen." })
  refusals!: RefusalType[];
}
