import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { SteeringDecisionState } from "./steering-act.ts";
import { itemIdOf } from "./steering-agenda.ts";
import {
  isToBeDone,
  type SteeringDecision,
  type SteeringGroup,
  type SteeringMeeting,
} from "./steering-group.ts";
import type { SteeringRefusal } from "./steering-refusals.ts";

type Reasons = RefusalReason<SteeringRefusal | "NOTHING_WRITTEN">[];

const because = (code: SteeringRefusal | "NOTHING_WRITTEN", ...path: string[]): Reasons => [{ code, path }];

/** May a meeting be held on a day? */
export function checkMeetingDay({ meetings }: SteeringGroup, on: IsoDate, today: IsoDate): Reasons {
  if (on < today) return because("MEETING_IN_THE_PAST", "on");
  const taken = meetings.some((meeting) => meeting.on === on && meeting.state !== "CANCELLED");
  return taken ? because("MEETING_ON_THAT_DAY", "on") : [];
}

/** Is a meeting still to be held? */
export const checkPlanned = ({ state }: SteeringMeeting): Reasons =>
  state === "PLANNED" ? [] : because("MEETING_NOT_PLANNED", "meetingId");

/** May a meeting begin: on its day or later, with members, none of them twice? */
export function checkBeginning(
  group: SteeringGroup,
  meeting: SteeringMeeting,
  present: readonly string[],
  today: IsoDate,
): Reasons {
  return [
    ...checkPlanned(meeting),
    ...(meeting.on > today ? because("MEETING_DAY_NOT_COME", "meetingId") : []),
    ...(group.meetings.some(({ state }) => state === "UNDER_WAY")
      ? because("ANOTHER_MEETING_UNDER_WAY", "meetingId")
      : []),
    ...(present.length === 0 ? because("NOBODY_PRESENT", "present") : []),
    ...(isMembers(group, present) ? [] : because("NOT_A_MEMBER", "present")),
  ];
}

const isMembers = ({ members }: SteeringGroup, ids: readonly string[]): boolean =>
  new Set(ids).size === ids.length &&
  ids.every((id) => members.some((member) => member.id === id && member.state === "MEMBER"));

/** A decision as it is taken. */
export interface DecisionTaken {
  readonly itemId: string | null;
  readonly proposedBy: string;
  readonly withdrew: readonly string[];
  readonly words: string;
  readonly dueOn: IsoDate;
}

/** May the meeting decide this? It is decided by those who were there, about what stands on its agenda, or of itself. */
export function checkDecision(meeting: SteeringMeeting, decision: DecisionTaken): Reasons {
  const { itemId, proposedBy, withdrew, words, dueOn } = decision;
  if (meeting.agenda === null) return because("MEETING_NOT_BEGUN", "meetingId");
  return [
    ...(itemId !== null && !meeting.agenda.some((item) => itemIdOf(item) === itemId)
      ? because("NOT_ON_THE_AGENDA", "itemId")
      : []),
    ...(meeting.present.includes(proposedBy) ? [] : because("PROPOSER_NOT_PRESENT", "proposedBy")),
    ...(withdrew.every((id) => meeting.present.includes(id)) ? [] : because("NOT_PRESENT", "withdrew")),
    ...(withdrew.includes(proposedBy) ? because("PROPOSER_WITHDREW", "proposedBy") : []),
    ...(words.trim() === "" ? because("NOTHING_WRITTEN", "words") : []),
    ...(dueOn <= meeting.on ? because("DECISION_DUE_AT_ONCE", "dueOn") : []),
  ];
}

/** May this be told of a decision? What is done or stopped stays so. */
export function checkFollowing(
  decision: SteeringDecision,
  told: { readonly state: SteeringDecisionState; readonly words: string },
): Reasons {
  return [
    ...(isToBeDone(decision) ? [] : because("DECISION_OVER", "decisionId")),
    ...(told.state === "OPEN" ? because("DECISION_CANNOT_REOPEN", "state") : []),
    ...(told.words.trim() === "" ? because("NOTHING_WRITTEN", "words") : []),
  ];
}
