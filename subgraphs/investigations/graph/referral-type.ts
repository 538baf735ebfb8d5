import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type ReferralKind, referralKinds } from "../../../schema/values/referral-kind.ts";
import { CommandInput, EventInput } from "../../kit/command-inputs.ts";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { type ReferralState, referralStates } from "../domain/referral.ts";
import { SubjectInput } from "./subject-type.ts";

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

registerEnumType(referralStates, {
  name: "ReferralState",
  description: "Where what was referred on stands.",
  valuesConfig: {
    WAITING: { description: "Nobody has taken it yet." },
    TAKEN: { description: "Whoever is to look at it has taken it." },
  },
});

@ObjectType("ReceivedReferral", { description: "What a reviewer of the programme has referred on." })
@SignedIn()
export class ReceivedReferralType {
  @Field(() => ID, { nullable: true, description: "The referral's id." })
  @Requires("investigation:write")
  id!: string;

  @Field(() => ReferralKindEnum, { nullable: true, description: "To whom." })
  @Requires("investigation:write")
  kind!: ReferralKind;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which it was referred." })
  @Requires("investigation:write")
  madeOn!: string;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the organisation of whoever referred it.",
  })
  @Requires("investigation:write")
  madeBy!: string | null;

  @Field(() => referralStates, { nullable: true, description: "Where it stands." })
  @Requires("investigation:write")
  state!: ReferralState;

  @Field(() => DateTime, { nullable: true, description: "When it came." })
  @Requires("investigation:write")
  receivedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was taken." })
  @Requires("investigation:write")
  takenAt!: Date | null;
}

export const ReceivedReferralConnection = connectionOf(ReceivedReferralType, "ReceivedReferral");

@InputType("ReceiveReferralInput", { description: "What a reviewer of the programme has referred on." })
export class ReceiveReferralInput extends EventInput {
  @Field(() => ID, { description: "The referral." })
  referralId!: string;

  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ReferralKindEnum, { description: "To whom." })
  kind!: ReferralKind;

  @Field(() => OrganisationCodeScalar, { description: "Code of the organisation to which it goes." })
  to!: string;

  @Field(() => IsoDateScalar, { description: "The day." })
  madeOn!: IsoDate;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the referrer's organisation.",
  })
  madeBy?: string | null;

  @Field(() => String, { description: "What was found." })
  words!: string;

  @Field(() => SubjectInput, { description: "Who died." })
  subject!: SubjectInput;
}

@InputType("TakeReferralInput", { description: "That somebody looks at what was referred to them." })
export class TakeReferralInput extends CommandInput {
  @Field(() => ID, { description: "The referral." })
  referralId!: string;

  @Field(() => ID, { nullable: true, description: "The investigation that came of it, where one did." })
  investigationId?: string | null;
}

@ObjectType("ReceivedReferralPayload", { description: "A referral after an act." })
@SignedIn()
export class ReceivedReferralPayload {
  @Field(() => ReceivedReferralType, { nullable: true, description: "The referral as it stands now." })
  @Requires("investigation:write")
  referral!: ReceivedReferralType | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
