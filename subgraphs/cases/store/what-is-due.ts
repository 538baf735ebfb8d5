import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";

/** The most of a kind that an agenda holds: what is longest due comes first. */
const most = 200;

/** The actions that are overdue, longest first. */
export async function findActionsOverdue(
  tx: Transaction,
  today: IsoDate,
): Promise<{ id: string; caseId: string; dueOn: IsoDate }[]> {
  return (await tx.manager.query(
    `select id, case_id as "caseId", due_on::text as "dueOn" from learning_action
     where state in ('PLANNED', 'UNDER_WAY') and due_on < $1 order by due_on, id limit $2`,
    [today, most],
  )) as { id: string; caseId: string; dueOn: IsoDate }[];
}

/** The cases whose next date has passed, the longest overdue first. */
export async function findReviewsOverdue(
  tx: Transaction,
  today: IsoDate,
): Promise<{ caseId: string; dueOn: IsoDate }[]> {
  return (await tx.manager.query(
    `select id as "caseId", next_due_on::text as "dueOn" from case_record
     where next_due_on < $1 and stage not in ('CHILD_CORE_DATA', 'OUT_OF_SCOPE') order by next_due_on, id limit $2`,
    [today, most],
  )) as { caseId: string; dueOn: IsoDate }[];
}

/** The themes that completed reviews have shown, with the cases that did. */
export async function findThemesShown(tx: Transaction): Promise<{ theme: string; caseIds: string[] }[]> {
  return (await tx.manager.query(
    `select theme, array_agg(case_id order by case_id) as "caseIds"
     from review_theme join case_record record on record.id = case_id and record.completed_on is not null
     group by theme order by theme`,
  )) as { theme: string; caseIds: string[] }[];
}

/** Those of the cases that the caller sees. */
export async function findVisibleCases(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = (await tx.manager.query("select id from case_record where id = any ($1::uuid[])", [ids])) as {
    id: string;
  }[];
  return new Set(rows.map(({ id }) => id));
}
