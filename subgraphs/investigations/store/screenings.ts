import type { Transaction } from "../../kit/database.ts";
import type { Screening, ScreeningOutcome } from "../domain/child-death-review.ts";

/**
 * Keeps what the adults' programme found of a person; what is older than the last that came changes nothing.
 * @returns whether it was kept
 */
export async function saveScreening(tx: Transaction, screening: Screening): Promise<boolean> {
  const kept = (await tx.manager.query(
    `insert into screening (person_id, case_id, outcome, case_sequence) values ($1, $2, $3, $4)
     on conflict (person_id) do update
       set case_id = excluded.case_id, outcome = excluded.outcome, case_sequence = excluded.case_sequence
       where screening.case_id <> excluded.case_id or screening.case_sequence < excluded.case_sequence
     returning person_id`,
    [screening.personId, screening.caseId, screening.outcome, screening.caseSequence],
  )) as unknown[];
  return kept.length > 0;
}

/** What the adults' programme found of persons, by person. */
export async function findScreenings(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, ScreeningOutcome>> {
  const rows = (await tx.manager.query(
    "select person_id, outcome from screening where person_id = any ($1::uuid[])",
    [personIds],
  )) as { person_id: string; outcome: ScreeningOutcome }[];
  return new Map(rows.map(({ person_id, outcome }) => [person_id, outcome]));
}
