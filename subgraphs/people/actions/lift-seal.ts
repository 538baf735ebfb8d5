import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { lockSeal, saveSeal } from "../../kit/seal/store.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";
import { ownCodes } from "../../kit/sharing/store.ts";
import { checkLifting } from "../domain/seal.ts";
import { findKeepers } from "../store/persons.ts";
import { saveSealAct } from "../store/seals.ts";

/** Lifts the seal of a person's record: it is seen again as every other. */
export async function liftSeal(
  tx: Transaction,
  masterKey: MasterKey,
  { personId, words }: { readonly personId: string; readonly words: string },
): Promise<{ personId: string }> {
  const before = await lockSeal(tx, personId);
  const keepers = { keepers: await findKeepers(tx, personId), ownCodes: ownCodes(tx) };
  refuseIf(checkLifting(words, before?.sealed ?? false, keepers));
  const revision = before!.revision + 1;
  await saveSeal(tx, { ...before!, revision, sealed: false });
  const wordsId = await seal(tx, masterKey, { mediaType: "text/plain", content: Buffer.from(words) });
  await saveSealAct(tx, { personId, revision, kind: "LIFTED", reason: null, wordsId });
  await record(tx, "seal.changed", { personId });
  return { personId };
}
