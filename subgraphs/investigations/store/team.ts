import { codesOf } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";

/**
 * The team whose rows a caller may see: their own organisation's, under every code that it has had; null, which is
 * every team's, for a job. Who acts for no organisation sees nobody's.
 */
export function teamOf({ caller, now }: Pick<Transaction, "caller" | "now">): readonly string[] | null {
  if (caller.job !== null) return null;
  return caller.organisation === null ? [] : codesOf(caller.organisation, dayInEngland(now));
}
