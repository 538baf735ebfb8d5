import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { checkAfterDeath } from "./after-death.ts";
import { daysToAvoid, isLeftAlone, type KnownDays } from "./family-days.ts";
import type { NoContactPeriod } from "./family-plan.ts";
import type { CaseRefusal } from "./refusals.ts";

/** How somebody was close to the person. */
export const relationships = {
  PARENT: "PARENT",
  SIBLING: "SIBLING",
  PARTNER: "PARTNER",
  CHILD: "CHILD",
  OTHER_RELATIVE: "OTHER_RELATIVE",
  FRIEND: "FRIEND",
  CARER: "CARER",
  ADVOCATE: "ADVOCATE",
} as const;
export type Relationship = keyof typeof relationships;

/** Somebody close to the person; who they are stands in sealed documents. */
export interface Relative {
  readonly id: string;
  readonly caseId: string;
  /** Counts what was recorded of them from 1. */
  readonly revision: number;
  readonly relationship: Relationship;
  readonly name: string;
  readonly reach: string;
  readonly mayBeContacted: boolean;
}

/** What was done with somebody of the family. Source: national programme, working with families. */
export const contactSteps = {
  TOLD: "TOLD",
  INVITED: "INVITED",
  SPOKEN_WITH: "SPOKEN_WITH",
  DRAFT_SENT: "DRAFT_SENT",
  DRAFT_COMMENTED: "DRAFT_COMMENTED",
  COPY_OFFERED: "COPY_OFFERED",
  COPY_ACCEPTED: "COPY_ACCEPTED",
  COPY_DECLINED: "COPY_DECLINED",
} as const;
export type ContactStep = keyof typeof contactSteps;

/** One contact with somebody of the family. */
export interface FamilyContact {
  readonly id: string;
  readonly caseId: string;
  readonly relativeId: string;
  readonly step: ContactStep;
  readonly on: IsoDate;
  /** The sealed document that holds what was said. */
  readonly words: string | null;
  readonly organisation: string | null;
}

/** What the family answers follows on what it was given. */
const follows: Readonly<Partial<Record<ContactStep, readonly [ContactStep, CaseRefusal]>>> = {
  DRAFT_COMMENTED: ["DRAFT_SENT", "DRAFT_NOT_SENT"],
  COPY_ACCEPTED: ["COPY_OFFERED", "COPY_NOT_OFFERED"],
  COPY_DECLINED: ["COPY_OFFERED", "COPY_NOT_OFFERED"],
};

/** Does the family itself take this step? */
export const isTheirs = (step: ContactStep): boolean => step in follows;

/** Could this step have been taken, after those that were taken with the same relative? */
export function checkStep(
  step: ContactStep,
  on: IsoDate,
  taken: readonly FamilyContact[],
): RefusalReason<CaseRefusal>[] {
  const [before, code] = follows[step] ?? [];
  if (code === undefined || taken.some((each) => each.step === before && each.on <= on)) return [];
  return [{ code, path: ["step"] }];
}

/**
 * May a contact be taken back? Not while the family's answer stands that follows on it and on no other one.
 * @param taken the contacts with the same relative so far
 */
export function checkTakingBack(
  contact: FamilyContact,
  taken: readonly FamilyContact[],
): RefusalReason<CaseRefusal>[] {
  const left = taken.filter(({ id }) => id !== contact.id);
  const answered = left.some(({ step, on }) => checkStep(step, on, left).length > 0);
  return answered ? [{ code: "ANSWERED_SINCE", path: ["contactId"] }] : [];
}

/** When a family is to be left alone. */
export interface ContactRules extends KnownDays {
  readonly noContact: readonly NoContactPeriod[];
}

/**
 * May the family be contacted on a day?
 * Source: the report of November 2017, section 3.12: the needs of the family are paramount.
 */
export function checkDay(
  rules: ContactRules,
  { on, today, path }: { readonly on: IsoDate; readonly today: IsoDate; readonly path: string },
): RefusalReason<CaseRefusal>[] {
  const reasons: RefusalReason<CaseRefusal>[] = [];
  if (on > today) reasons.push({ code: "DAY_NOT_COME", path: [path] });
  reasons.push(...checkAfterDeath([on], rules.deathDate, path));
  if (isLeftAlone(rules.noContact, on)) reasons.push({ code: "DO_NOT_CONTACT", path: [path] });
  if (daysToAvoid(rules, on, on).length > 0) reasons.push({ code: "DAY_TO_AVOID", path: [path] });
  return reasons;
}

/** Does somebody of the family wish not to be contacted? */
export function checkRelative(relative: Relative | null): RefusalReason<CaseRefusal>[] {
  if (relative === null) return [{ code: "NO_SUCH_RELATIVE", path: ["relativeId"] }];
  return relative.mayBeContacted ? [] : [{ code: "RELATIVE_LEFT_ALONE", path: ["relativeId"] }];
}

/** What spares the family is no reason against what the family itself does. */
const sparing: ReadonlySet<CaseRefusal> = new Set(["RELATIVE_LEFT_ALONE", "DO_NOT_CONTACT", "DAY_TO_AVOID"]);

/** May a contact be recorded? @param taken the contacts with the same relative so far */
export function checkContact(
  { step, on, today }: { readonly step: ContactStep; readonly on: IsoDate; readonly today: IsoDate },
  known: {
    readonly relative: Relative | null;
    readonly rules: ContactRules;
    readonly taken: readonly FamilyContact[];
  },
): RefusalReason<CaseRefusal>[] {
  const found = [
    ...checkRelative(known.relative),
    ...checkDay(known.rules, { on, today, path: "on" }),
    ...checkStep(step, on, known.taken),
  ];
  return isTheirs(step) ? found.filter(({ code }) => !sparing.has(code)) : found;
}
