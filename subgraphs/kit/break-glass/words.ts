import type { Transaction } from "../database.ts";
import { type MasterKey, unseal } from "../sealed.ts";
import type { BreakGlassUseType } from "./break-glass-type.ts";
import type { BreakGlassUse } from "./use.ts";

/** A use with what was said of it, by whoever broke the glass and by whoever looked into it. */
export async function withWords(
  tx: Transaction,
  masterKey: MasterKey,
  use: BreakGlassUse,
): Promise<BreakGlassUseType> {
  const read = async (id: string | null) =>
    id && ((await unseal(tx, masterKey, id))?.content.toString() ?? null);
  return { ...use, words: await read(use.wordsId), findingWords: await read(use.findingWordsId) };
}
