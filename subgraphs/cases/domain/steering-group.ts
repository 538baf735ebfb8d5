import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { SteeringSeat } from "../../../schema/values/steering-seat.ts";
import type { SteeringAct, SteeringDecisionState } from "./steering-act.ts";
import type { AgendaItem } from "./steering-agenda.ts";
import type { TimelinessOfQuarter } from "./timeliness.ts";

export const membershipStates = {
  INVITED: "INVITED",
  MEMBER: "MEMBER",
  DECLINED: "DECLINED",
  LEFT: "LEFT",
} as const;
export type MembershipState = keyof typeof membershipStates;

export const meetingStates = {
  PLANNED: "PLANNED",
  UNDER_WAY: "UNDER_WAY",
  HELD: "HELD",
  CANCELLED: "CANCELLED",
} as const;
export type MeetingState = keyof typeof meetingStates;

/** Somebody who is invited to sit in the group, or does. */
export interface SteeringMember {
  readonly id: string;
  readonly seat: SteeringSeat;
  readonly organisation: string | null;
  /** The account that was invited, where it was one. */
  readonly account: string | null;
  /** The sealed document that holds their name. */
  readonly name: string;
  readonly state: MembershipState;
  /** Who has accepted; they act for this seat. */
  readonly subject: string | null;
  readonly since: IsoDate;
}

/** A version of the terms of reference. */
export interface SteeringTerms {
  readonly version: number;
  readonly words: string;
  readonly writtenAt: Date;
  readonly adoptedOn: IsoDate | null;
}

export interface SteeringMeeting {
  readonly id: string;
  readonly groupId: string;
  readonly on: IsoDate;
  readonly place: string | null;
  readonly state: MeetingState;
  readonly apologies: readonly string[];
  readonly present: readonly string[];
  /** When it began, and with it its agenda was fixed; null before. */
  readonly begunAt: Date | null;
  readonly agenda: readonly AgendaItem[] | null;
  /** How timely reviews were when it began; null before, and where nobody counted them. */
  readonly timeliness: readonly TimelinessOfQuarter[] | null;
}

/** What the group has decided, followed until it is done. */
export interface SteeringDecision {
  readonly id: string;
  readonly groupId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly caseId: string | null;
  readonly proposedBy: string;
  readonly withdrew: readonly string[];
  readonly words: string;
  readonly owner: string;
  readonly dueOn: IsoDate;
  readonly state: SteeringDecisionState;
  readonly steps: readonly {
    readonly state: SteeringDecisionState;
    readonly on: IsoDate;
    readonly words: string;
  }[];
}

/** A steering group as its acts leave it. */
export interface SteeringGroup {
  readonly id: string;
  readonly custodian: string;
  readonly title: string;
  readonly foundedOn: IsoDate;
  readonly sequence: number;
  readonly members: readonly SteeringMember[];
  readonly terms: readonly SteeringTerms[];
  readonly meetings: readonly SteeringMeeting[];
  readonly decisions: readonly SteeringDecision[];
}

/** Where its acts leave a group. @param acts earliest first; the first founds it */
export function steeringGroupOf(custodian: string, acts: readonly SteeringAct[]): SteeringGroup {
  const [founded, ...rest] = acts;
  if (founded?.kind !== "GROUP_FOUNDED") throw new Error("a steering group begins by being founded");
  const { groupId: id, at, sequence, facts } = founded;
  const start: SteeringGroup = {
    id,
    custodian,
    title: facts.title,
    foundedOn: dayInEngland(at),
    sequence,
    members: [],
    terms: [],
    meetings: [],
    decisions: [],
  };
  return rest.reduce((group, act) => ({ ...after(group, act), sequence: act.sequence }), start);
}

