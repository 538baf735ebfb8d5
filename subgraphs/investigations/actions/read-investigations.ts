import { commissionerSuccession } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Window } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { leads } from "../domain/check-investigation.ts";
import type { Investigation } from "../domain/investigation.ts";
import { isRestricted } from "../domain/restriction.ts";
import { findInvestigations, type InvestigationFilter, listInvestigations } from "../store/investigations.ts";

/** Investigations by id, as the caller may be told of them. */
export async function readInvestigations(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Investigation>> {
  const found = await findInvestigations(tx, ids);
  return new Map([...found].map(([id, investigation]) => [id, asTold(tx, investigation)]));
}

/** One window of a list of investigations, as the caller may be told of them. */
export async function readInvestigationList(
  tx: Transaction,
  filter: InvestigationFilter,
  window: Window,
): Promise<Investigation[]> {
  return (await listInvestigations(tx, filter, window)).map((investigation) => asTold(tx, investigation));
}

/** How it ended is left out while that is restricted, but for those who lead it. */
function asTold(tx: Transaction, investigation: Investigation): Investigation {
  const restricted = isRestricted(investigation, dayInEngland(tx.now));
  const told = !restricted || leads(tx.caller.organisation, investigation, commissionerSuccession);
  return told ? investigation : { ...investigation, outcome: null };
}
