import type { Role } from "../../../schema/codes/access.ts";
import type { Purpose } from "../../../schema/codes/purposes.ts";
import { sampleAgreements } from "../../../standalone/loading/sample-files.ts";
import type { Somebody } from "../signed-in-as.ts";

/**
 * Who may see which rows, written down once more and by hand: from the report's sections 3.7 to 3.13 and the README,
 * not from what enforces it. Where the hub comes to another answer than this page, one of the two is wrong.
 */

/** Why somebody may see what stands in one row. */
export interface Ground {
  /** What the row is about. */
  readonly dataClass: string;
  /** Who keeps it; null where it is seen by everybody who may see the class. */
  readonly custodian: string | null;
  /** Organisations and persons that have to do with it. */
  readonly organisations: readonly string[];
  readonly subjects: readonly string[];
  /** Sign-ins of those who have opened the record by breaking the glass: they see it as if they kept it. */
  readonly opened?: readonly string[];
}

const ofRoles: Readonly<Partial<Record<Role, string>>> = {
  notifier: "identity obligation",
  "public-form": "identity",
  coordinator:
    "identity case review family submission steering investigation reviewer figures library exact-pack erasure break-glass",
  reviewer: "identity investigation reviewer figures library case review family submission",
  "steering-group": "case review submission steering investigation figures library exact-pack",
  "child-death-review-team": "child-review child-notification subject case family figures library",
  "investigation-lead": "investigation subject case family break-glass",
  "partner-analyst": "figures library",
  "national-programme": "case submission figures library",
  administrator: "reviewer",
  // Who answers for records sees what is done about them as such, and none of what they say.
  "caldicott-guardian": "retention erasure seal break-glass",
  "question-writer": "",
};

/** Of a row of a table that this page does not know yet nothing is said. */
export const notJudged: Ground = {
  dataClass: "not judged",
  custodian: null,
  organisations: [],
  subjects: [],
};

/** Roles that this page knows; others are not asked, which the test of the attack does not let pass. */
export const knownRoles = (Object.keys(ofRoles) as Role[]).filter((role) => role !== "question-writer");

/** A reviewer sees the cases that they were given and no others. */
const onlyWhereInvolved: Readonly<Partial<Record<Role, string>>> = {
  reviewer: "case review family submission",
};

/** The commissioners of the area are one organisation under the names of their days. */
const commissioners = ["07V", "36L", "QWE"];
const named = (code: string): readonly string[] => (commissioners.includes(code) ? commissioners : [code]);

/** A class that is shared brings those that it stands on. */
const standsOn: Readonly<Record<string, readonly string[]>> = {
  review: ["review", "case"],
  family: ["family", "case"],
  submission: ["submission", "case"],
};

/** May somebody see what stands in a row, for one of these reasons? Jobs see whatever their fields let them. */
export function maySee(who: Somebody, grounds: readonly Ground[]): boolean {
  if (who.job !== null || grounds.includes(notJudged)) return true;
  return grounds.some((ground) => who.roles.some((role) => opens(who, role, ground)));
}

/** Whoever answers for an organisation's records knows which there are, and nothing of what they say. */
export function mayKnowOf(who: Somebody, grounds: readonly Ground[]): boolean {
  const own = who.organisation === null ? [] : named(who.organisation);
  const answersForThem = who.roles.includes("caldicott-guardian");
  return answersForThem && grounds.some(({ custodian }) => custodian !== null && own.includes(custodian));
}

function opens(who: Somebody, role: Role, { dataClass, ...row }: Ground): boolean {
  if (!(ofRoles[role] ?? "").split(" ").includes(dataClass)) return false;
  if (row.custodian === null || row.subjects.includes(who.subject)) return true;
  if (row.opened?.includes(who.subject)) return true;
  const own = who.organisation === null ? [] : named(who.organisation);
  if (row.organisations.some((code) => own.includes(code))) return true;
  if ((onlyWhereInvolved[role] ?? "").split(" ").includes(dataClass)) return false;
  return own.includes(row.custodian) || isShared(row.custodian, own, dataClass, who.purpose);
}

function isShared(keeper: string, own: readonly string[], dataClass: string, purpose: Purpose): boolean {
  return sampleAgreements().some(
    (agreement) =>
      named(agreement.grantor).includes(keeper) &&
      own.includes(agreement.grantee) &&
      (standsOn[agreement.dataClass] ?? [agreement.dataClass]).includes(dataClass) &&
      agreement.purposes.includes(purpose),
  );
}
