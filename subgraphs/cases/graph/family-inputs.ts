import { Field, ID, InputType, Int } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import {
  type ContactStep,
  contactSteps,
  type Relationship,
  relationships,
} from "../domain/family-contact.ts";
import {
  type ContactChannel,
  contactChannels,
  type FamilyLeadRole,
  familyLeadRoles,
  type HardDayReason,
  hardDayReasons,
  type NoContactReason,
  noContactReasons,
} from "../domain/family-plan.ts";

@InputType("FamilyLeadInput", { description: "Who leads the contact with a family for all processes." })
export class FamilyLeadInput {
  @Field(() => OrganisationCodeScalar, { description: "Code of the organisation." })
  organisation!: string;

  @Field(() => familyLeadRoles, { description: "In which part." })
  role!: FamilyLeadRole;

  @Field(() => String, { nullable: true, description: "Their sign-in, where they are in the hub." })
  subject?: string | null;
}

@InputType("NoContactPeriodInput", {
  description: "Days on which nobody contacts a family, both ends included.",
})
export class NoContactPeriodInput {
  @Field(() => IsoDateScalar, { description: "The first day." })
  from!: IsoDate;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The last day; left out until the family says otherwise.",
  })
  until?: IsoDate | null;

  @Field(() => noContactReasons, { description: "Why." })
  reason!: NoContactReason;
}

@InputType("HardDayInput", { description: "A day to avoid that a family has named." })
export class HardDayInput {
  @Field(() => IsoDateScalar, { description: "The day, for the first time." })
  on!: IsoDate;

  @Field(() => Boolean, { description: "Does it come again every year?" })
  everyYear!: boolean;

  @Field(() => hardDayReasons, { description: "Why." })
  reason!: HardDayReason;
}

@InputType("PlanFamilyContactInput", { description: "The next revision of a family contact plan, whole." })
export class PlanFamilyContactInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => Int, { description: "The revision that the writer has seen, 0 where there was none." })
  revision!: number;

  @Field(() => FamilyLeadInput, { description: "Who leads the contact for all processes." })
  lead!: FamilyLeadInput;

  @Field(() => [contactChannels], { description: "How the family wishes to be reached." })
  channels!: ContactChannel[];

  @Field(() => Boolean, { description: "Does the family need an interpreter?" })
  interpreter!: boolean;

  @Field(() => String, { nullable: true, description: "What else the family wishes, in words." })
  wishes?: string | null;

  @Field(() => [NoContactPeriodInput], { description: "When the family is left alone." })
  noContact!: NoContactPeriodInput[];

  @Field(() => [HardDayInput], { description: "Days to avoid that the family has named." })
  hardDays!: HardDayInput[];
}

@InputType("RecordRelativeInput", { description: "What is known of somebody close to the person." })
export class RecordRelativeInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { nullable: true, description: "The relative; left out where they are new." })
  relativeId?: string | null;

  @Field(() => Int, { description: "The revision that the writer has seen, 0 where they are new." })
  revision!: number;

  @Field(() => relationships, { description: "How they were close to the person." })
  relationship!: Relationship;

  @Field(() => String, { description: "Their name." })
  name!: string;

  @Field(() => String, { description: "How to reach them, in words; empty where nobody knows." })
  reach!: string;

  @Field(() => Boolean, { description: "Do they wish to be contacted?" })
  mayBeContacted!: boolean;
}

@InputType("RecordFamilyContactInput", { description: "What was done with somebody of the family." })
export class RecordFamilyContactInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "With which relative." })
  relativeId!: string;

  @Field(() => contactSteps, { description: "What was done." })
  step!: ContactStep;

  @Field(() => IsoDateScalar, { description: "On which day." })
  on!: IsoDate;

  @Field(() => String, { nullable: true, description: "What was said, as the comments on a draft." })
  words?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why they were contacted although they should be left alone; a coordinator may say so.",
  })
  overruleReason?: string | null;
}

@InputType("WithdrawFamilyContactInput", {
  description: "A contact with somebody of the family that was recorded by mistake.",
})
export class WithdrawFamilyContactInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => ID, { description: "The contact." })
  contactId!: string;

  @Field(() => String, { description: "Why it should not stand." })
  reason!: string;
}
