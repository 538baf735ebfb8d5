import { dayInEngland } from "../../../schema/values/calendar.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { CaseState } from "../domain/case-state.ts";
import { type CaseFile, findCases } from "./cases.ts";

/** Which cases are asked for; what is given must all agree. */
export interface CaseFilter {
  readonly ids?: readonly string[] | null;
  readonly personIds?: readonly string[] | null;
  readonly states?: readonly CaseState[] | null;
  /** Past the date that is to be met next, or not. */
  readonly overdue?: boolean | null;
}

/** One window of the cases that a filter finds, in the order in which they were opened. */
export async function listCases(tx: Transaction, filter: CaseFilter, window: Window): Promise<CaseFile[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "opened_at", cast: "timestamptz", id: "id" },
    6,
  );
  const rows = (await tx.manager.query(
    `select id from case_record
     where ($1::uuid[] is null or id = any ($1))
       and ($2::uuid[] is null or person_id = any ($2))
       and ($3::text[] is null or state = any ($3))
       and ($4::boolean is null or coalesce(next_due_on < $5::date, false) = $4)
       and ${condition} ${tail}`,
    [
      filter.ids ?? null,
      filter.personIds ?? null,
      filter.states ?? null,
      filter.overdue ?? null,
      dayInEngland(tx.now),
      ...parameters,
    ],
  )) as { id: string }[];
  return findInOrder(tx, rows, findCases);
}
