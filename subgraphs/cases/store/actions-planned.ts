import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";

/** What became of the actions that were planned for an organisation. */
export interface PlannedActions {
  readonly organisation: string;
  readonly planned: number;
  readonly done: number;
  readonly stopped: number;
  readonly open: number;
  readonly overdue: number;
}

/** The recommendations of reviews completed, and the actions planned, between two days, both among them. */
export async function findActionsPlanned(
  tx: Transaction,
  days: { readonly first: IsoDate; readonly last: IsoDate },
  today: IsoDate,
): Promise<{ readonly recommendations: number; readonly organisations: readonly PlannedActions[] }> {
  const [counted] = (await tx.manager.query(
    `select count(*)::int as recommendations from recommendation
     join case_record record on record.id = case_id
     where record.completed_on between $1 and $2 and recommendation.withdrawn_at is null`,
    [days.first, days.last],
  )) as { recommendations: number }[];
  const organisations = (await tx.manager.query(
    `select organisation, count(*)::int as planned,
            count(*) filter (where state = 'DONE')::int as done,
            count(*) filter (where state = 'STOPPED')::int as stopped,
            count(*) filter (where state in ('PLANNED', 'UNDER_WAY'))::int as open,
            count(*) filter (where state in ('PLANNED', 'UNDER_WAY') and due_on < $3)::int as overdue
     from learning_action
     where (planned_at at time zone 'Europe/London')::date between $1 and $2
     group by organisation order by organisation`,
    [days.first, days.last, today],
  )) as PlannedActions[];
  return { recommendations: counted?.recommendations ?? 0, organisations };
}
