import type { DisclosureRule, DisclosureStep } from "../../schema/codes/disclosure-rules.ts";
import { bandOf } from "./bands.ts";
import { coarsenAges, coarsenDates } from "./coarsen-dates.ts";
import { toTwoYears, toYear } from "./death-period.ts";
import {
  countAlike,
  countAlikeAmong,
  hiding,
  type Ledger,
  quasiIdentifiersOf,
  tellsNothing,
  told,
} from "./ledger.ts";
import { withTexts } from "./record-texts.ts";
import type { PublishedRecord, QuasiIdentifiers } from "./types.ts";

/** Why a record is as it is after the check. */
export type DisclosureReason = "ENOUGH_ALIKE" | "GAVE_WAY" | "ALL_WITHHELD";

/** What the check did and why. */
export interface DisclosureCheck<R extends PublishedRecord = PublishedRecord> {
  readonly record: R;
  /** How many reviews may be the one of this record, itself counted. */
  readonly alike: number;
  /** ENOUGH_ALIKE: as it was; GAVE_WAY: after the record's steps; ALL_WITHHELD: no step was enough. */
  readonly reason: DisclosureReason;
}

/**
 * Makes a record one of at least `k` that may be the same person's: what the national programme holds of other
 * reviews, and the record itself. What gives way, and in which order, is the rule's. Nor may an amendment take from
 * another record what hides it: it then tells no more than leaves that one among `k`.
 * Source: ISB 1523, anonymisation standard (k-anonymity).
 */
export function checkDisclosure<R extends PublishedRecord>(
  record: R,
  ledger: Ledger,
  rule: DisclosureRule,
): DisclosureCheck<R> {
  let current = withAgesAsTold(stamped(record, rule), rule);
  const alike = () => countAlike(quasiIdentifiersOf(current), ledger.others);
  if (isGuarded(current, ledger, rule.k)) {
    const isWithheld = tellsNothing(quasiIdentifiersOf(current));
    return { record: current, alike: alike(), reason: isWithheld ? "ALL_WITHHELD" : reasonOf(current) };
  }
  for (const step of rule.steps) {
    current = withAgesAsTold(giveWay(current, step), rule);
    if (isGuarded(current, ledger, rule.k)) {
      return { record: current, alike: alike(), reason: "GAVE_WAY" };
    }
  }
  current = withAgesAsTold(withholdAll(current), rule);
  return { record: current, alike: alike(), reason: "ALL_WITHHELD" };
}

/** What was prepared may have given way already. */
function reasonOf({ disclosure }: PublishedRecord): DisclosureReason {
  return disclosure.steps.length === 0 ? "ENOUGH_ALIKE" : "GAVE_WAY";
}

function isGuarded(record: PublishedRecord, ledger: Ledger, k: number): boolean {
  const fields = quasiIdentifiersOf(record);
  if (tellsNothing(fields)) return true;
  return countAlike(fields, ledger.others) >= k && leavesOthersGuarded(fields, ledger, k);
}

/** Does every record that this review hides now stay one of `k` once the record is on its way? */
function leavesOthersGuarded(record: QuasiIdentifiers, { others, own }: Ledger, k: number): boolean {
  if (own === null) return true;
  const after = { ...own, mayBeHeld: [...own.mayBeHeld, record] };
  return others.every((other) =>
    told(other).every((fields) => {
      if (tellsNothing(fields) || !hiding(fields, own) || hiding(fields, after)) return true;
      return countAlikeAmong(fields, other, others) >= k;
    }),
  );
}

function giveWay<R extends PublishedRecord>(record: R, step: DisclosureStep): R {
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

/** With the age goes whether the death was avoidable, which tells on which side of the list's age the person was. */
function withholdAll<R extends PublishedRecord>(record: R): R {
  return {
    ...withPeriod(record, () => null),
    ageAtDeath: null,
    ageBand: null,
    sex: null,
    ethnicGroup: null,
    area: null,
    ...(record.schemaVersion === "1" ? {} : { avoidability: null }),
    disclosure: { ...record.disclosure, allWithheld: true },
  };
}

/** Changes the period of death, and the dates in the texts with it. */
function withPeriod<R extends PublishedRecord>(record: R, coarser: (period: string) => string | null): R {
  const deathPeriod = record.deathPeriod === null ? null : coarser(record.deathPeriod);
  return { ...withTexts(record, (text) => coarsenDates(text, coarser)), deathPeriod };
}

/** The ages in the texts as the record tells that at death: by their band, or not at all. */
function withAgesAsTold<R extends PublishedRecord>(record: R, { ageBandsFrom }: DisclosureRule): R {
  const { ageAtDeath, ageBand } = record;
  if (ageAtDeath !== null) return record;
  const coarser = (years: number) => (ageBand === null ? null : bandOf(years, ageBandsFrom));
  return withTexts(record, (text) => coarsenAges(text, coarser));
}

function stamped<R extends PublishedRecord>(record: R, rule: DisclosureRule): R {
  return { ...record, disclosure: { ...record.disclosure, rule: rule.version } };
}
