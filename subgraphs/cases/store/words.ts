import type { Transaction } from "../../kit/database.ts";
import { type MasterKey, seal, unseal } from "../../kit/sealed.ts";

/** Keeps somebody's own words, sealed under a key of their own. @returns the id of the document */
export function sealWords(tx: Transaction, masterKey: MasterKey, words: string): Promise<string> {
  return seal(tx, masterKey, { mediaType: "text/plain", content: Buffer.from(words) });
}

/** Reads words again; those that were erased are left out. */
export async function findWords(
  tx: Transaction,
  masterKey: MasterKey,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const id of ids) {
    const document = await unseal(tx, masterKey, id);
    if (document) found.set(id, document.content.toString());
  }
  return found;
}
