import {
  type ErasureSubject,
  erasureGrounds,
  erasureSubjects,
} from "../../../schema/codes/erasure-grounds.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../database.ts";
import { Refused, refuseIf } from "../refusals.ts";
import { erase, saveCertificate } from "./certificates.ts";
import {
  checkConfirmation,
  checkErasureDecision,
  checkRequest,
  type ErasureDecision,
  type ErasureRequest,
} from "./erasure.ts";
import {
  findSubject,
  isAsked,
  lockRequest,
  saveConfirmation,
  saveErasureDecision,
  saveRequest,
} from "./erasure-store.ts";

/** Logs that somebody asks to have the words about them erased. */
export async function requestErasure(
  tx: Transaction,
  owner: string,
  asked: { readonly subjectClass: ErasureSubject; readonly subjectId: string; readonly askedOn: IsoDate },
): Promise<{ requestId: string }> {
  const { subjectClass, subjectId, askedOn } = asked;
  const isOurs = erasureSubjects[subjectClass].owner === owner;
  if (!isOurs) throw new Refused([{ code: "KEPT_ELSEWHERE", path: ["subjectClass"] }]);
  const subject = await findSubject(tx, subjectClass, subjectId);
  const isOpen = await isAsked(tx, subjectClass, subjectId);
  refuseIf(checkRequest(subject, { on: askedOn, today: dayInEngland(tx.now), isOpen }));
  const requestId = await saveRequest(tx, subjectClass, subjectId, askedOn, subject!);
  if (requestId === null) throw new Refused([{ code: "ASKED_ALREADY", path: ["subjectId"] }]);
  return { requestId };
}

/** Decides on a request; nothing is erased before somebody else confirms it. */
export async function decideErasure(
  tx: Transaction,
  requestId: string,
  made: ErasureDecision,
): Promise<{ requestId: string }> {
  const request = await getRequest(tx, requestId);
  refuseIf(checkErasureDecision(request, made, erasureGrounds[made.ground].grants));
  await saveErasureDecision(tx, requestId, made);
  return { requestId };
}

/** Confirms what another has granted: the words are erased with it. */
export async function confirmErasure(
  tx: Transaction,
  requestId: string,
): Promise<{ requestId: string; certificateId: string }> {
  const request = await getRequest(tx, requestId);
  refuseIf(checkConfirmation(request, tx.caller.subject));
  await saveConfirmation(tx, requestId);
  const done = await erase(tx, requestId);
  if ("refused" in done) throw new Refused([{ code: done.refused, path: ["requestId"] }]);
  const { custodian, subjectClass: recordClass, subjectId: recordId, reference } = request;
  const certificateId = await saveCertificate(
    tx,
    { custodian, recordClass, recordId, reference },
    done.parts,
  );
  await tx.manager.query("update erasure_request set certificate_id = $2 where id = $1", [
    requestId,
    certificateId,
  ]);
  return { requestId, certificateId };
}

async function getRequest(tx: Transaction, id: string): Promise<ErasureRequest> {
  const request = await lockRequest(tx, id);
  if (!request) throw new Refused([{ code: "NO_SUCH_ERASURE", path: ["requestId"] }]);
  return request;
}
