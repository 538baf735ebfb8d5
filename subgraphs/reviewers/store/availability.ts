import { getInForce } from "../../../schema/codes/in-force.ts";
import { trainingRules } from "../../../schema/codes/reviewer-training.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";

/**
 * The condition by which lists select the reviewers who could take another case: trained today, not on
 * leave, and below their limit. Only a selection: whether somebody is appointed, `checkAppointment` decides.
 * @param firstParameter the number of the first free parameter of the statement
 */
export function availableSql(
  tx: Transaction,
  firstParameter: number,
): { condition: string; parameters: unknown[] } {
  const today = dayInEngland(tx.now);
  const [kinds, day] = [`$${firstParameter}::text[]`, `$${firstParameter + 1}::date`];
  return {
    condition: `exists (
        select from training
        where training.reviewer_id = reviewer.id and training.kind = any (${kinds})
          and ${day} between training.completed_on and training.expires_on)
      and not exists (
        select from reviewer_leave
        where reviewer_leave.reviewer_id = reviewer.id and reviewer_leave.cancelled_at is null
          and ${day} between reviewer_leave.from_day and reviewer_leave.to_day)
      and (
        select count(*) from appointment
        where appointment.reviewer_id = reviewer.id and appointment.ended_at is null
      ) < reviewer.caseload_limit`,
    parameters: [getInForce(trainingRules, today).qualifying, today],
  };
}

/** Could these reviewers take another case? */
export async function findAvailability(
  tx: Transaction,
  reviewerIds: readonly string[],
): Promise<Map<string, boolean>> {
  const { condition, parameters } = availableSql(tx, 2);
  const rows = (await tx.manager.query(
    `select reviewer.id, ${condition} as available from reviewer where reviewer.id = any ($1::uuid[])`,
    [reviewerIds, ...parameters],
  )) as { id: string; available: boolean }[];
  return new Map(rows.map(({ id, available }) => [id, available]));
}
