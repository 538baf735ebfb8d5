import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { lockSeal, saveSeal } from "../../kit/seal/store.ts";
import { findStandingSeals, saveSealAct } from "../store/seals.ts";

/**
 * Where one of two persons between whom reports move is sealed, the other is from now on, too: neither what comes to
 * a sealed person nor what leaves them shows that they are there.
 */
export async function carrySealAlong(tx: Transaction, one: string, other: string): Promise<void> {
  for (const personId of [one, other].sort()) await lockSeal(tx, personId);
  const seals = await findStandingSeals(tx, [one, other]);
  const [sealed, ...more] = [one, other].flatMap((id) => {
    const found = seals.get(id);
    return found?.sealed ? [found] : [];
  });
  if (sealed === undefined || more.length > 0) return;
  const personId = sealed.personId === one ? other : one;
  const revision = (seals.get(personId)?.revision ?? 0) + 1;
  const { act, ...held } = sealed;
  await saveSeal(tx, { ...held, personId, records: [personId], revision });
  await saveSealAct(tx, { personId, revision, kind: "CARRIED", reason: act.reason, wordsId: act.wordsId });
  await record(tx, "seal.changed", { personId });
}
