import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { LearningDecision } from "../domain/learning-act.ts";
import { saveLearningDecision } from "../store/learning-decisions.ts";
import { findLatest } from "../store/submissions.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { assessReader } from "./assess-reader.ts";

/** What the steering group says of a report that it has read. */
export interface DecideLearningCommand {
  readonly caseId: string;
  readonly decision: LearningDecision;
  readonly words: string | null;
}

/**
 * Records what the steering group decided on a report, as a member who is independent of it. The submission neither
 * waits for this nor is held up by it.
 * Source: the report, section 3.9: the steering group reviews reports and makes recommendations.
 */
export async function decideLearning(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, decision, words: said }: DecideLearningCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const { reasons } = await assessReader(tx, caseId, "STEERING_MEMBER");
  refuseIf([...mayDo(tx, file, "LEARNING_DECIDED"), ...reasons]);
  if ((await findLatest(tx, caseId)) === null)
    throw new Refused([{ code: "NO_REPORT_YET", path: ["caseId"] }]);
  const words = said?.trim() ? await sealWords(tx, masterKey, said) : null;
  const { reviewRevision } = file.standing;
  await saveLearningDecision(tx, { caseId, decision, reviewRevision, words });
  const facts = { decision, reviewRevision, ...(words === null ? {} : { words }) };
  await advance(tx, file, { kind: "LEARNING_DECIDED", facts });
  return { caseId };
}
