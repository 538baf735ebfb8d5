import type { Transaction } from "../../kit/database.ts";
import type { InformantKind, InformantOutcome } from "../domain/review.ts";
import { saveInformant } from "../store/reviews.ts";
import { advance } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** Whom the reviewer asked, and what came of it. */
export interface RecordInformantCommand {
  readonly caseId: string;
  readonly kind: InformantKind;
  readonly outcome: InformantOutcome;
}

/** Records whom the reviewer asked, without a name. */
export async function recordInformant(
  tx: Transaction,
  { caseId, kind, outcome }: RecordInformantCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "INFORMANT_RECORDED");
  await saveInformant(tx, caseId, { kind, outcome });
  await advance(tx, file, { kind: "INFORMANT_RECORDED", facts: { informant: kind, outcome } });
  return { caseId };
}
