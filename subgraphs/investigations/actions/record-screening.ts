import type { Transaction } from "../../kit/database.ts";
import type { Screening } from "../domain/child-death-review.ts";
import { findReviews } from "../store/child-death-reviews.ts";
import { findAboutPersons } from "../store/person-links.ts";
import { saveScreening } from "../store/screenings.ts";
import { noteChanges } from "../store/team-changes.ts";

/** Keeps what the adults' programme found of somebody whom a team handed over, so that the team sees it. */
export async function recordScreening(tx: Transaction, screening: Screening): Promise<{ personId: string }> {
  if (await saveScreening(tx, screening)) {
    const { reviewIds = [] } =
      (await findAboutPersons(tx, [screening.personId])).get(screening.personId) ?? {};
    const reviews = await findReviews(tx, reviewIds);
    const kind = "HANDOVER_SCREENED";
    await noteChanges(
      tx,
      [...reviews.values()].map(({ id: subjectId, organisation }) => ({ organisation, kind, subjectId })),
    );
  }
  return { personId: screening.personId };
}
