import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { ReferralKind } from "../../../schema/values/referral-kind.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { saveReferral } from "../store/referrals.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase, mayDo } from "./advance.ts";

/** What a reviewer has found that somebody else must look at. */
export interface ReferOnCommand {
  readonly caseId: string;
  readonly kind: ReferralKind;
  /** Code of the organisation to which it goes. */
  readonly to: string;
  readonly words: string;
}

/** Logs what is referred on and has it sent. */
export async function referOn(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, kind, to, words }: ReferOnCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  refuseIf([
    ...mayDo(tx, file, "REFERRED_ON"),
    ...(words.trim() === "" ? [{ code: "NOTHING_WRITTEN" as const, path: ["words"] }] : []),
  ]);
  const id = randomUUID();
  await saveReferral(tx, {
    id,
    caseId,
    kind,
    to,
    words: await sealWords(tx, masterKey, words),
    madeOn: dayInEngland(tx.now),
    madeAt: tx.now,
    organisation: tx.caller.organisation,
  });
  await advance(tx, file, { kind: "REFERRED_ON", facts: { referralId: id, to: kind } });
  await record(tx, "referral.made", { caseId, referralId: id });
  return { caseId };
}
