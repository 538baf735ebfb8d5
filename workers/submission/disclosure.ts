import type { DisclosureRule, DisclosureStep } from "../../schema/codes/disclosure-rules.ts";
import { coarsenDates } from "./coarsen-dates.ts";
import { overlap, toTwoYears, toYear } from "./death-period.ts";
import type { QuasiIdentifiers, ReleasedRecord, SubmissionRecord } from "./types.ts";

/** What the check did and why. */
export interface DisclosureCheck {
  readonly record: SubmissionRecord;
  /** How many records may be the same as this one, itself counted. */
  readonly alike: number;
  /** ENOUGH_ALIKE: as it was; GAVE_WAY: after the record's steps; ALL_WITHHELD: no step was enough. */
  readonly reason: "ENOUGH_ALIKE" | "GAVE_WAY" | "ALL_WITHHELD";
}

/**
 * Makes a record one of at least `k` that may be the same person's, counting what was released before and the
 * record itself. What gives way, and in which order, is the rule's. A field that is withheld may be anything.
 * Earlier versions of the same record are of no account: they are the same person's.
 * Source: ISB 1523, anonymisation standard (k-anonymity).
 */
export function checkDisclosure(
  record: SubmissionRecord,
  released: readonly ReleasedRecord[],
  rule: DisclosureRule,
): DisclosureCheck {
  let current = stamped(record, rule);
  let alike = countAlike(current, released);
  if (alike >= rule.k) return { record: current, alike, reason: "ENOUGH_ALIKE" };
  for (const step of rule.steps) {
    current = giveWay(current, step);
    alike = countAlike(current, released);
    if (alike >= rule.k) return { record: current, alike, reason: "GAVE_WAY" };
  }
  const withheld = withholdAll(current);
  return { record: withheld, alike: countAlike(withheld, released), reason: "ALL_WITHHELD" };
}

/** Of a record, what the ledger keeps to check later ones against. */
export function releasedRecordOf(record: SubmissionRecord): ReleasedRecord {
  const { pseudonym, ageAtDeath, ageBand, sex, ethnicGroup, deathPeriod, area } = record;
  return { pseudonym, ageAtDeath, ageBand, sex, ethnicGroup, deathPeriod, area };
}

function countAlike(record: SubmissionRecord, released: readonly ReleasedRecord[]): number {
  const others = released.filter(
    (other) => other.pseudonym !== record.pseudonym && mayBeTheSame(record, other),
  );
  return new Set(others.map(({ pseudonym }) => pseudonym)).size + 1;
}

function mayBeTheSame(a: QuasiIdentifiers, b: QuasiIdentifiers): boolean {
  return (
    fits(a.ageAtDeath, b.ageAtDeath) &&
    fits(a.ageBand, b.ageBand) &&
    fits(a.sex, b.sex) &&
    fits(a.ethnicGroup, b.ethnicGroup) &&
    fits(a.area, b.area) &&
    (a.deathPeriod === null || b.deathPeriod === null || overlap(a.deathPeriod, b.deathPeriod))
  );
}

function fits(a: string | number | null, b: string | number | null): boolean {
  return a === null || b === null || a === b;
}

function giveWay(record: SubmissionRecord, step: DisclosureStep): SubmissionRecord {
  const { rule, steps, allWithheld } = record.disclosure;
  const next = {
    ...record,
    disclosure: { rule, steps: steps.includes(step) ? steps : [...steps, step], allWithheld },
  };
  switch (step) {
    case "DEATH_YEAR":
      return withPeriod(next, toYear);
    case "DEATH_TWO_YEARS":
      return withPeriod(next, toTwoYears);
    case "WITHOUT_ETHNIC_GROUP":
      return { ...next, ethnicGroup: null };
    case "WITHOUT_SEX":
      return { ...next, sex: null };
    case "AGE_BAND":
      return { ...next, ageAtDeath: null };
    default:
      return step satisfies never;
  }
}

function withholdAll(record: SubmissionRecord): SubmissionRecord {
  return {
    ...withPeriod(record, () => null),
    ageAtDeath: null,
    ageBand: null,
    sex: null,
    ethnicGroup: null,
    area: null,
    disclosure: { ...record.disclosure, allWithheld: true },
  };
}

/** Changes the period of death, and the dates in the texts with it. */
function withPeriod(record: SubmissionRecord, coarser: (period: string) => string | null): SubmissionRecord {
  const inText = (text: string) => coarsenDates(text, coarser);
  return {
    ...record,
    deathPeriod: record.deathPeriod === null ? null : coarser(record.deathPeriod),
    goodPractice: record.goodPractice.map(inText),
    learning: record.learning.map(inText),
  };
}

function stamped(record: SubmissionRecord, rule: DisclosureRule): SubmissionRecord {
  return { ...record, disclosure: { ...record.disclosure, rule: rule.version } };
}
