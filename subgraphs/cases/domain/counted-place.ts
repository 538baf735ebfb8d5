import type { Avoidability } from "../../../schema/values/avoidability.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import { inIcd10Ranges } from "../../../schema/values/icd10-range.ts";
import type { AdjustmentState } from "./review-entry.ts";

/** Was a death avoidable by its underlying cause and the age, as figures count it? */
export function avoidablePlace(avoidability: Avoidability): string {
  switch (avoidability) {
    case "PREVENTABLE":
    case "TREATABLE":
    case "BOTH":
      return "AVOIDABLE";
    case "NOT_LISTED":
    case "TOO_OLD":
      return "NOT_AVOIDABLE";
    case "UNKNOWN":
      return "NOT_KNOWN";
    default:
      throw new Error(`Nobody has said how to count ${avoidability satisfies never}.`);
  }
}

/** The group of an underlying cause; groups are tried in their order. */
export function causePlace(
  underlying: Icd10Code | null,
  groups: Readonly<Record<string, { readonly codes: readonly string[] }>>,
): string {
  if (underlying === null) return "NOT_KNOWN";
  const found = Object.entries(groups).find(([, { codes }]) => inIcd10Ranges(underlying, codes));
  return found?.[0] ?? "NOT_KNOWN";
}

/** From what must not be missed to what is well: of several entries on one adjustment the first of these counts. */
const worstFirst: readonly AdjustmentState[] = ["NOT_MADE", "IN_PART", "UNKNOWN", "MADE"];

/** Was an adjustment made that somebody needed, by all that is entered about it? Null where nobody needed it. */
export function adjustmentPlace(entered: readonly AdjustmentState[]): AdjustmentState | null {
  return worstFirst.find((state) => entered.includes(state)) ?? null;
}

/** How far a review has come, in the words in which it is published. */
export function standingPlace(case_: {
  readonly allocatedOn: string | null;
  readonly completedOn: string | null;
}): string {
  if (case_.completedOn !== null) return "COMPLETED";
  return case_.allocatedOn === null ? "UNALLOCATED" : "UNDER_REVIEW";
}
