import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import type { DueInterface } from "../domain/interfaces-due.ts";
import { findLinksMadeUntil } from "../store/links.ts";
import { readOutstanding } from "./read-outstanding.ts";

/** What of interfaces the steering group was to be told at an instant and had not been, the longest due first. */
export async function readInterfacesDue(tx: Transaction, at: Date): Promise<DueInterface[]> {
  const day = dayInEngland(at);
  const found = await readOutstanding(tx, await findLinksMadeUntil(tx, at), at);
  return [...found]
    .flatMap(([linkId, reports]) => reports.map((report) => ({ linkId, ...report })))
    .filter(({ dueOn }) => dueOn <= day)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}
