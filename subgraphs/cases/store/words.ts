import type { Transaction } from "../../kit/database.ts";
import { type MasterKey, seal, unseal } from "../../kit/sealed.ts";

/** Keeps somebody's own words, sealed under a key of their own. @returns the id of the document */
export function sealWords(tx: Transaction, masterKey: MasterKey, words: string): Promise<string> {
  return seal(tx, masterKey, { mediaType: "text/plain", content: Buffer.from(words) });
}

/** Reads words again; null where they were erased. */
export async function readWords(tx: Transaction, masterKey: MasterKey, id: string): Promise<string | null> {
  const document = await unseal(tx, masterKey, id);
  return document?.content.toString() ?? null;
}
