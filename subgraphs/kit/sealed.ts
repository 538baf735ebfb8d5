import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import type { Transaction } from "./database.ts";
import type { KeyRing } from "./keys.ts";

/**
 * Documents as received, each encrypted under a key of its own, which in turn is wrapped by the owner's
 * master key. Erasing a document destroys its key (`hub.erase` alone does, see retention/tables.ts): the act, the hash and
 * the audit stay.
 */
export const sealedTables = (runtimeRole: string): string => `
  create table document_key (
    id uuid primary key,
    wrapped bytea,
    made_at timestamptz(3) not null,
    destroyed_at timestamptz(3),
    constraint key_is_there_or_destroyed check ((wrapped is null) = (destroyed_at is not null))
  );
  create table sealed_document (
    id uuid primary key references document_key (id),
    media_type text not null,
    sealed bytea not null,
    received_at timestamptz(3) not null
  );
  grant select, insert on sealed_document to ${runtimeRole};
  grant select, insert, update (wrapped, destroyed_at) on document_key to ${runtimeRole};
`;

/** The owner's master keys: the first wraps the keys of new documents, all of them open what they have wrapped. */
export type MasterKey = KeyRing;

/** Keeps a document as it was received. @returns the document's id */
export async function seal(
  tx: Transaction,
  masterKey: MasterKey,
  document: { mediaType: string; content: Buffer },
): Promise<string> {
  const id = randomUUID();
  const key = randomBytes(32);
  await tx.manager.query("insert into document_key (id, wrapped, made_at) values ($1, $2, $3)", [
    id,
    encrypt(masterKey[0], key, id),
    tx.now,
  ]);
  await tx.manager.query(
    "insert into sealed_document (id, media_type, sealed, received_at) values ($1, $2, $3, $4)",
    [id, document.mediaType, encrypt(key, document.content, id), tx.now],
  );
  return id;
}

/** Opens a document again. @returns null where its key was destroyed or it was never there */
export async function unseal(
  tx: Transaction,
  masterKey: MasterKey,
  id: string,
): Promise<{ mediaType: string; content: Buffer } | null> {
  const [row] = (await tx.manager.query(
    `select d.media_type, d.sealed, k.wrapped from sealed_document d join document_key k using (id)
     where d.id = $1 and k.wrapped is not null`,
    [id],
  )) as { media_type: string; sealed: Buffer; wrapped: Buffer }[];
  if (!row) return null;
  const key = unwrap(masterKey, row.wrapped, id);
  return { mediaType: row.media_type, content: decrypt(key, row.sealed, id) };
}

/**
 * The key of a document wrapped under the first of the master keys, where it was wrapped under another; null where it is
 * under the first already.
 */
export function wrappedAnew(masterKey: MasterKey, wrapped: Buffer, id: string): Buffer | null {
  return opens(masterKey[0], wrapped, id) === null
    ? encrypt(masterKey[0], unwrap(masterKey, wrapped, id), id)
    : null;
}

/** Which of the master keys has wrapped it is told by the cipher: only one opens it. */
function unwrap(masterKey: MasterKey, wrapped: Buffer, id: string): Buffer {
  for (const key of masterKey) {
    const opened = opens(key, wrapped, id);
    if (opened !== null) return opened;
  }
  throw new Error(`no master key opens the key of the document ${id}`);
}

function opens(key: Buffer, wrapped: Buffer, id: string): Buffer | null {
  try {
    return decrypt(key, wrapped, id);
  } catch {
    return null;
  }
}

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM; the document's id is bound in, so that no ciphertext can be moved to another row. */
function encrypt(key: Buffer, plain: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Buffer, sealed: Buffer, boundTo: string): Buffer {
  const nonce = sealed.subarray(0, nonceLength);
  const tag = sealed.subarray(nonceLength, nonceLength + tagLength);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(boundTo)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
}
