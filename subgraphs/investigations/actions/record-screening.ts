import type { Transaction } from "../../kit/database.ts";
import type { Screening } from "../domain/child-death-review.ts";
import { saveScreening } from "../store/screenings.ts";

/** Keeps what the adults' programme found of somebody whom a team handed over, so that the team sees it. */
export async function recordScreening(tx: Transaction, screening: Screening): Promise<{ personId: string }> {
  await saveScreening(tx, screening);
  return { personId: screening.personId };
}
