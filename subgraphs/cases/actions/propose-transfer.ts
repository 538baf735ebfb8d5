import type { OrganisationCode } from "../../../schema/values/organisation-code.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkProposal, findSide } from "../domain/transfer.ts";
import { saveTransfer } from "../store/transfers.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkNoProposal, checkReason, getCase, mayDo } from "./advance.ts";
import { answeringOn } from "./reference-data.ts";

/** That another area is responsible. */
export interface ProposeTransferCommand {
  readonly caseId: string;
  /** Code of the commissioner who is to take the case. */
  readonly to: OrganisationCode;
  readonly reason: string;
}

/** Proposes that another area take a case, or asks for one of another area; the other side answers. */
export async function proposeTransfer(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, to, reason }: ProposeTransferCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const answersFor = answeringOn(tx.now);
  const between = { from: file.custodian, to };
  refuseIf([
    ...mayDo(tx, file, "TRANSFER_PROPOSED"),
    ...checkNoProposal(file),
    ...(file.standing.openTransfer === null ? [] : [{ code: "TRANSFER_OPEN" as const, path: ["caseId"] }]),
    ...checkProposal(findSide(between, tx.caller.organisation, answersFor), between, answersFor),
    ...checkReason(reason),
  ]);
  const proposedBy = tx.caller.organisation ?? file.custodian;
  const transferId = await saveTransfer(tx, { caseId, ...between, proposedBy });
  const words = await sealWords(tx, masterKey, reason);
  await advance(tx, file, { kind: "TRANSFER_PROPOSED", facts: { transferId, ...between, words } });
  return { caseId };
}
