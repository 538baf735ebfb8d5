import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { InDepthRefusal } from "./in-depth-refusals.ts";
import type { InDepthTrigger, TriggerState } from "./in-depth-triggers.ts";
import type { CareRole } from "./past-care.ts";

/** The form that an in-depth review takes, by the method of its time. */
export const inDepthKinds = { MULTI_AGENCY: "MULTI_AGENCY", FOCUSED: "FOCUSED" } as const;
export type InDepthKind = keyof typeof inDepthKinds;

/** In what part somebody sat in a meeting. Nobody is named. */
export type ParticipantRole =
  | CareRole
  | "REVIEWER"
  | "COORDINATOR"
  | "FAMILY"
  | "ADVOCATE"
  | "STEERING_GROUP";

/** Somebody who took part: as what, and from where. */
export interface Participant {
  readonly role: ParticipantRole;
  readonly organisation: string | null;
}

/** A meeting of those who knew or cared for the person. */
export interface InDepthMeeting {
  readonly id: string;
  readonly caseId: string;
  readonly heldOn: IsoDate;
  readonly participants: readonly Participant[];
  /** The sealed document that holds what was said and found. */
  readonly words: string;
  readonly recordedAt: Date;
}

/** The in-depth stage of a review, and why it was opened. */
export interface InDepthReview {
  readonly caseId: string;
  readonly kind: InDepthKind;
  readonly triggers: readonly InDepthTrigger[];
  /** The family's request that was granted, where that is why. */
  readonly requestId: string | null;
  /** The sealed document that says why. */
  readonly words: string;
  readonly openedAt: Date;
  readonly meetings: readonly InDepthMeeting[];
}

/** May an in-depth review be opened for these reasons? One suffices; what the case knows not to hold is none. */
export function checkOpening(
  opened: InDepthReview | null,
  triggers: readonly InDepthTrigger[],
  found: Readonly<Record<InDepthTrigger, TriggerState>>,
): RefusalReason<InDepthRefusal>[] {
  if (opened !== null) return [{ code: "IN_DEPTH_ALREADY", path: ["caseId"] }];
  if (triggers.length === 0) return [{ code: "TRIGGER_MISSING", path: ["triggers"] }];
  return triggers
    .filter((trigger) => found[trigger] === "NOT_MET")
    .map((trigger) => ({ code: "TRIGGER_NOT_MET" as const, path: ["triggers", trigger] }));
}

/** May this meeting be recorded? */
export function checkMeeting(
  { heldOn, participants }: Pick<InDepthMeeting, "heldOn" | "participants">,
  today: IsoDate,
): RefusalReason<InDepthRefusal>[] {
  const reasons: RefusalReason<InDepthRefusal>[] = [];
  if (heldOn > today) reasons.push({ code: "MEETING_TO_COME", path: ["heldOn"] });
  if (participants.length < 2) reasons.push({ code: "NOBODY_MET", path: ["participants"] });
  return reasons;
}

/** How many meetings and organisations an in-depth review has at least, by its kind. */
export type InDepthNeeds = Readonly<
  Record<InDepthKind, { readonly meetings: number; readonly organisations: number }>
>;

/** Is an in-depth review owed to the family that has not been opened? @param granted was a request of theirs granted? */
export function checkGranted(
  opened: InDepthReview | null,
  granted: boolean,
): RefusalReason<InDepthRefusal>[] {
  return opened === null && granted ? [{ code: "IN_DEPTH_DUE", path: ["inDepth"] }] : [];
}

/**
 * What an in-depth review lacks, the findings apart, which are a section. A multi-agency review without a second agency
 * is none. @param granted was a family's request granted?
 */
export function checkInDepth(
  opened: InDepthReview | null,
  granted: boolean,
  needs: InDepthNeeds,
): RefusalReason<InDepthRefusal>[] {
  if (opened === null) return checkGranted(opened, granted);
  const needed = needs[opened.kind];
  const organisations = new Set(
    opened.meetings.flatMap(({ participants }) =>
      participants.flatMap(({ organisation }) => organisation ?? []),
    ),
  );
  const reasons: RefusalReason<InDepthRefusal>[] = [];
  if (opened.meetings.length < needed.meetings) {
    reasons.push({ code: "MEETING_MISSING", path: ["inDepth", "meetings"] });
  }
  if (organisations.size < needed.organisations) {
    reasons.push({ code: "ORGANISATIONS_MISSING", path: ["inDepth", "participants"] });
  }
  return reasons;
}
