import { type Icd10Code, parseIcd10 } from "../../../schema/values/icd10.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CauseFact } from "./facts.ts";
import type { ReviewRefusal } from "./review-refusals.ts";

/** The lines of the certificate, from what led directly to death down to where it began; II contributed. */
export const causeLines = { IA: "IA", IB: "IB", IC: "IC", ID: "ID", II: "II" } as const;
export type CauseLine = keyof typeof causeLines;

/** The lines of Part I, in which each is due to the next. */
export const partOne: readonly CauseLine[] = ["IA", "IB", "IC", "ID"];

/** What a line says. */
export interface Cause {
  readonly line: CauseLine;
  /** As the certifier wrote it. */
  readonly text: string;
  readonly icd10: Icd10Code | null;
}

/** The cause lines as the reviewer has recorded them; earlier recordings are kept. */
export interface RecordedCauses {
  /** Counts the recordings from 1. */
  readonly revision: number;
  /** The revision of the person's facts that stood then: a later word on the causes comes before this one. */
  readonly factsRevision: number;
  readonly causes: readonly Cause[];
  /** The underlying cause as it was coded; null where nobody has told, and the lines decide. */
  readonly underlying: Icd10Code | null;
  readonly recordedAt: Date;
}

/** May these lines be recorded? */
export function checkRecordedCauses(causes: readonly Cause[]): RefusalReason<ReviewRefusal>[] {
  const reasons: RefusalReason<ReviewRefusal>[] = [];
  if (causes.length === 0) reasons.push({ code: "NO_CAUSE", path: ["causes"] });
  causes.forEach(({ line, text }, index) => {
    if (text.trim() === "")
      reasons.push({ code: "NOTHING_WRITTEN", path: ["causes", String(index), "text"] });
    // Part II may name several conditions; a line of Part I says one thing.
    if (line !== "II" && causes.findIndex((each) => each.line === line) < index) {
      reasons.push({ code: "LINE_TWICE", path: ["causes", String(index), "line"] });
    }
  });
  return reasons;
}

/**
 * The underlying cause: the one that was coded, else what stands on the lowest line of Part I, where it all began.
 * Source: WHO ICD-10 volume 2, the general principle (general knowledge, to be confirmed).
 */
export function underlyingOf({
  causes,
  underlying,
}: Pick<RecordedCauses, "causes" | "underlying">): Icd10Code | null {
  if (underlying !== null) return underlying;
  const first = partOne.toReversed().flatMap((line) => causes.filter((each) => each.line === line))[0];
  return first?.icd10 ?? null;
}

/** The underlying cause by the lines in force: the reviewer's, unless the person's record was told other causes since. */
export function underlyingInForce(
  recorded: RecordedCauses | null,
  known: readonly CauseFact[],
  toldSince: boolean,
): Icd10Code | null {
  if (recorded !== null && !toldSince) return underlyingOf(recorded);
  const first = partOne.toReversed().flatMap((line) => known.filter((each) => each.line === line))[0];
  const code = first?.icd10 ? parseIcd10(first.icd10) : null;
  return code?.ok ? code.value : null;
}

/** The lines in force: the reviewer's, unless the person's record was told other causes since. */
export function causesInForce(
  recorded: RecordedCauses | null,
  known: readonly CauseFact[],
  toldSince: boolean,
): readonly CauseFact[] {
  return recorded === null || toldSince ? known : recorded.causes;
}
