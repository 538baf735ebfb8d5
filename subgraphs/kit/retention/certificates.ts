import { createHash, randomUUID } from "node:crypto";
import canonicalize from "canonicalize";
import { type Window, windowSql } from "../connections.ts";
import type { Transaction } from "../database.ts";

/** One kind of words of which nothing is left: where they stood, how many they were, and a hash over them as sealed. */
export interface DestroyedPart {
  readonly heldIn: string;
  /** `KEY`: documents whose keys were destroyed; `VALUE`: rows that were emptied; `ROW`: rows taken away. */
  readonly how: "KEY" | "VALUE" | "ROW";
  readonly count: number;
  /** SHA-256 over the hashes of the sealed documents in the order of their ids; null where there were none. */
  readonly hash: string | null;
}

/** That a record's words were destroyed, and nothing of what they said. */
export interface DestructionCertificate {
  readonly id: string;
  readonly recordClass: string;
  readonly recordId: string;
  readonly reference: string | null;
  readonly parts: readonly DestroyedPart[];
  /** SHA-256 over the parts in canonical JSON. */
  readonly digest: string;
  readonly destroyedAt: Date;
  readonly destroyedBy: string;
}

const columns = `id, record_class as "recordClass", record_id as "recordId", reference, parts, digest,
  destroyed_at as "destroyedAt", destroyed_by as "destroyedBy"`;

/** Destroys what was decided to be destroyed. @returns what it was, or the code of what stands against it */
export async function erase(
  tx: Transaction,
  causeId: string,
): Promise<{ readonly parts: readonly DestroyedPart[] } | { readonly refused: string }> {
  const [row] = (await tx.manager.query("select hub.erase($1, $2) as done", [causeId, tx.now])) as {
    done: { parts: readonly DestroyedPart[] } | { refused: string };
  }[];
  return row!.done;
}

/** Certifies that a record was destroyed. @returns the certificate's id */
export async function saveCertificate(
  tx: Transaction,
  of: {
    readonly custodian: string;
    readonly recordClass: string;
    readonly recordId: string;
    readonly reference: string | null;
  },
  parts: readonly DestroyedPart[],
): Promise<string> {
  const id = randomUUID();
  const told = JSON.stringify(parts);
  const digest = createHash("sha256")
    .update(canonicalize(JSON.parse(told)) ?? "")
    .digest("hex");
  await tx.manager.query(
    `insert into destruction_certificate (id, custodian, record_class, record_id, reference, parts, digest,
       destroyed_at, destroyed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, of.custodian, of.recordClass, of.recordId, of.reference, told, digest, tx.now, tx.caller.subject],
  );
  return id;
}

/** Certificates of the caller's organisation by id. */
export async function findCertificates(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, DestructionCertificate>> {
  const rows = (await tx.manager.query(
    `select ${columns} from destruction_certificate where id = any ($1::uuid[])`,
    [ids],
  )) as DestructionCertificate[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of the certificates of the caller's organisation, in the order of time. */
export async function listCertificates(tx: Transaction, window: Window): Promise<DestructionCertificate[]> {
  const keys = { value: "destroyed_at", cast: "timestamptz", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 1);
  return (await tx.manager.query(
    `select ${columns} from destruction_certificate where ${condition} ${tail}`,
    parameters,
  )) as DestructionCertificate[];
}
