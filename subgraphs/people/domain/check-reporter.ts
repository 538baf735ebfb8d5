import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { PeopleRefusal } from "./refusals.ts";

/**
 * May somebody report for an organisation? Everybody for their own; a coordinator for others, for instance
 * by telephone or out of a look-back list.
 */
export function checkReporter(
  reporter: { readonly organisation: string | null; readonly roles: readonly string[] },
  onBehalfOf: string | null,
): RefusalReason<PeopleRefusal>[] {
  if (
    onBehalfOf !== null &&
    onBehalfOf !== reporter.organisation &&
    !reporter.roles.includes("coordinator")
  ) {
    return [{ code: "MAY_NOT_REPORT_FOR_OTHERS", path: ["onBehalfOf"] }];
  }
  if (onBehalfOf === null && reporter.organisation === null) {
    return [{ code: "ORGANISATION_MISSING", path: ["onBehalfOf"] }];
  }
  return [];
}
