import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf } from "../../kit/connections.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import { DateTime, IsoDateScalar } from "../../kit/scalars.ts";
import {
  type ClockKind,
  clockKinds,
  type ReminderKind,
  type Responsible,
  reminderKinds,
  responsibles,
} from "../domain/clock-kinds.ts";
import { type ClockState, clockStates } from "../domain/clocks.ts";
import type { RaisedReminder } from "../domain/reminder.ts";

registerEnumType(clockKinds, {
  name: "ClockKind",
  description: "What is to be done by a date.",
  valuesConfig: {
    ALLOCATION: { description: "A reviewer is found." },
    COMPLETION: { description: "The review is approved." },
    CHILD_TEAM: {
      description: "The child death review team takes a notification that turned out to be a child's.",
    },
  },
});

registerEnumType(clockStates, {
  name: "ClockState",
  description: "How a clock stands, with the days on hold given back.",
  valuesConfig: {
    NOT_SET: { description: "The death is not one for review here." },
    RUNNING: { description: "There is time." },
    DUE_SOON: { description: "The date comes near." },
    OVERDUE: { description: "The date has passed." },
    PAUSED: { description: "A hold is open: no date is set." },
    MET: { description: "It was done in time." },
    MET_LATE: { description: "It was done after its date." },
  },
});

registerEnumType(responsibles, {
  name: "Responsible",
  description: "Who is to act next.",
  valuesConfig: {
    COORDINATOR: { description: "The coordinator." },
    REVIEWER: { description: "The appointed reviewer." },
    SECOND_READER: { description: "Whoever reads the review a second time." },
  },
});

registerEnumType(reminderKinds, {
  name: "ReminderKind",
  description: "Why somebody is reminded.",
  valuesConfig: {
    DUE_SOON: { description: "The date comes near." },
    OVERDUE: { description: "The date has passed." },
  },
});

@ObjectType("CaseClock", { description: "One clock of a case; all days count from the notification." })
@SignedIn()
export class CaseClockType {
  @Field(() => clockKinds, { nullable: true, description: "What is to be done." })
  @Requires("case:read")
  kind!: ClockKind;

  @Field(() => clockStates, { nullable: true, description: "How it stands today." })
  @Requires("case:read")
  state!: ClockState;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description: "The date, with the days on hold given back; null where no date is set, as during a hold.",
  })
  @Requires("case:read")
  dueOn!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "The date as if there had been no hold." })
  @Requires("case:read")
  grossDueOn!: string | null;

  @Field(() => IsoDateScalar, { nullable: true, description: "When it was done; null before." })
  @Requires("case:read")
  metOn!: string | null;

  @Field(() => Int, { nullable: true, description: "Days until it was done, or until today." })
  @Requires("case:read")
  grossDays!: number | null;

  @Field(() => Int, { nullable: true, description: "The same without the days on hold." })
  @Requires("case:read")
  netDays!: number | null;
}

@ObjectType("CaseClocks", { description: "How the clocks of a case stand, and who is to act next." })
@SignedIn()
export class CaseClocksType {
  @Field(() => CaseClockType, { nullable: true, description: "Until a reviewer is found." })
  @Requires("case:read")
  allocation!: CaseClockType;

  @Field(() => CaseClockType, { nullable: true, description: "Until the review is approved." })
  @Requires("case:read")
  completion!: CaseClockType;

  @Field(() => IsoDateScalar, {
    nullable: true,
    description:
      "By which day the child death review team is to have taken the notification; null where none waits for it.",
  })
  @Requires("case:read")
  childTeamDueOn!: string | null;

  @Field(() => responsibles, {
    nullable: true,
    description: "Who is to act next; null where no date is to be met.",
  })
  @Requires("case:read")
  responsible!: Responsible | null;
}

@ObjectType("CaseReminder", { description: "That somebody was reminded of a date of a case." })
@SignedIn()
export class CaseReminderType {
  @Field(() => ID, { nullable: true, description: "Its id." })
  @Requires("case:read")
  id!: string;

  @Field(() => clockKinds, { nullable: true, description: "What was to be done." })
  @Requires("case:read")
  clock!: ClockKind;

  @Field(() => reminderKinds, { nullable: true, description: "Why." })
  @Requires("case:read")
  kind!: ReminderKind;

  @Field(() => IsoDateScalar, { nullable: true, description: "The date." })
  @Requires("case:read")
  dueOn!: string;

  @Field(() => responsibles, { nullable: true, description: "Who was to act." })
  @Requires("case:read")
  responsible!: Responsible;

  @Field(() => DateTime, { nullable: true, description: "When the reminder was raised." })
  @Requires("case:read")
  raisedAt!: Date;

  caseId!: string;
}

export const CaseReminderConnection = connectionOf(CaseReminderType, "CaseReminder");

/** What the graph shows of a reminder. */
export const showReminder = (reminder: RaisedReminder): CaseReminderType => ({ ...reminder });

@ObjectType("TimelinessOfClock", {
  description: "How many cases met a date: by the calendar (gross) and with days on hold given back (net).",
})
@SignedIn()
export class TimelinessOfClockType {
  @Field(() => Int, { nullable: true, description: "Those that met it, in time or late." })
  @Requires("case:read")
  met!: number;

  @Field(() => Int, { nullable: true, description: "Those that met it in time by the calendar." })
  @Requires("case:read")
  metInTimeGross!: number;

  @Field(() => Int, { nullable: true, description: "Those that met it in time, days on hold given back." })
  @Requires("case:read")
  metInTimeNet!: number;

  @Field(() => Int, { nullable: true, description: "Those with time left." })
  @Requires("case:read")
  running!: number;

  @Field(() => Int, { nullable: true, description: "Those past their date." })
  @Requires("case:read")
  overdue!: number;

  @Field(() => Int, { nullable: true, description: "Those on hold." })
  @Requires("case:read")
  paused!: number;

  @Field(() => Float, { nullable: true, description: "Median days of those that met it; null for none." })
  @Requires("case:read")
  medianGrossDays!: number | null;

  @Field(() => Float, { nullable: true, description: "The same without days on hold." })
  @Requires("case:read")
  medianNetDays!: number | null;
}

@ObjectType("TimelinessOfQuarter", {
  description: "How timely the reviews of the deaths notified in one quarter were.",
})
@SignedIn()
export class TimelinessOfQuarterType {
  @Field(() => String, { nullable: true, description: "The quarter, as 2018-Q1." })
  @Requires("case:read")
  quarter!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Deaths notified; children's and those out of scope are left out.",
  })
  @Requires("case:read")
  notified!: number;

  @Field(() => TimelinessOfClockType, { nullable: true, description: "Until a reviewer was found." })
  @Requires("case:read")
  allocation!: TimelinessOfClockType;

  @Field(() => TimelinessOfClockType, { nullable: true, description: "Until the review was approved." })
  @Requires("case:read")
  completion!: TimelinessOfClockType;
}
