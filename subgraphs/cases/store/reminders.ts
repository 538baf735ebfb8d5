import { EntitySchema } from "typeorm";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { RaisedReminder, Reminder } from "../domain/reminder.ts";
import { byCase } from "./by-case.ts";

export const reminderTable = new EntitySchema<RaisedReminder>({
  name: "case_reminder",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    clock: { type: "text" },
    kind: { type: "text" },
    dueOn: { type: "date", name: "due_on" },
    responsible: { type: "text" },
    raisedAt: { type: "timestamptz", name: "raised_at" },
  },
});

/** Lets one sweep go after another until the end of the transaction: the later one finds what the earlier one left. */
export async function lockReminders(tx: Transaction): Promise<void> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtext('reminders of cases'))");
}

/** Keeps a reminder. */
export async function saveReminder(tx: Transaction, caseId: string, reminder: Reminder): Promise<void> {
  const row = { ...reminder, id: crypto.randomUUID(), caseId, raisedAt: tx.now };
  await tx.manager.getRepository(reminderTable).insert(row);
}

/** The reminders of each case, earliest first. */
export async function findReminders(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, RaisedReminder[]>> {
  const rows = await select(tx, "where case_id = any ($1) order by raised_at, id", [caseIds]);
  return byCase(rows);
}

/** Up to which day each date is near. */
export interface Horizon {
  readonly today: IsoDate;
  readonly allocation: IsoDate;
  readonly completion: IsoDate;
}

/**
 * Cases whose date comes near, or of a child has passed, and of which nobody was reminded yet: neither that it comes, nor, where it has
 * passed, that it has.
 */
export async function findToRemind(
  tx: Transaction,
  { today, allocation, completion }: Horizon,
  limit: number,
): Promise<string[]> {
  const rows = (await tx.manager.query(
    `select id from case_record
     where next_due_on <= case when stage in ('CHILD_CORE_DATA', 'OUT_OF_SCOPE') then $3::date - 1
         when allocated_on is null then $1::date else $2::date end and erased_at is null and not exists (
       select from case_reminder
       where case_id = case_record.id and due_on = next_due_on and (kind = 'OVERDUE' or next_due_on >= $3))
     order by next_due_on, id limit $4`,
    [allocation, completion, today, limit],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** One window of the reminders whose date still holds and is not met; of one reviewer's cases where one is named. */
export function listOpenReminders(
  tx: Transaction,
  reviewerSubject: string | null,
  window: Window,
): Promise<RaisedReminder[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "raised_at", cast: "timestamptz", id: "id" },
    2,
  );
  return select(
    tx,
    `where exists (
       select from case_record
       where case_record.id = case_id and next_due_on = due_on
         and ($1::text is null or (reviewer_subject = $1 and responsible = 'REVIEWER')))
     and ${condition} ${tail}`,
    [reviewerSubject, ...parameters],
  );
}

async function select(tx: Transaction, where: string, parameters: unknown[]): Promise<RaisedReminder[]> {
  return (await tx.manager.query(
    `select id, case_id as "caseId", clock, kind, to_char(due_on, 'YYYY-MM-DD') as "dueOn", responsible,
            raised_at as "raisedAt"
     from case_reminder ${where}`,
    parameters,
  )) as RaisedReminder[];
}
