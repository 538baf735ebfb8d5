import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkAfterDeath } from "../domain/after-death.ts";
import { checkInformant, type InformantGiven } from "../domain/informant.ts";
import { getFacts } from "../store/facts.ts";
import { saveInformant } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance } from "./advance.ts";
import { getReview } from "./get-review.ts";
import { reviewDocumentRuleOn } from "./reference-data.ts";

/** Whom the reviewer asked, and what came of it. */
export interface RecordInformantCommand extends InformantGiven {
  readonly caseId: string;
  /** What they contributed, or why they did not. */
  readonly said: string | null;
}

/** Records whom the reviewer asked, without a name: a contribution, or the outcome that fills the place. */
export async function recordInformant(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, said, ...given }: RecordInformantCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "INFORMANT_RECORDED");
  const today = dayInEngland(tx.now);
  const { deathDate } = await getFacts(tx, caseId, file.standing.factsRevision);
  refuseIf([
    ...checkInformant(given, today, reviewDocumentRuleOn(today).attemptsBeforeNotFound),
    ...checkAfterDeath(given.attempts, deathDate, "attempts"),
  ]);
  const words = said?.trim() ? await sealWords(tx, masterKey, said) : null;
  await saveInformant(tx, caseId, { ...given, words });
  const { kind: informant, outcome } = given;
  const facts = { informant, outcome, ...(words === null ? {} : { words }) };
  await advance(tx, file, { kind: "INFORMANT_RECORDED", facts });
  return { caseId };
}
