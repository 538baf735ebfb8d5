import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ReferralKind } from "../../../schema/values/referral-kind.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";
import type { SubjectAsWritten } from "../domain/subject.ts";
import { understandSubject } from "../domain/understand-subject.ts";
import { findReceivedReferrals, saveReceivedReferral } from "../store/referrals.ts";
import { saveSubject } from "../store/subjects.ts";

/** What a reviewer of the programme has referred on. */
export interface ReceiveReferralCommand {
  readonly referralId: string;
  readonly caseId: string;
  readonly kind: ReferralKind;
  readonly to: string;
  readonly madeOn: IsoDate;
  readonly madeBy: string | null;
  readonly words: string;
  readonly subject: SubjectAsWritten;
}

/** Keeps what was referred on for whoever is to look at it; what is there already stays as it is. */
export async function receiveReferral(
  tx: Transaction,
  masterKey: MasterKey,
  { referralId: id, to: custodian, words, subject: written, ...referral }: ReceiveReferralCommand,
): Promise<{ referralId: string }> {
  if ((await findReceivedReferrals(tx, [id])).has(id)) return { referralId: id };
  const { subject, reasons } = understandSubject(written, ["subject"]);
  refuseIf(reasons);
  const content = Buffer.from(words);
  await saveReceivedReferral(tx, {
    ...referral,
    id,
    custodian,
    state: "WAITING",
    receivedAt: tx.now,
    takenAt: null,
    investigationId: null,
    subjectId: await saveSubject(tx, subject),
    wordsId: await seal(tx, masterKey, { mediaType: "text/plain", content }),
  });
  return { referralId: id };
}
