import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { ClockedStanding } from "../domain/clocks.ts";
import { type CaseFile, findCases } from "./cases.ts";

/** One window of the cases whose next date lies before a day, the longest overdue first. */
export async function listOverdue(tx: Transaction, before: IsoDate, window: Window): Promise<CaseFile[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "next_due_on", cast: "date", id: "id" },
    2,
  );
  const rows = (await tx.manager.query(
    `select id from case_record where next_due_on < $1 and erased_at is null and ${condition} ${tail}`,
    [before, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findCases);
}

/** What the clocks of every case need that was notified from a day up to and including another. */
export async function findClocked(
  tx: Transaction,
  from: IsoDate,
  until: IsoDate,
): Promise<ClockedStanding[]> {
  const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
  return (await tx.manager.query(
    `select stage, open_holds as "openHolds", ${day("held_since")} as "heldSince", held_days as "heldDays",
            held_days_at_allocation as "heldDaysAtAllocation", ${day("notified_on")} as "notifiedOn",
            ${day("allocated_on")} as "allocatedOn", ${day("completed_on")} as "completedOn"
     from case_record where notified_on between $1 and $2`,
    [from, until],
  )) as ClockedStanding[];
}
