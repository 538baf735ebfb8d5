import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { type ActionState, checkProgress } from "../domain/learning-action.ts";
import { findLearningActionsById, saveProgress } from "../store/learning-actions.ts";
import { seeOwed } from "../store/see-owed.ts";
import { sealWords } from "../store/words.ts";
import { actorsFor, advance, getCase, mayDo } from "./advance.ts";

/** How far an action has come. */
export interface RecordProgressCommand {
  readonly actionId: string;
  readonly state: ActionState;
  readonly words: string;
  readonly evidence: string | null;
}

/** Tells of an action, as the organisation that does it or as a coordinator. */
export async function recordProgress(
  tx: Transaction,
  masterKey: MasterKey,
  { actionId, ...told }: RecordProgressCommand,
): Promise<{ actionId: string }> {
  const find = async () => (await findLearningActionsById(tx, [actionId])).get(actionId);
  const found = await find();
  if (!found) throw new Refused([{ code: "NO_SUCH_ACTION", path: ["actionId"] }]);
  await seeOwed(tx);
  const file = await getCase(tx, found.caseId);
  // Read again behind the case's lock: somebody may have told of it meanwhile.
  const action = (await find()) ?? found;
  const reasons: RefusalReason[] = [...mayDo(tx, file, "ACTION_PROGRESSED"), ...checkProgress(action, told)];
  const isCoordinator = actorsFor(tx, file).has("COORDINATOR");
  if (!isCoordinator && tx.caller.organisation !== action.organisation) {
    reasons.push({ code: "NOT_YOUR_ACTION", path: ["actionId"] });
  }
  refuseIf(reasons);
  const { state } = told;
  const words = await sealWords(tx, masterKey, told.words);
  const evidence = told.evidence?.trim() ? await sealWords(tx, masterKey, told.evidence) : null;
  await saveProgress(tx, actionId, { state, on: dayInEngland(tx.now), words, evidence });
  await advance(tx, file, { kind: "ACTION_PROGRESSED", facts: { actionId, state, words } });
  return { actionId };
}
