import { unreadable } from "../../../schema/values/unreadable.ts";
import type { Submission } from "./submission.ts";

/** What the national programme's list says of one version. */
export interface HeldVersion {
  readonly submissionId: string;
  readonly receiptId: string;
  readonly receivedAt: Date;
  /** SHA-256 of the bytes that it holds, in hexadecimal. */
  readonly contentHash: string;
  readonly version: number;
}

/** In what the ledger and the list can differ. */
export const differences = {
  RECEIPT_NOT_KNOWN: "RECEIPT_NOT_KNOWN",
  RECEIPT_DIFFERS: "RECEIPT_DIFFERS",
  CONTENT_DIFFERS: "CONTENT_DIFFERS",
  VERSION_DIFFERS: "VERSION_DIFFERS",
  UNKNOWN_TO_LEDGER: "UNKNOWN_TO_LEDGER",
  MISSING_AT_REGISTRY: "MISSING_AT_REGISTRY",
  NEVER_SENT: "NEVER_SENT",
  STILL_UNDER_WAY: "STILL_UNDER_WAY",
} as const;
export type Difference = keyof typeof differences;

/** What is mended by sending the same bytes again: the programme then tells its receipt for them. */
const mendedBySending: readonly string[] = [differences.MISSING_AT_REGISTRY, differences.RECEIPT_DIFFERS];
/** What is mended by a later version alone: under the same key the programme holds something else. */
const mendedByAmending: readonly string[] = [differences.CONTENT_DIFFERS, differences.VERSION_DIFFERS];

/** What the programme holds otherwise than the ledger says, whatever has become of the version since. */
export const lastingDifferences: readonly string[] = [...mendedBySending, ...mendedByAmending];

/** Does it differ though nobody delivers it any more? Then the version after it takes its place, and nothing is sent. */
export function differsAside({ state, failure }: Pick<Submission, "state" | "failure">): boolean {
  if (state === "RELEASED" || state === "ACKNOWLEDGED") return false;
  return failure !== null && lastingDifferences.includes(failure);
}

/** How a version that the programme has taken is put right where the night found a difference. */
export function remedyOf({ state, failure }: Pick<Submission, "state" | "failure">): "SEND" | "AMEND" | null {
  if (state !== "ACKNOWLEDGED" || failure === null) return null;
  if (mendedBySending.includes(failure)) return "SEND";
  return mendedByAmending.includes(failure) ? "AMEND" : null;
}

/** In what a version and the list differ; null where they agree. */
export function compareWithList(
  version: Pick<Submission, "version" | "contentHash" | "receiptId"> | null,
  held: HeldVersion,
): Difference | null {
  if (version === null) return "UNKNOWN_TO_LEDGER";
  if (version.contentHash !== held.contentHash) return "CONTENT_DIFFERS";
  if (version.version !== held.version) return "VERSION_DIFFERS";
  // What cannot be read is no receipt: whoever is told of it asks for it again.
  if (held.receiptId.includes(unreadable)) return "RECEIPT_DIFFERS";
  if (version.receiptId === null) return "RECEIPT_NOT_KNOWN";
  return version.receiptId === held.receiptId ? null : "RECEIPT_DIFFERS";
}
