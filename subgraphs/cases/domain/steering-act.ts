import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { SteeringSeat } from "../../../schema/values/steering-seat.ts";
import type { AgendaItem } from "./steering-agenda.ts";
import type { TimelinessOfQuarter } from "./timeliness.ts";

/** How far something that the steering group has decided has come. */
export const steeringDecisionStates = {
  OPEN: "OPEN",
  UNDER_WAY: "UNDER_WAY",
  DONE: "DONE",
  STOPPED: "STOPPED",
} as const;
export type SteeringDecisionState = keyof typeof steeringDecisionStates;

/**
 * What happens in a steering group, and what is kept of each: ids, codes and days. `words`, `name` and `place` are
 * sealed documents.
 */
export interface SteeringActsByKind {
  readonly GROUP_FOUNDED: { readonly title: string };
  /** Invites an organisation, or one account where somebody comes for no organisation. */
  readonly MEMBER_INVITED: {
    readonly memberId: string;
    readonly seat: SteeringSeat;
    readonly organisation: string | null;
    readonly account: string | null;
    readonly name: string;
  };
  readonly INVITATION_ACCEPTED: { readonly memberId: string };
  readonly INVITATION_DECLINED: { readonly memberId: string };
  readonly MEMBER_LEFT: { readonly memberId: string };
  readonly TERMS_WRITTEN: { readonly version: number; readonly words: string };
  readonly TERMS_ADOPTED: { readonly version: number; readonly adoptedOn: IsoDate };
  readonly MEETING_PLANNED: {
    readonly meetingId: string;
    readonly on: IsoDate;
    readonly place: string | null;
  };
  readonly MEETING_CANCELLED: { readonly meetingId: string };
  readonly APOLOGIES_SENT: { readonly meetingId: string; readonly memberId: string };
  /** From now on the agenda stays as it is. */
  readonly MEETING_BEGUN: {
    readonly meetingId: string;
    readonly present: readonly string[];
    readonly agenda: readonly AgendaItem[];
    /** How timely reviews were then; left out where whoever began it does not see every row that is counted. */
    readonly timeliness?: readonly TimelinessOfQuarter[] | null;
  };
  readonly MEETING_ENDED: { readonly meetingId: string };
  readonly DECISION_RECORDED: {
    readonly decisionId: string;
    readonly meetingId: string;
    readonly itemId: string | null;
    readonly caseId: string | null;
    readonly proposedBy: string;
    /** Members who were there and took no part, as they are not independent. */
    readonly withdrew: readonly string[];
    readonly words: string;
    /** Code of the organisation that does it. */
    readonly owner: string;
    readonly dueOn: IsoDate;
  };
  readonly DECISION_FOLLOWED: {
    readonly decisionId: string;
    readonly state: SteeringDecisionState;
    readonly words: string;
  };
}

export type SteeringActKind = keyof SteeringActsByKind;

/** An act that is to be appended. */
export type NewSteeringAct = {
  [Kind in SteeringActKind]: { readonly kind: Kind; readonly facts: SteeringActsByKind[Kind] };
}[SteeringActKind];

/** An act of a steering group, in its place. */
export type SteeringAct = NewSteeringAct & {
  readonly groupId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly subject: string;
  readonly organisation: string | null;
};
