import "./interface-enums.ts";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { CommandInput } from "../../kit/command-inputs.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import {
  type FamilyAsker,
  familyAskers,
  isAgreed,
  type Milestone,
  milestones,
  type PlannedRecord,
  plannedRecords,
  type SharingWay,
  type Side,
  sharingWays,
  sides,
} from "../domain/interface-plan.ts";
import { type LinkRelation, linkRelations } from "../domain/link.ts";
import type { FollowedPlan } from "../domain/reached-milestones.ts";
import { type RestrictingAuthority, restrictingAuthorities } from "../domain/restriction.ts";

@ObjectType("RecordTask", {
  description: "Who obtains a kind of record, and how the other side comes to it.",
})
@SignedIn()
export class RecordTaskType {
  @Field(() => plannedRecords, { nullable: true, description: "The kind of record." })
  @Requires("investigation:read")
  record!: PlannedRecord;

  @Field(() => sides, { nullable: true, description: "Who obtains it." })
  @Requires("investigation:read")
  obtainedBy!: Side;

  @Field(() => sharingWays, { nullable: true, description: "How the other side comes to it." })
  @Requires("investigation:read")
  shared!: SharingWay;
}

@ObjectType("PlannedMilestone", { description: "What one side brings about, and by when." })
@SignedIn()
export class PlannedMilestoneType {
  @Field(() => milestones, { nullable: true, description: "What." })
  @Requires("investigation:read")
  milestone!: Milestone;

  @Field(() => sides, { nullable: true, description: "Which side." })
  @Requires("investigation:read")
  by!: Side;

  @Field(() => IsoDateScalar, { nullable: true, description: "By when." })
  @Requires("investigation:read")
  dueOn!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "When it was reached; null while it was not." })
  @Requires("investigation:read")
  reachedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Has its day passed without its being reached?" })
  @Requires("investigation:read")
  late!: boolean;
}

@ObjectType("PlanAgreement", { description: "That one side has agreed to a plan." })
@SignedIn()
export class PlanAgreementType {
  @Field(() => sides, { nullable: true, description: "The side." })
  @Requires("investigation:read")
  side!: Side;

  @Field(() => OrganisationCodeScalar, { nullable: true, description: "Code of the organisation." })
  @Requires("investigation:read")
  organisation!: string;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day." })
  @Requires("investigation:read")
  agreedOn!: string;
}

@ObjectType("InterfacePlan", {
  description: "What a review and an investigation of the same death plan about collecting data.",
})
@SignedIn()
export class InterfacePlanType {
  @Field(() => Int, { nullable: true, description: "Counts the plans that were proposed one after another." })
  @Requires("investigation:read")
  version!: number;

  @Field(() => linkRelations, {
    nullable: true,
    description: "How the two stand to each other from then on; null where the plan leaves it as it was.",
  })
  @Requires("investigation:read")
  relation!: LinkRelation | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does the review wait from then on? Null where the plan leaves it as it was.",
  })
  @Requires("investigation:read")
  holdsReview!: boolean | null;

  @Field(() => familyAskers, { nullable: true, description: "Who asks the family." })
  @Requires("investigation:read")
  whoAsksFamily!: FamilyAsker;

  @Field(() => [RecordTaskType], { nullable: true, description: "Who obtains which records." })
  @Requires("investigation:read")
  records!: readonly RecordTaskType[];

  @Field(() => [PlannedMilestoneType], { nullable: true, description: "What the two wait for together." })
  @Requires("investigation:read")
  milestones!: readonly PlannedMilestoneType[];

  @Field(() => [restrictingAuthorities], {
    nullable: true,
    description: "Who restricts what one side may pass on to the other.",
  })
  @Requires("investigation:read")
  restrictions!: readonly RestrictingAuthority[];

  @Field(() => [PlanAgreementType], { nullable: true, description: "Who has agreed, earliest first." })
  @Requires("investigation:read")
  agreements!: readonly PlanAgreementType[];

  @Field(() => Boolean, { nullable: true, description: "Have both sides agreed?" })
  @Requires("investigation:read")
  agreed!: boolean;
}

/** What the graph shows of a plan. */
export const showPlan = (plan: FollowedPlan): InterfacePlanType => ({ ...plan, agreed: isAgreed(plan) });

@InputType("RecordTaskInput", { description: "Who obtains a kind of record." })
export class RecordTaskInput {
  @Field(() => plannedRecords, { description: "The kind of record." })
  record!: PlannedRecord;

  @Field(() => sides, { description: "Who obtains it." })
  obtainedBy!: Side;

  @Field(() => sharingWays, { description: "How the other side comes to it." })
  shared!: SharingWay;
}

@InputType("PlannedMilestoneInput", { description: "What one side brings about, and by when." })
export class PlannedMilestoneInput {
  @Field(() => milestones, { description: "What." })
  milestone!: Milestone;

  @Field(() => sides, { description: "Which side." })
  by!: Side;

  @Field(() => IsoDateScalar, { description: "By when." })
  dueOn!: IsoDate;
}

@InputType("ProposeInterfacePlanInput", { description: "What one side proposes for collecting data." })
export class ProposeInterfacePlanInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => ID, { description: "The case that it is linked with." })
  caseId!: string;

  @Field(() => linkRelations, {
    nullable: true,
    description: "How the two stand to each other once both sides have agreed; left out, as before.",
  })
  relation?: LinkRelation | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does the review wait once both sides have agreed? Left out, as before.",
  })
  holdsReview?: boolean | null;

  @Field(() => familyAskers, { description: "Who asks the family." })
  whoAsksFamily!: FamilyAsker;

  @Field(() => [RecordTaskInput], { description: "Who obtains which records." })
  records!: RecordTaskInput[];

  @Field(() => [PlannedMilestoneInput], {
    defaultValue: [],
    description: "What the two wait for together.",
  })
  milestones!: PlannedMilestoneInput[];

  @Field(() => [restrictingAuthorities], {
    defaultValue: [],
    description: "Who restricts what one side may pass on; needed where the investigation is restricted.",
  })
  restrictions!: RestrictingAuthority[];
}

@InputType("AgreeInterfacePlanInput", { description: "The version of a plan to which one's side agrees." })
export class AgreeInterfacePlanInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => ID, { description: "The case that it is linked with." })
  caseId!: string;

  @Field(() => Int, { description: "The version, which must be the latest." })
  version!: number;
}

@InputType("ReachMilestoneInput", { description: "When one's side reached what the plan wants of it." })
export class ReachMilestoneInput extends CommandInput {
  @Field(() => ID, { description: "The investigation." })
  investigationId!: string;

  @Field(() => ID, { description: "The case that it is linked with." })
  caseId!: string;

  @Field(() => milestones, { description: "A milestone of the plan that holds." })
  milestone!: Milestone;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The day; null takes back what was said before by mistake.",
  })
  reachedOn?: IsoDate | null;
}
