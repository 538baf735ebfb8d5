import type { Transaction } from "../../kit/database.ts";
import { checkReader, involvementOf } from "../domain/independence.ts";
import { careOrganisationsOf } from "../domain/past-care.ts";
import { findActsOf } from "../store/acts.ts";
import { findPastCare } from "../store/past-care.ts";
import { succession } from "./reference-data.ts";

/** What the case knows of the independence of the caller, who wants to decide on its review. */
export async function assessReader(tx: Transaction, caseId: string): Promise<ReturnType<typeof checkReader>> {
  const [assessed] = await assessReaders(tx, caseId, [tx.caller]);
  return assessed!;
}

/** What the case knows of the independence of each of those who want to decide on it together. */
export async function assessReaders(
  tx: Transaction,
  caseId: string,
  readers: readonly { readonly subject: string; readonly organisation: string | null }[],
): Promise<ReturnType<typeof checkReader>[]> {
  const known = (await findPastCare(tx, [caseId])).get(caseId) ?? [];
  const acts = await findActs(tx, caseId);
  return readers.map((reader) => checkReader(reader, acts, careOrganisationsOf(known), succession));
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
