import { possibleAges } from "../../../schema/values/age.ts";
import type { ChildAgeBand } from "../../../schema/values/child-age-band.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";

/** From which completed year of age a band counts; the next band ends it. */
export interface AgeBandLimit {
  readonly band: ChildAgeBand;
  readonly from: number;
}

/**
 * The band of the age at death; null where the dates do not tell.
 * @param limits youngest first
 */
export function ageBandAt(
  birth: PartialDate | null,
  death: PartialDate | null,
  limits: readonly AgeBandLimit[],
): ChildAgeBand | null {
  const ages = birth && death && possibleAges(birth, death);
  if (!ages) return null;
  const bandOf = (age: number) => limits.findLast(({ from }) => from <= age)?.band ?? null;
  const [youngest, oldest] = [bandOf(ages.least), bandOf(ages.most)];
  return youngest === oldest ? youngest : null;
}

/** Was the age at death between two ages, both included? Null where the dates do not tell. */
export function isWithinAges(
  birth: PartialDate | null,
  death: PartialDate | null,
  { from, to }: { readonly from: number; readonly to: number },
): boolean | null {
  const ages = birth && death && possibleAges(birth, death);
  if (!ages) return null;
  if (ages.least >= from && ages.most <= to) return true;
  return ages.most < from || ages.least > to ? false : null;
}
