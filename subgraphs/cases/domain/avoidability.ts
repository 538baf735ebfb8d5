import type { AgeRange } from "../../../schema/values/age.ts";
import type { Avoidability } from "../../../schema/values/avoidability.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import { inIcd10Ranges } from "../../../schema/values/icd10-range.ts";

/** A version of the list of avoidable causes, of `schema/codes/avoidable-causes.ts`. */
export interface ListOfAvoidable {
  readonly belowAge: number;
  readonly causes: readonly {
    readonly codes: readonly string[];
    readonly except?: readonly string[];
    readonly by: "PREVENTABLE" | "TREATABLE" | "BOTH";
  }[];
}

/**
 * The class of a death. Dates known in part leave it unknown only where they leave open whether the person was too old.
 * Source: the OECD's list of avoidable causes as the Office for National Statistics uses it: under 75.
 */
export function avoidabilityOf(
  underlying: Icd10Code | null,
  age: AgeRange | null,
  list: ListOfAvoidable,
): Avoidability {
  if (age !== null && age.least >= list.belowAge) return "TOO_OLD";
  if (underlying === null || age === null || age.most >= list.belowAge) return "UNKNOWN";
  const found = list.causes.find(
    ({ codes, except = [] }) => inIcd10Ranges(underlying, codes) && !inIcd10Ranges(underlying, except),
  );
  return found?.by ?? "NOT_LISTED";
}
