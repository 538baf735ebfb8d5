import type { Transaction } from "../../kit/database.ts";
import { findActors, findActsOf } from "../store/acts.ts";
import { findReviewersBySubject } from "../store/known-reviewers.ts";
import { findProposals } from "../store/proposals.ts";

/**
 * Everybody registered with the reviewers' owner who ever had to do with a case: was proposed for it, whatever came of
 * that, supported whoever reviewed it, was let write on it, read it a second time, or did anything else to it.
 * @returns their ids, each once; the hub knows no name of whoever is not registered
 */
export async function reviewersOfCase(tx: Transaction, caseId: string): Promise<string[]> {
  const proposals = (await findProposals(tx, [caseId])).get(caseId) ?? [];
  const added = await findActsOf(tx, caseId, ["CONTRIBUTOR_ADDED"]);
  const contributors = added.flatMap((act) =>
    act.kind === "CONTRIBUTOR_ADDED" ? [act.facts.contributor] : [],
  );
  const subjects = [...(await findActors(tx, caseId)), ...contributors];
  const known = await findReviewersBySubject(tx, subjects);
  return [
    ...new Set([
      ...proposals.flatMap(({ reviewerId, supporterId }) => [reviewerId, supporterId ?? []].flat()),
      ...[...known.values()].map(({ reviewerId }) => reviewerId),
    ]),
  ];
}
