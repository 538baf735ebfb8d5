import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CareRefusal } from "./care-refusals.ts";

/** As what somebody gave care. Staff are known by this and their organisation alone. Source: the report, section 3.2. */
export const careRoles = {
  GENERAL_PRACTICE: "GENERAL_PRACTICE",
  HOSPITAL: "HOSPITAL",
  COMMUNITY_HEALTH: "COMMUNITY_HEALTH",
  LEARNING_DISABILITY_TEAM: "LEARNING_DISABILITY_TEAM",
  MENTAL_HEALTH: "MENTAL_HEALTH",
  SOCIAL_CARE: "SOCIAL_CARE",
  RESIDENTIAL_CARE: "RESIDENTIAL_CARE",
  OTHER: "OTHER",
} as const;
export type CareRole = keyof typeof careRoles;

/** An organisation, or a team of it, that cared for the person; never somebody's name. */
export interface CareGiver {
  /** ODS or ONS code. */
  readonly organisation: string;
  /** The team's code; null where only the organisation is known. */
  readonly team: string | null;
  /** The code of the post that manages them; null where it is not known. */
  readonly manager: string | null;
  readonly role: CareRole;
}

/** Care of which a case knows. */
export interface PastCare extends CareGiver {
  readonly id: string;
  readonly caseId: string;
  readonly recordedAt: Date;
  /** Since when it is known to have been an error; null while it holds. */
  readonly withdrawnAt: Date | null;
}

/** A code of a team or a post as it is compared: capitals and spaces around it say nothing. */
export const teamCode = (typed: string): string => typed.trim().toUpperCase();

/** Letters, digits and joining marks: words with spaces between them would be a name. */
const looksLikeCode = /^[A-Z0-9][A-Z0-9./_-]{0,39}$/;

/** What of the codes of teams and posts that somebody says gave care is none: nobody is named there either. */
export function checkCareCodes(said: {
  readonly careTeams: readonly string[];
  readonly careManagers: readonly string[];
}): RefusalReason<CareRefusal>[] {
  const wrong = (of: keyof typeof said, code: CareRefusal): RefusalReason<CareRefusal>[] =>
    said[of].flatMap((typed, index) =>
      looksLikeCode.test(teamCode(typed)) ? [] : [{ code, path: [of, String(index)] }],
    );
  return [...wrong("careTeams", "NOT_A_TEAM_CODE"), ...wrong("careManagers", "NOT_A_POST_CODE")];
}

/** May it be recorded that these gave care? @param known what the case knows */
export function checkPastCare(giver: CareGiver, known: readonly PastCare[]): RefusalReason<CareRefusal>[] {
  const reasons: RefusalReason<CareRefusal>[] = [];
  if (giver.team !== null && !looksLikeCode.test(giver.team)) {
    reasons.push({ code: "NOT_A_TEAM_CODE", path: ["team"] });
  }
  if (giver.manager !== null && !looksLikeCode.test(giver.manager)) {
    reasons.push({ code: "NOT_A_POST_CODE", path: ["manager"] });
  }
  const recorded = standing(known).some(
    ({ organisation, team, manager, role }) =>
      organisation === giver.organisation &&
      team === giver.team &&
      manager === giver.manager &&
      role === giver.role,
  );
  if (recorded) reasons.push({ code: "CARE_RECORDED_BEFORE", path: [] });
  return reasons;
}

/** The organisations that gave care, each once and in order: those that the case knows, and further ones. */
export function careOrganisationsOf(known: readonly PastCare[], more: readonly string[] = []): string[] {
  return sorted([...standing(known).map(({ organisation }) => organisation), ...more]);
}

/** The teams that gave care, each once and in order: those that the case knows, and further ones. */
export function careTeamsOf(known: readonly PastCare[], more: readonly string[] = []): string[] {
  return sorted([...standing(known).flatMap(({ team }) => team ?? []), ...more.map(teamCode)]);
}

/** The posts that managed them, each once and in order: those that the case knows, and further ones. */
export function careManagersOf(known: readonly PastCare[], more: readonly string[] = []): string[] {
  return sorted([...standing(known).flatMap(({ manager }) => manager ?? []), ...more.map(teamCode)]);
}

/**
 * What was said of care when a reviewer was proposed, without what the case has since come to know as an error.
 * @param codeOf which code of the care it is about
 */
export function withoutErrors(
  said: readonly string[],
  known: readonly PastCare[],
  codeOf: (care: PastCare) => string | null,
): string[] {
  const errors = new Set(known.filter(({ withdrawnAt }) => withdrawnAt !== null).map(codeOf));
  return said.filter((code) => !errors.has(code));
}

const standing = (known: readonly PastCare[]) => known.filter(({ withdrawnAt }) => withdrawnAt === null);
const sorted = (codes: readonly string[]) => [...new Set(codes)].sort();
