import { createHash } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";

/** A document with the place where it is kept. */
export interface KeptDocument {
  readonly document: string;
  readonly documentId: string;
  readonly contentHash: string;
}

/** Keeps a handover's document as it was received, under a key of its own. */
export async function keepDocument(
  tx: Transaction,
  masterKey: MasterKey,
  document: string,
): Promise<KeptDocument> {
  const content = Buffer.from(document);
  const documentId = await seal(tx, masterKey, { mediaType: "application/json", content });
  return { document, documentId, contentHash: hashOf(document) };
}

/** SHA-256 of a document in hexadecimal digits. */
export function hashOf(document: string): string {
  return createHash("sha256").update(document).digest("hex");
}
