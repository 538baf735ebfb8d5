import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";

/** Keeps that the person had opted out; the first word of it counts. @returns false where it was kept before */
export async function saveOptOut(tx: Transaction, caseId: string, toldOn: IsoDate): Promise<boolean> {
  const kept: unknown[] = await tx.manager.query(
    `insert into case_opt_out (case_id, told_on, recorded_at, recorded_by) values ($1, $2, $3, $4)
     on conflict do nothing returning case_id`,
    [caseId, toldOn, tx.now, tx.caller.subject],
  );
  return kept.length > 0;
}

/** Has the person of a case opted out? */
export async function hasOptedOut(tx: Transaction, caseId: string): Promise<boolean> {
  const found: unknown[] = await tx.manager.query("select from case_opt_out where case_id = $1", [caseId]);
  return found.length > 0;
}
