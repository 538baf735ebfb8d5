import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import type { BackloggedCase } from "../domain/backlog.ts";

/** What the backlog needs of every case that was notified from a day, if one is named, up to another. */
export async function findBacklogged(
  tx: Transaction,
  from: IsoDate | null,
  until: IsoDate,
): Promise<BackloggedCase[]> {
  const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
  return (await tx.manager.query(
    `select stage, open_holds as "openHolds", ${day("held_since")} as "heldSince", held_days as "heldDays",
            held_days_at_allocation as "heldDaysAtAllocation", ${day("notified_on")} as "notifiedOn",
            ${day("allocated_on")} as "allocatedOn", ${day("completed_on")} as "completedOn",
            reviewer_id as "reviewerId"
     from case_record where ($1::date is null or notified_on >= $1) and notified_on <= $2`,
    [from, until],
  )) as BackloggedCase[];
}
