import type { PackContent } from "../../../schema/values/pack.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { Pack } from "../domain/pack.ts";
import { lockPack } from "../store/packs.ts";
import { findWords } from "../store/words.ts";

/** The pack, which nobody else changes until the transaction ends. Throws `Refused` where there is none. */
export async function getPack(tx: Transaction, packId: string): Promise<Pack> {
  const pack = await lockPack(tx, packId);
  if (pack === null) throw new Refused([{ code: "NO_SUCH_PACK", path: ["packId"] }]);
  return pack;
}

/** What sealed documents say of packs, by the document; those that were erased are left out. */
export async function readContents(
  tx: Transaction,
  masterKey: MasterKey,
  documents: readonly string[],
): Promise<Map<string, PackContent>> {
  const texts = await findWords(tx, masterKey, documents);
  return new Map([...texts].map(([id, text]) => [id, JSON.parse(text) as PackContent]));
}