function after(group: SteeringGroup, act: SteeringAct): SteeringGroup {
  const on = dayInEngland(act.at);
  switch (act.kind) {
    case "GROUP_FOUNDED":
      throw new Error("a steering group is founded once");
    case "MEMBER_INVITED": {
      const { memberId, ...invited } = act.facts;
      const member = { ...invited, id: memberId, state: "INVITED" as const, subject: null, since: on };
      return { ...group, members: [...group.members, member] };
    }
    case "INVITATION_ACCEPTED":
      return withMember(group, act.facts.memberId, { state: "MEMBER", subject: act.subject, since: on });
    case "INVITATION_DECLINED":
      return withMember(group, act.facts.memberId, { state: "DECLINED", since: on });
    case "MEMBER_LEFT":
      return withMember(group, act.facts.memberId, { state: "LEFT", since: on });
    case "TERMS_WRITTEN":
      return { ...group, terms: [...group.terms, { ...act.facts, writtenAt: act.at, adoptedOn: null }] };
    case "TERMS_ADOPTED": {
      const { version, adoptedOn } = act.facts;
      const terms = group.terms.map((each) => (each.version === version ? { ...each, adoptedOn } : each));
      return { ...group, terms };
    }
    case "MEETING_PLANNED": {
      const { meetingId: id, on: day, place } = act.facts;
      const nothingYet = { apologies: [], present: [], begunAt: null, agenda: null, timeliness: null };
      const planned = { ...nothingYet, id, groupId: group.id, on: day, place, state: "PLANNED" as const };
      return { ...group, meetings: [...group.meetings, planned] };
    }
    case "MEETING_CANCELLED":
      return withMeeting(group, act.facts.meetingId, () => ({ state: "CANCELLED" }));
    case "APOLOGIES_SENT":
      return withMeeting(group, act.facts.meetingId, ({ apologies }) => ({
        apologies: [...apologies, act.facts.memberId],
      }));
    case "MEETING_BEGUN": {
      const { meetingId, present, agenda, timeliness = null } = act.facts;
      const fixed = { present, agenda, timeliness };
      return withMeeting(group, meetingId, () => ({ state: "UNDER_WAY", begunAt: act.at, ...fixed }));
    }
    case "MEETING_ENDED":
      return withMeeting(group, act.facts.meetingId, () => ({ state: "HELD" }));
    case "DECISION_RECORDED": {
      const { decisionId: id, ...decided } = act.facts;
      const decision = { ...decided, id, groupId: group.id, state: "OPEN" as const, steps: [] };
      return { ...group, decisions: [...group.decisions, decision] };
    }
    case "DECISION_FOLLOWED": {
      const { decisionId, state, words } = act.facts;
      const decisions = group.decisions.map((each) =>
        each.id === decisionId ? { ...each, state, steps: [...each.steps, { state, on, words }] } : each,
      );
      return { ...group, decisions };
    }
    default:
      return act satisfies never;
  }
}

function withMember(group: SteeringGroup, id: string, change: Partial<SteeringMember>): SteeringGroup {
  return { ...group, members: group.members.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

function withMeeting(
  group: SteeringGroup,
  id: string,
  change: (meeting: SteeringMeeting) => Partial<SteeringMeeting>,
): SteeringGroup {
  const meetings = group.meetings.map((each) => (each.id === id ? { ...each, ...change(each) } : each));
  return { ...group, meetings };
}

/** Is a decision still to be done? */
export const isToBeDone = ({ state }: Pick<SteeringDecision, "state">): boolean =>
  state === "OPEN" || state === "UNDER_WAY";

/** The terms of reference that hold: those adopted last; null while none are. */
export function termsInForce({ terms }: Pick<SteeringGroup, "terms">): SteeringTerms | null {
  return terms.findLast(({ adoptedOn }) => adoptedOn !== null) ?? null;
}

/** When the group last met before a meeting: what came later is new to it; null where it had not met. */
export function lastMetBefore(
  { meetings }: Pick<SteeringGroup, "meetings">,
  { id, begunAt }: Pick<SteeringMeeting, "id" | "begunAt">,
): Date | null {
  const earlier = meetings.flatMap((each) =>
    each.id !== id && each.begunAt !== null && (begunAt === null || each.begunAt < begunAt)
      ? [each.begunAt]
      : [],
  );
  return earlier.toSorted((one, other) => other.getTime() - one.getTime())[0] ?? null;
}

/** The themes that have stood on an agenda: none of them is new again. */
export function themesLookedAt({ meetings }: Pick<SteeringGroup, "meetings">): ReadonlySet<string> {
  const items = meetings.flatMap(({ agenda }) => agenda ?? []);
  return new Set(items.flatMap(({ kind, about }) => (kind === "NEW_THEME" ? [about] : [])));
}
