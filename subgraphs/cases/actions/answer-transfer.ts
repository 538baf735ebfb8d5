import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkAnswer, findSide, type Transfer, type TransferAnswer } from "../domain/transfer.ts";
import type { CaseFile } from "../store/cases.ts";
import { findTransfer, saveTransferAnswer } from "../store/transfers.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkNoProposal, checkReason, getCase, mayDo } from "./advance.ts";
import { answeringOn } from "./reference-data.ts";
import { tellAppointmentEnded } from "./tell-appointment-ended.ts";

/** What one side says to a transfer that was proposed. */
export interface AnswerTransferCommand {
  readonly transferId: string;
  readonly answer: TransferAnswer;
  /** Why it is declined or withdrawn; null where it is accepted. */
  readonly reason: string | null;
}

/** Answers a transfer. With the other side's consent the case ends here; its history stays. */
export async function answerTransfer(
  tx: Transaction,
  masterKey: MasterKey,
  { transferId, answer, reason }: AnswerTransferCommand,
): Promise<{ caseId: string }> {
  const { caseId } = await getTransfer(tx, transferId);
  const file = await getCase(tx, caseId);
  // Read again behind the case's lock: another answer may have come meanwhile.
  const transfer = await getTransfer(tx, transferId);
  const answersFor = answeringOn(tx.now);
  const side = findSide(transfer, tx.caller.organisation, answersFor);
  const reasons = checkAnswer(side, findSide(transfer, transfer.proposedBy, answersFor), answer);
  if (answer === "ACCEPT") await accept(tx, file, transfer, reasons);
  else await decline(tx, masterKey, { file, transfer, answer, reason: reason ?? "" }, reasons);
  return { caseId };
}

type Reasons = Refused["reasons"];

async function accept(tx: Transaction, file: CaseFile, { id, to }: Transfer, reasons: Reasons) {
  refuseIf([...reasons, ...mayDo(tx, file, "TRANSFER_ACCEPTED"), ...checkNoProposal(file)]);
  await saveTransferAnswer(tx, id, "ACCEPTED", tx.caller.organisation ?? to);
  await advance(tx, file, { kind: "TRANSFER_ACCEPTED", facts: { transferId: id, to } });
  await tellAppointmentEnded(tx, file, "case.stopped");
}

async function decline(
  tx: Transaction,
  masterKey: MasterKey,
  said: {
    readonly file: CaseFile;
    readonly transfer: Transfer;
    readonly answer: "DECLINE" | "WITHDRAW";
    readonly reason: string;
  },
  reasons: Reasons,
) {
  const { file, transfer, answer, reason } = said;
  refuseIf([...reasons, ...mayDo(tx, file, "TRANSFER_DECLINED"), ...checkReason(reason)]);
  const state = answer === "DECLINE" ? "DECLINED" : "WITHDRAWN";
  await saveTransferAnswer(tx, transfer.id, state, tx.caller.organisation ?? transfer.to);
  const words = await sealWords(tx, masterKey, reason);
  await advance(tx, file, { kind: "TRANSFER_DECLINED", facts: { transferId: transfer.id, words } });
}

async function getTransfer(tx: Transaction, id: string): Promise<Transfer> {
  const transfer = await findTransfer(tx, id);
  if (transfer?.state === "OPEN") return transfer;
  throw new Refused([{ code: "NO_SUCH_TRANSFER", path: ["transferId"] }]);
}
