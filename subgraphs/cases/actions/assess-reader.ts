import type { DecidingPart } from "../../../schema/codes/reader-independence.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { checkReader, involvementOf } from "../domain/independence.ts";
import { careManagersOf, careOrganisationsOf, careTeamsOf } from "../domain/past-care.ts";
import { findActsOf } from "../store/acts.ts";
import { findReviewersBySubject } from "../store/known-reviewers.ts";
import { findPastCare } from "../store/past-care.ts";
import { findProposals } from "../store/proposals.ts";
import { qualifyingTrainingOn, readerRuleOn, succession } from "./reference-data.ts";

/**
 * How independent the caller is who wants to decide on a review in this part: by the rule for reviewers, on the care
 * that the case knows of and what the reviewers' owner has told of them.
 */
export async function assessReader(
  tx: Transaction,
  caseId: string,
  part: DecidingPart,
): Promise<ReturnType<typeof checkReader>> {
  const [assessed] = await assessReaders(tx, caseId, [tx.caller], part);
  return assessed!;
}

/** The same of each of those who want to decide on it together. */
export async function assessReaders(
  tx: Transaction,
  caseId: string,
  readers: readonly { readonly subject: string; readonly organisation: string | null }[],
  part: DecidingPart,
): Promise<ReturnType<typeof checkReader>[]> {
  const today = dayInEngland(tx.now);
  const terms = {
    today,
    qualifying: qualifyingTrainingOn(today),
    succession,
    refuses: readerRuleOn(today).refuses[part],
  };
  const registered = await findReviewersBySubject(
    tx,
    readers.map(({ subject }) => subject),
  );
  const care = await careOf(tx, caseId);
  const acts = await findActs(tx, caseId);
  return readers.map(({ subject, organisation }) =>
    checkReader({ subject, organisation, known: registered.get(subject) ?? null }, acts, care, terms),
  );
}

/** Who gave care, as far as the case and those who proposed its reviewers know. */
async function careOf(tx: Transaction, caseId: string) {
  const care = (await findPastCare(tx, [caseId])).get(caseId) ?? [];
  const proposals = (await findProposals(tx, [caseId])).get(caseId) ?? [];
  return {
    caseId,
    careOrganisations: careOrganisationsOf(
      care,
      proposals.flatMap((each) => each.careOrganisations),
    ),
    careTeams: careTeamsOf(
      care,
      proposals.flatMap((each) => each.careTeams),
    ),
    careManagers: careManagersOf(
      care,
      proposals.flatMap((each) => each.careManagers),
    ),
    waiver: false,
  };
}

/** What the case knows against the independence of somebody who is to write on its review. */
export async function assessSubject(tx: Transaction, caseId: string, subject: string) {
  return involvementOf(subject, await findActs(tx, caseId));
}

const findActs = (tx: Transaction, caseId: string) =>
  findActsOf(tx, caseId, [
    "REVIEWER_APPOINTED",
    "ALLOCATION_REFUSED",
    "INVOLVEMENT_DECLARED",
    "CONTRIBUTOR_ADDED",
  ]);
