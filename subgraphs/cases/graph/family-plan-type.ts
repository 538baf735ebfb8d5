import { Field, Int, ObjectType } from "type-graphql";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { contactChannels, familyLeadRoles, hardDayReasons, noContactReasons } from "../domain/family-plan.ts";
import { avoidReasons } from "./family-enums.ts";

@ObjectType("FamilyLead", {
  description: "Who leads the contact with a family, for every process: an organisation, never a name.",
})
@SignedIn()
export class FamilyLeadType {
  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the organisation." })
  @Requires("family:read")
  organisation!: string;

  @Field(() => familyLeadRoles, { nullable: true, description: "In which part." })
  @Requires("family:read")
  role!: string;

  @Field(() => String, { nullable: true, description: "Their sign-in, where they are in the hub." })
  @Requires("family:read")
  subject!: string | null;
}

@ObjectType("NoContactPeriod", { description: "Days on which nobody contacts a family, both ends included." })
@SignedIn()
export class NoContactPeriodType {
  @Field(() => IsoDateScalar, { nullable: true, description: "The first day." })
  @Requires("family:read")
  from!: string;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The last day; null until the family says otherwise.",
  })
  @Requires("family:read")
  until!: string | null;

  @Field(() => noContactReasons, { nullable: true, description: "Why." })
  @Requires("family:read")
  reason!: string;
}

@ObjectType("HardDay", { description: "A day to avoid that a family has named." })
@SignedIn()
export class HardDayType {
  @Field(() => IsoDateScalar, { nullable: true, description: "The day, for the first time." })
  @Requires("family:read")
  on!: string;

  @Field(() => Boolean, { nullable: true, description: "Does it come again every year?" })
  @Requires("family:read")
  everyYear!: boolean;

  @Field(() => hardDayReasons, { nullable: true, description: "Why." })
  @Requires("family:read")
  reason!: string;
}

@ObjectType("DayToAvoid", { description: "A day on which a family is not to be contacted." })
@SignedIn()
export class DayToAvoidType {
  @Field(() => IsoDateScalar, { nullable: true, description: "The day." })
  @Requires("family:read")
  on!: string;

  @Field(() => avoidReasons, { nullable: true, description: "Why." })
  @Requires("family:read")
  reason!: string;
}

@ObjectType("FamilyContactPlan", {
  description: "How a family is to be contacted, by every process, as one revision of the plan says it.",
})
@SignedIn()
export class FamilyContactPlanType {
  @Field(() => Int, { nullable: true, description: "Counts the revisions of the plan from 1." })
  @Requires("family:read")
  revision!: number;

  @Field(() => FamilyLeadType, { nullable: true, description: "Who leads the contact for all processes." })
  @Requires("family:read")
  lead!: FamilyLeadType;

  @Field(() => [contactChannels], { nullable: true, description: "How the family wishes to be reached." })
  @Requires("family:read")
  channels!: readonly string[];

  @Field(() => Boolean, { nullable: true, description: "Does the family need an interpreter?" })
  @Requires("family:read")
  interpreter!: boolean;

  @Field(() => [NoContactPeriodType], { nullable: true, description: "When the family is left alone." })
  @Requires("family:read")
  noContact!: readonly NoContactPeriodType[];

  @Field(() => [HardDayType], { nullable: true, description: "Days to avoid that the family has named." })
  @Requires("family:read")
  hardDays!: readonly HardDayType[];

  @Field(() => DateTime, { nullable: true, description: "When this revision was written." })
  @Requires("family:read")
  writtenAt!: Date;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever wrote it." })
  @Requires("family:read")
  writtenBy!: string;

  wishes!: string | null;
}
