import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { firstPossibleDay, type PartialDate } from "../../../schema/values/partial-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CaseRefusal } from "./refusals.ts";

/**
 * May something have been done for a review on these days? What is about a review cannot precede the death, which may
 * have been on the first of the days that a date known in part leaves open.
 */
export function checkAfterDeath(
  days: readonly IsoDate[],
  deathDate: PartialDate | null,
  path: string,
): RefusalReason<CaseRefusal>[] {
  if (deathDate === null) return [];
  const first = firstPossibleDay(deathDate);
  return days.some((day) => day < first) ? [{ code: "BEFORE_THE_DEATH", path: [path] }] : [];
}
