import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { PublishedRecord } from "./types.ts";

/** A record as it is sent, and the name by which it is confirmed. */
export interface CanonicalRecord {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly contentHash: string;
}

/** The bytes that have the national programme forget the records of a review. */
export function canonicalWithdrawal(pseudonym: string, submissionVersion: number): Uint8Array {
  const text = canonicalize({ schemaVersion: "1", withdrawal: true, pseudonym, submissionVersion });
  return new TextEncoder().encode(text);
}

/**
 * The one way of writing a record (RFC 8785), so that whoever confirms a hash confirms every byte that is sent.
 */
export function canonicalRecord(record: PublishedRecord): CanonicalRecord {
  const text = canonicalize(record);
  if (text === undefined) throw new Error("The record cannot be written as JSON.");
  const bytes = new TextEncoder().encode(text);
  return { bytes, contentHash: createHash("sha256").update(bytes).digest("hex") };
}
