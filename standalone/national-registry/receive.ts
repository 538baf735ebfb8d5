import { createHash, randomUUID } from "node:crypto";
import type { Held, Holdings, Receipt } from "./holdings.ts";
import type { Fault, PublishedSchemas } from "./published-schemas.ts";

/** A submission as it arrives. */
export interface Arrival {
  readonly kind: "record" | "withdrawal";
  readonly idempotencyKey: string | undefined;
  /** What the sender says the SHA-256 of the bytes is, in hexadecimal digits. */
  readonly contentHash: string | undefined;
  /** A JWS without payload over the bytes, where the sender signs. */
  readonly signature: string | undefined;
  readonly body: Buffer;
}

/** Why the registry refuses a submission: a code, and the fields where a field is the reason. */
export interface Refusal {
  readonly status: 400 | 409 | 422;
  readonly code:
    | "no-idempotency-key"
    | "key-used-for-another"
    | "hash-differs"
    | "signature-differs"
    | "not-json"
    | "not-valid"
    | "superseded";
  readonly faults: readonly Fault[];
}

export type Outcome =
  | { readonly kind: "taken"; readonly receipt: Receipt }
  | { readonly kind: "taken-before"; readonly receipt: Receipt }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Is the signature one that a known sender made over the bytes? */
export type VerifySignature = (signature: string | undefined, bytes: Buffer) => boolean;

/**
 * Takes a submission or refuses it with reasons. The same key with the same bytes gets the same receipt again,
 * so that a sender who never saw its receipt may ask once more. A version that comes after a later one is refused.
 */
export function receive(
  arrival: Arrival,
  { holdings, schemas, verify }: { holdings: Holdings; schemas: PublishedSchemas; verify?: VerifySignature },
  now: Date,
): Outcome {
  const { idempotencyKey, body, signature } = arrival;
  if (!idempotencyKey) return refused(400, "no-idempotency-key");
  const contentHash = createHash("sha256").update(body).digest("hex");
  if (arrival.contentHash !== contentHash) return refused(422, "hash-differs");
  if (verify && !verify(signature, body)) return refused(422, "signature-differs");
  const before = holdings.findByKey(idempotencyKey);
  if (before) return again(before, contentHash);
  const record = parseJson(body);
  if (record === undefined) return refused(422, "not-json");
  const faults = faultsIn(arrival, record, schemas);
  if (faults.length > 0) return refused(422, "not-valid", faults);
  const version = field(record, "submissionVersion");
  if (isSuperseded(holdings, record)) return refused(409, "superseded");
  const receipt = { id: randomUUID(), receivedAt: now.toISOString(), contentHash, version };
  holdings.keep({ idempotencyKey, receipt, record });
  return { kind: "taken", receipt };
}

function faultsIn({ kind }: Arrival, record: unknown, schemas: PublishedSchemas): readonly Fault[] {
  const version = field(record, "schemaVersion");
  return schemas.faultsIn(record, kind === "record" ? version : `withdrawal-${version}`);
}

function isSuperseded(holdings: Holdings, record: unknown): boolean {
  const highest = holdings.highestOf(String(field(record, "pseudonym")));
  return Number(field(record, "submissionVersion")) <= highest;
}

function again(held: Held, contentHash: string): Outcome {
  if (held.receipt.contentHash !== contentHash) return refused(422, "key-used-for-another");
  return { kind: "taken-before", receipt: held.receipt };
}

function refused(status: Refusal["status"], code: Refusal["code"], faults: readonly Fault[] = []): Outcome {
  return { kind: "refused", refusal: { status, code, faults } };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

function field(record: unknown, name: "schemaVersion" | "submissionVersion" | "pseudonym"): unknown {
  return (record as Partial<Record<typeof name, unknown>> | null)?.[name];
}
