import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type CareRole, careRoles } from "../domain/past-care.ts";

/** As what care was given, in words. */
export const careRoleDescriptions = {
  GENERAL_PRACTICE: { description: "The person's general practice." },
  HOSPITAL: { description: "A hospital: a ward, a clinic, an emergency department." },
  COMMUNITY_HEALTH: { description: "Health care at home, such as district nurses and therapists." },
  LEARNING_DISABILITY_TEAM: { description: "A team for people with a learning disability." },
  MENTAL_HEALTH: { description: "Mental health care." },
  SOCIAL_CARE: { description: "Social work and other support by the council." },
  RESIDENTIAL_CARE: { description: "A care home or supported living." },
  OTHER: { description: "Anything else." },
};

registerEnumType(careRoles, {
  name: "CareRole",
  description: "As what an organisation or a team gave care.",
  valuesConfig: careRoleDescriptions,
});

@ObjectType("PastCare", {
  description: "An organisation, or a team of it, that cared for the person. Staff are never named.",
})
@SignedIn()
export class PastCareType {
  @Field(() => ID, { nullable: true, description: "Its id." })
  @Requires("case:read")
  id!: string;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the organisation." })
  @Requires("case:read")
  organisation!: string;

  @Field(() => String, { nullable: true, description: "Code of the team, where it is known." })
  @Requires("case:read")
  team!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the post that manages them." })
  @Requires("case:read")
  manager!: string | null;

  @Field(() => careRoles, { nullable: true, description: "As what they gave care." })
  @Requires("case:read")
  role!: CareRole;

  @Field(() => DateTime, { nullable: true, description: "When it was recorded." })
  @Requires("case:read")
  recordedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "Since when it is known to have been an error; null while it holds.",
  })
  @Requires("case:read")
  withdrawnAt!: Date | null;
}

@InputType("RecordPastCareInput", { description: "An organisation, or a team of it, that gave care." })
export class RecordPastCareInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => OrganisationCodeScalar, { description: "Code of the organisation." })
  organisation!: string;

  @Field(() => String, { nullable: true, description: "Code of the team, where it is known; never a name." })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the post that manages them, where it is known; never a name.",
  })
  manager?: string | null;

  @Field(() => careRoles, { description: "As what they gave care." })
  role!: CareRole;
}

@InputType("WithdrawPastCareInput", { description: "Care that was recorded in error." })
export class WithdrawPastCareInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The care, as the case's `pastCare` names it." })
  careId!: string;

  @Field(() => String, { description: "Why, for whoever reads the record later." })
  reason!: string;
}

@InputType("WithdrawInvolvementInput", { description: "An involvement that was declared by mistake." })
export class WithdrawInvolvementInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "Why it is taken back." })
  reason!: string;
}

@InputType("DeclareInvolvementInput", {
  description: "That you were involved in the care, or may seem to be.",
})
export class DeclareInvolvementInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  words?: string | null;
}
