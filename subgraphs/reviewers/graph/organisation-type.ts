import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { organisationSchemes } from "../domain/organisation.ts";

registerEnumType(organisationSchemes, {
  name: "OrganisationScheme",
  description: "Where an organisation's code comes from.",
  valuesConfig: {
    ODS: { description: "The Organisation Data Service of the NHS." },
    ONS: { description: "The Office for National Statistics: the code of a council's area." },
  },
});

@ObjectType("Organisation", { description: "An organisation that takes part, under its ODS or ONS code." })
@Entity("id")
@Entity("code")
@SignedIn()
export class OrganisationType {
  @Field(() => ID, { description: "The organisation's id." })
  id!: string;

  @Field(() => OrganisationCodeScalar, { description: "Its ODS or ONS code." })
  code!: string;

  @Field(() => organisationSchemes, { description: "Where the code comes from." })
  scheme!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The first day on which it existed under this code, where that is known.",
  })
  validFrom!: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The last day on which it existed under this code; null while it does.",
  })
  validTo!: string | null;
}

export const OrganisationConnection = connectionOf(OrganisationType, "Organisation");

@InputType("RegisterOrganisationInput", {
  description:
    "An organisation to register, or the correction of one. Dates and successor that are left out are those that the hub knows of the code, if any.",
})
export class RegisterOrganisationInput extends CommandInput {
  @Field(() => OrganisationCodeScalar, { description: "Its ODS or ONS code." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The first day under this code." })
  validFrom?: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The last day under this code." })
  validTo?: string | null;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation that took over its duties.",
  })
  successor?: string | null;
}

@ObjectType("RegisterOrganisationPayload", { description: "What became of a registration." })
@SignedIn()
export class RegisterOrganisationPayload {
  @Field(() => OrganisationType, { nullable: true, description: "The organisation as it is registered now." })
  @Requires("reviewer:manage")
  organisation!: OrganisationType | null;

  @Field(() => [RefusalType], { description: "Why it could not be registered." })
  refusals!: RefusalType[];
}
