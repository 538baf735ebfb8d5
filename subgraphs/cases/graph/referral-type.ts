import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { type ReferralKind, referralKinds } from "../../../schema/values/referral-kind.ts";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";

// A copy: an enum object belongs to one subgraph's type even where several run in one process.
export const ReferralKindEnum = { ...referralKinds };
registerEnumType(ReferralKindEnum, {
  name: "ReferralKind",
  description: "To whom a reviewer who finds cause refers on.",
  valuesConfig: {
    SAFEGUARDING_CONCERN: { description: "To the council: a concern for the safety of others." },
    CORONER: { description: "To the coroner." },
    POLICE: { description: "To the police." },
    REGULATOR: { description: "To a regulator of care or of a profession." },
  },
});

@ObjectType("Referral", { description: "What a reviewer has referred on." })
@SignedIn()
export class ReferralType {
  @Field(() => ID, { nullable: true, description: "The referral's id." })
  @Requires("case:read")
  id!: string;

  @Field(() => ReferralKindEnum, { nullable: true, description: "To whom." })
  @Requires("case:read")
  kind!: ReferralKind;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the organisation." })
  @Requires("case:read")
  to!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day." })
  @Requires("case:read")
  madeOn!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation of whoever referred it.",
  })
  @Requires("case:read")
  organisation!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When whoever it went to took it; null until then." })
  @Requires("case:read")
  takenAt!: Date | null;

  wordsId!: string;
}

@InputType("ReferOnInput", { description: "What a reviewer has found that somebody else must look at." })
export class ReferOnInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ReferralKindEnum, { description: "To whom." })
  kind!: ReferralKind;

  @Field(() => OrganisationCodeScalar, { description: "Code of the organisation to which it goes." })
  to!: string;

  @Field(() => String, { description: "What was found, for whoever is to look at it." })
  words!: string;
}

@InputType("RecordReferralTakenInput", {
  description: "That whoever something was referred to has taken it.",
})
export class RecordReferralTakenInput extends EventInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The referral." })
  referralId!: string;
}
