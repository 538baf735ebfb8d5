import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { PeopleRefusal } from "./refusals.ts";

/** The system under which reports of the investigations' owner are known: their ids are nobody else's. */
export const investigationsSource = "investigations";

/**
 * May a report be of this system of its sender's? Who could report under the name of the investigations' owner would
 * be told in their own report whom an investigation or a handover is about.
 */
export function checkSource(system: string): RefusalReason<PeopleRefusal>[] {
  return system === investigationsSource
    ? [{ code: "SOURCE_SYSTEM_IS_THE_HUBS", path: ["sourceSystem"] }]
    : [];
}
