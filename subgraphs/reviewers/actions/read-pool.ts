import type { Transaction } from "../../kit/database.ts";
import type { Terms } from "../domain/check-appointment.ts";
import type { KnownCandidate } from "../domain/rank-reviewers.ts";
import { findAllCandidates } from "../store/candidates.ts";
import { termsOf } from "./terms.ts";

/** Everybody who might review a case, and the terms on which that is decided today. */
export interface Pool {
  readonly candidates: readonly KnownCandidate[];
  readonly terms: Terms;
}

/** Reads everything that ranking reviewers needs, whatever the case. */
export async function readPool(tx: Transaction): Promise<Pool> {
  return { candidates: await findAllCandidates(tx), terms: await termsOf(tx) };
}
