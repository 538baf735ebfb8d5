import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { LinkedProcess } from "../domain/linked-process.ts";

/** What was said of a process at a revision of its link with a case. */
export interface ProcessNews extends LinkedProcess {
  readonly caseId: string;
  readonly investigationId: string;
  readonly standing: boolean;
  readonly linkRevision: number;
}

/** Keeps what was said last; what is older than the case has heard of changes nothing. @returns whether it was news */
export async function saveLinkedProcess(tx: Transaction, news: ProcessNews): Promise<boolean> {
  const saved: unknown[] = await tx.manager.query(
    `insert into linked_process (case_id, investigation_id, revision, kind, standing, who_asks_family)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (case_id, investigation_id) do update
       set revision = excluded.revision, standing = excluded.standing, who_asks_family = excluded.who_asks_family
       where linked_process.revision < excluded.revision
     returning case_id`,
    [news.caseId, news.investigationId, news.linkRevision, news.kind, news.standing, news.whoAsksFamily],
  );
  return saved.length > 0;
}

/** The processes that cases meet, by case; a child death review that was handed over is one of them. */
export async function findLinkedProcesses(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, LinkedProcess[]>> {
  const rows = (await tx.manager.query(
    `select case_id, investigation_id, kind, standing, who_asks_family from linked_process
     where case_id = any ($1::uuid[])
     union all
     select id, null, 'CHILD_DEATH_REVIEW', null, null from case_record
     where id = any ($1::uuid[]) and handed_over
     order by 2 nulls first`,
    [caseIds],
  )) as {
    case_id: string;
    investigation_id: string | null;
    kind: LinkedProcess["kind"];
    standing: boolean | null;
    who_asks_family: LinkedProcess["whoAsksFamily"];
  }[];
  const processes = rows.map((row) => ({
    caseId: row.case_id,
    investigationId: row.investigation_id,
    kind: row.kind,
    standing: row.standing,
    whoAsksFamily: row.who_asks_family,
  }));
  return groupedBy(processes, ({ caseId }) => caseId);
}

/** How many deaths notified between two days, both among them, met a process of each kind, and meet one that goes on. */
export async function countLinkedProcesses(
  tx: Transaction,
  days: { readonly first: IsoDate; readonly last: IsoDate },
): Promise<{ kind: LinkedProcess["kind"]; met: number; standing: number }[]> {
  return (await tx.manager.query(
    `select kind, count(distinct case_id)::int as met,
            count(distinct case_id) filter (where standing)::int as standing
     from linked_process join case_record record on record.id = case_id
     where record.notified_on between $1 and $2 group by kind order by kind`,
    [days.first, days.last],
  )) as { kind: LinkedProcess["kind"]; met: number; standing: number }[];
}
