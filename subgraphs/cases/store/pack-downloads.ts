import type { PackFormat } from "../../../schema/values/pack.ts";
import type { Transaction } from "../../kit/database.ts";

/** A link by which a document is fetched once, and in whose name. */
export interface PackDownload {
  readonly packId: string;
  readonly format: PackFormat;
  readonly subject: string;
  readonly client: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Keeps a link in the caller's name; of its token the hash alone. */
export async function savePackDownload(
  tx: Transaction,
  {
    tokenHash,
    packId,
    format,
    expiresAt,
  }: Pick<PackDownload, "packId" | "format" | "expiresAt"> & { readonly tokenHash: string },
): Promise<void> {
  const { subject, client, organisation, roles, purpose } = tx.caller;
  await tx.manager.query(
    `insert into pack_download (token_hash, pack_id, format, subject, client, organisation, roles, purpose,
       made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [tokenHash, packId, format, subject, client, organisation, roles, purpose, tx.now, expiresAt],
  );
}

/** The link of a token, whoever asks: stating its hash shows that they hold the token. */
export async function findPackDownload(tx: Transaction, tokenHash: string): Promise<PackDownload | null> {
  await tx.manager.query("select set_config('hub.download', $1, true)", [tokenHash]);
  const [row] = (await tx.manager.query(
    `select pack_id as "packId", format, subject, client, organisation, roles, purpose,
            expires_at as "expiresAt", used_at as "usedAt"
     from pack_download where token_hash = $1`,
    [tokenHash],
  )) as PackDownload[];
  return row ?? null;
}

/** Uses a link of the caller's. Of several at once one wins. @returns whether it was this one */
export async function takePackDownload(tx: Transaction, tokenHash: string): Promise<boolean> {
  const [rows] = (await tx.manager.query(
    `update pack_download set used_at = $2, used_by_request = $3
     where token_hash = $1 and used_at is null and expires_at > $2 returning pack_id`,
    [tokenHash, tx.now, tx.caller.requestId],
  )) as [unknown[], number];
  return rows.length > 0;
}
