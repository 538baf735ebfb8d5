import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { isOwed, type RecordsOutcome } from "../domain/records-request.ts";
import { findRecordsRequest, saveRecordsAnswer } from "../store/records-requests.ts";
import { seeOwed } from "../store/see-owed.ts";
import { sealWords } from "../store/words.ts";
import { actorsFor, advance, getCase, mayDo } from "./advance.ts";

/** What came of a request for records. */
export interface AnswerRecordsRequestCommand {
  readonly requestId: string;
  readonly outcome: RecordsOutcome;
  readonly words: string | null;
}

/** Records what came of a request: by the organisation that was asked, or by those who review. */
export async function answerRecordsRequest(
  tx: Transaction,
  masterKey: MasterKey,
  { requestId, outcome, words: said }: AnswerRecordsRequestCommand,
): Promise<{ caseId: string; requestId: string }> {
  const noSuch = { code: "NO_SUCH_RECORDS_REQUEST", path: ["requestId"] };
  const found = await findRecordsRequest(tx, requestId);
  if (found === null) throw new Refused([noSuch]);
  await seeOwed(tx);
  const file = await getCase(tx, found.caseId);
  // Read again behind the case's lock: another answer may have come meanwhile.
  const request = await findRecordsRequest(tx, requestId);
  const actors = actorsFor(tx, file);
  const reasons: RefusalReason[] = mayDo(tx, file, "RECORDS_ANSWERED");
  if (request === null || !isOwed(request)) reasons.push(noSuch);
  if (!actors.has("COORDINATOR") && !actors.has("APPOINTED_REVIEWER")) {
    if (tx.caller.organisation !== found.organisation) {
      reasons.push({ code: "NOT_YOUR_RECORDS", path: ["requestId"] });
    }
    if (outcome === "WITHDRAWN") reasons.push({ code: "NOT_YOURS_TO_WITHDRAW", path: ["outcome"] });
  }
  if (outcome === "REFUSED" && !said?.trim()) reasons.push({ code: "REASON_MISSING", path: ["words"] });
  refuseIf(reasons);
  const words = said?.trim() ? await sealWords(tx, masterKey, said) : null;
  await saveRecordsAnswer(tx, requestId, { outcome, answeredOn: dayInEngland(tx.now), words });
  const facts = { requestId, outcome, ...(words === null ? {} : { words }) };
  await advance(tx, file, { kind: "RECORDS_ANSWERED", facts });
  return { caseId: file.id, requestId };
}
