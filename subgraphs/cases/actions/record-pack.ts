import { createHash } from "node:crypto";
import type { PackContent, PackFormat } from "../../../schema/values/pack.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";
import { isAsDrafted, type PackDocument, type PackStep, packMediaTypes } from "../domain/pack.ts";
import { saveMadePack, savePackStep } from "../store/packs.ts";
import { sealWords } from "../store/words.ts";
import { getPack, readContents } from "./on-pack.ts";

/** What a job has made of a pack: all that it says, as JSON, and its documents. */
export interface RecordPackCommand {
  readonly packId: string;
  readonly content: string;
  readonly documents: readonly { readonly format: PackFormat; readonly base64: string }[];
}

/**
 * Keeps what a job has made of a pack, sealed. What it says of this owner's figures must be what they said when the
 * pack was asked for; a pack that was made before stays.
 */
export async function recordPack(
  tx: Transaction,
  masterKey: MasterKey,
  { packId, content, documents }: RecordPackCommand,
): Promise<{ packId: string }> {
  const pack = await getPack(tx, packId);
  if (pack.content !== null) return { packId };
  const draft = (await readContents(tx, masterKey, [pack.draft])).get(pack.draft);
  if (!draft || !isAsDrafted(JSON.parse(content) as PackContent, draft)) {
    throw new Refused([{ code: "PACK_NOT_AS_DRAFTED", path: ["content"] }]);
  }
  const kept: PackDocument[] = [];
  for (const { format, base64 } of documents) {
    const bytes = Buffer.from(base64, "base64");
    const mediaType = packMediaTypes[format];
    const document = await seal(tx, masterKey, { mediaType, content: bytes });
    const contentHash = createHash("sha256").update(bytes).digest("hex");
    kept.push({ format, mediaType, size: bytes.length, contentHash, document });
  }
  await saveMadePack(tx, packId, await sealWords(tx, masterKey, content), kept);
  return { packId };
}

/** Keeps how far a job has come with a pack. */
export async function recordPackStep(
  tx: Transaction,
  { packId, step }: { readonly packId: string; readonly step: PackStep },
): Promise<{ packId: string }> {
  const pack = await getPack(tx, packId);
  await savePackStep(tx, pack.id, step);
  return { packId };
}
