import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar, OrganisationCodeScalar } from "../../kit/scalars.ts";
import { HoldReasonEnum } from "../../kit/value-enums.ts";
import type { CaseToday } from "../context.ts";
import { type CaseState, caseStates } from "../domain/case-state.ts";
import { isOverdue } from "../domain/due-dates.ts";
import type { CaseStanding } from "../domain/standing.ts";

@ObjectType("CaseHold", { description: "Why a case waits or waited, from one moment until another." })
@SignedIn()
export class CaseHoldType {
  @Field(() => ID, { nullable: true, description: "The hold's id." })
  @Requires("case:read")
  id!: string;

  @Field(() => HoldReasonEnum, { nullable: true, description: "Why." })
  @Requires("case:read")
  reason!: HoldReason;

  @Field(() => ID, {
    nullable: true,
    description: "The investigation that goes first; null where a coordinator held the case.",
  })
  @Requires("case:read")
  investigationId!: string | null;

  @Field(() => DateTime, { nullable: true, description: "Since when." })
  @Requires("case:read")
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "Until when; null while it is open." })
  @Requires("case:read")
  endedAt!: Date | null;
}

@ObjectType("Case", { description: "The review of one person's death, from notification to submission." })
@Entity()
@SignedIn()
export class CaseType {
  @Field(() => ID, { description: "The case's id." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "By which people speak of the case, as C-7KQ2-M4XD; it tells nothing about the person.",
  })
  @Requires("case:read")
  reference!: string;

  @Field(() => caseStates, { nullable: true, description: "Where it stands." })
  @Requires("case:read")
  state!: CaseState;

  @Field(() => caseStates, {
    nullable: true,
    description: "What it returns to when the last hold ends; null where it is not on hold.",
  })
  @Requires("case:read")
  returnsTo!: CaseState | null;

  @Field(() => OrganisationCodeScalar, {
    nullable: true,
    description: "Code of the commissioner whose case it is: that of the day of notification.",
  })
  @Requires("case:read")
  custodian!: string;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The earliest day on which somebody told of the death; its clocks start here.",
  })
  @Requires("case:read")
  notifiedOn!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was opened here." })
  @Requires("case:read")
  openedAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: "Counts the changes of what the case knows of the person.",
  })
  @Requires("case:read")
  factsRevision!: number;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "By when a reviewer should be found; null where no date is set, as during a hold.",
  })
  @Requires("case:read")
  allocationDueOn!: string | null;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "By when the review should be done; null where no date is set, as during a hold.",
  })
  @Requires("case:read")
  completionDueOn!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Has the date passed that was to be met next?",
  })
  @Requires("case:read")
  overdue!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "Days on hold so far, which the due dates give back; without a hold that is open.",
  })
  @Requires("case:read")
  heldDays!: number;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which a reviewer was appointed." })
  @Requires("case:read")
  allocatedOn!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The day on which the review was approved." })
  @Requires("case:read")
  completedOn!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Under which the child death review team has taken the notification.",
  })
  @Requires("case:read")
  childNotificationId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Was the notification handed to the child death review team, and not taken back since?",
  })
  @Requires("case:read")
  childTeamTold!: boolean;

  personId!: string;
  standing!: CaseStanding;
  /** The day on which it is looked at. */
  today!: IsoDate;
}

export const CaseConnection = connectionOf(CaseType, "Case");

/** What the graph shows of a case. */
export function showCase({ file, today }: CaseToday): CaseType {
  const { id, reference, custodian, openedAt, personId, standing, dueDates } = file;
  return {
    id,
    reference,
    custodian,
    openedAt,
    personId,
    standing,
    today,
    state: standing.state,
    returnsTo: standing.state === "ON_HOLD" ? standing.stage : null,
    notifiedOn: standing.notifiedOn,
    factsRevision: standing.factsRevision,
    allocationDueOn: dueDates.allocation,
    completionDueOn: dueDates.completion,
    overdue: isOverdue(dueDates, today),
    heldDays: standing.heldDays,
    allocatedOn: standing.allocatedOn,
    completedOn: standing.completedOn,
    childNotificationId: standing.childNotification,
    childTeamTold: standing.childTeamDueOn !== null,
  };
}

@InputType("CaseFilter", { description: "Which cases; what is given must all agree." })
export class CaseFilterInput {
  @Field(() => [ID], { nullable: true, description: "These cases, at most 200." })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "The cases of these persons, at most 200." })
  personIds?: string[] | null;

  @Field(() => [caseStates], { nullable: true, description: "Those in one of these states." })
  states?: CaseState[] | null;

  @Field(() => Boolean, { nullable: true, description: "Those past their due date, or those that are not." })
  overdue?: boolean | null;
}

@ArgsType()
export class CaseListArgs extends PageArgs {
  @Field(() => CaseFilterInput, { nullable: true, description: "Which; all where it is left out." })
  filter?: CaseFilterInput;
}
