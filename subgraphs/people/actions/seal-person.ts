import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { lockSeal, saveSeal } from "../../kit/seal/store.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";
import { ownCodes } from "../../kit/sharing/store.ts";
import { checkSealing, type Sealing } from "../domain/seal.ts";
import { findKeepers } from "../store/persons.ts";
import { saveSealAct } from "../store/seals.ts";

/** Whose record is sealed, why, and who may still know of them. */
export interface SealPersonCommand extends Sealing {
  readonly personId: string;
}

/**
 * Seals a person's record: from the next statement on they are absent to all who are not named, and whoever keeps
 * cases, investigations and appointments is told. Sealed again, it names others in place of those before.
 */
export async function sealPerson(
  tx: Transaction,
  masterKey: MasterKey,
  command: SealPersonCommand,
): Promise<{ personId: string }> {
  const { personId, reason, words, named } = command;
  const before = await lockSeal(tx, personId);
  const keptBy = ownCodes(tx);
  refuseIf(checkSealing(command, { keepers: await findKeepers(tx, personId), ownCodes: keptBy }));
  const revision = (before?.revision ?? 0) + 1;
  await saveSeal(tx, {
    ...{ personId, records: [personId], revision, sealed: true, keptBy },
    named: named.map(({ subject }) => subject),
    withPlaces: named.filter(({ seesPlaces }) => seesPlaces).map(({ subject }) => subject),
  });
  const wordsId = await seal(tx, masterKey, { mediaType: "text/plain", content: Buffer.from(words) });
  await saveSealAct(tx, { personId, revision, kind: "SEALED", reason, wordsId });
  await record(tx, "seal.changed", { personId });
  return { personId };
}
