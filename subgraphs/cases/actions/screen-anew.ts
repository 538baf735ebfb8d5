import type { Transaction } from "../../kit/database.ts";
import { findEligibility } from "../domain/rescreen.ts";
import { findTransition } from "../domain/transitions.ts";
import type { CaseFile } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { eligibilityRuleOn } from "./reference-data.ts";
import { screenAgain, tellChildTeam } from "./screening.ts";
import { stopReview } from "./stop-review.ts";

/**
 * Screens a case on the facts that it has, since something beside them has changed. A review that is under way is
 * stopped where the rule now says that the person had opted out; what else the rule says of it waits for a person.
 */
export async function screenAnew(tx: Transaction, file: CaseFile): Promise<CaseFile> {
  const { stage, factsRevision, notifiedOn, optedOutOn } = file.standing;
  const read = { ...file.lastRead, facts: await getFacts(tx, file.id, factsRevision), notifiedOn };
  if (findTransition(stage, "FOUND_UNCLEAR") !== null) return screenAgain(tx, file, read);
  const found = findEligibility(read, eligibilityRuleOn(notifiedOn), { optedOutOn });
  if (!found.reasons.includes("OPTED_OUT") || findTransition(stage, "FOUND_OUT_OF_SCOPE") === null)
    return file;
  return tellChildTeam(tx, await stopReview(tx, file, found), read);
}
