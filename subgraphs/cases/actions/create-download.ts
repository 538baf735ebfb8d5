import { createHash, randomBytes } from "node:crypto";
import type { PackFormat } from "../../../schema/values/pack.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { findErased } from "../../kit/retention/erased.ts";
import { progressOf } from "../domain/pack.ts";
import { savePackDownload } from "../store/pack-downloads.ts";
import { findPacks } from "../store/packs.ts";

/** For how long a link is good. Source: decided for this hub. */
export const downloadMs = 5 * 60_000;

/** The hash under which a token is kept. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Makes the token of a link: which owner keeps the file, and 32 bytes of chance. */
export const newToken = (): string => `cases.${randomBytes(32).toString("base64url")}`;

/** Keeps a link by which the caller fetches a document of a pack once within five minutes. */
export async function createDownload(
  tx: Transaction,
  { packId, format }: { readonly packId: string; readonly format: PackFormat },
  token: string,
): Promise<{ packId: string; expiresAt: string }> {
  const pack = (await findPacks(tx, [packId])).get(packId);
  if (!pack) throw new Refused([{ code: "NO_SUCH_PACK", path: ["packId"] }]);
  if ((await findErased(tx, "pack", [packId])).size > 0) {
    throw new Refused([{ code: "RECORD_ERASED", path: ["packId"] }]);
  }
  if (!pack.documents.some((each) => each.format === format)) {
    const failed = progressOf(pack.steps)?.step === "FAILED";
    throw new Refused([{ code: failed ? "PACK_COULD_NOT_BE_MADE" : "PACK_NOT_MADE_YET", path: ["packId"] }]);
  }
  const expiresAt = new Date(tx.now.getTime() + downloadMs);
  await savePackDownload(tx, { tokenHash: hashOfToken(token), packId, format, expiresAt });
  return { packId, expiresAt: expiresAt.toISOString() };
}
