import type { Transaction } from "../../kit/database.ts";
import { checkReader } from "../domain/independence.ts";
import { careOrganisationsOf } from "../domain/past-care.ts";
import { findActsOf } from "../store/acts.ts";
import { findPastCare } from "../store/past-care.ts";
import { succession } from "./reference-data.ts";

/** What the case knows of the independence of the caller, who wants to decide on its review. */
export async function assessReader(tx: Transaction, caseId: string): Promise<ReturnType<typeof checkReader>> {
  const acts = await findActsOf(tx, caseId, [
    "REVIEWER_APPOINTED",
    "ALLOCATION_REFUSED",
    "INVOLVEMENT_DECLARED",
  ]);
  const known = (await findPastCare(tx, [caseId])).get(caseId) ?? [];
  return checkReader(tx.caller, acts, careOrganisationsOf(known), succession);
}
