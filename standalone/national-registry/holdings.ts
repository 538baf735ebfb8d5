import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";

/** What the national programme says of a submission that it has taken. */
export interface Receipt {
  readonly id: string;
  /** ISO 8601, with time zone. */
  readonly receivedAt: string;
  /** SHA-256 of the bytes received, in hexadecimal digits. */
  readonly contentHash: string;
  /** Which of the review's records it was: 1 for the first, one more for each amendment. */
  readonly version: unknown;
}

/** A submission as the registry keeps it. */
export interface Held {
  readonly idempotencyKey: string;
  readonly receipt: Receipt;
  readonly record: unknown;
}

/** Everything the registry has taken, in the order of arrival. */
export interface Holdings {
  all(): readonly Held[];
  findByKey(idempotencyKey: string): Held | undefined;
  /** The highest version taken under a pseudonym; 0 where none was. */
  highestOf(pseudonym: string): number;
  /** Keeps it for good before it returns. */
  keep(held: Held): void;
}

/** Opens the file of holdings, one JSON line each; a last line that a crash cut short is dropped. */
export function openHoldings(file: string): Holdings {
  const held = existsSync(file) ? readLines(file) : [];
  const byKey = new Map(held.map((entry) => [entry.idempotencyKey, entry]));
  const highest = new Map<string, number>();
  const count = ({ record }: Held) => {
    const { pseudonym, submissionVersion } = record as { pseudonym?: string; submissionVersion?: number };
    if (pseudonym !== undefined && submissionVersion !== undefined) {
      highest.set(pseudonym, Math.max(highest.get(pseudonym) ?? 0, submissionVersion));
    }
  };
  held.forEach(count);
  return {
    all: () => held,
    findByKey: (key) => byKey.get(key),
    keep(entry) {
      appendDurably(file, `${JSON.stringify(entry)}\n`);
      held.push(entry);
      byKey.set(entry.idempotencyKey, entry);
      count(entry);
    },
    highestOf: (pseudonym) => highest.get(pseudonym) ?? 0,
  };
}

function readLines(file: string): Held[] {
  const lines = readFileSync(file, "utf8").split("\n");
  // What follows the last line end was never acknowledged to anybody.
  if (lines.pop() !== "") appendDurably(file, "\n");
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as Held];
    } catch {
      return [];
    }
  });
}

function appendDurably(file: string, text: string): void {
  const handle = openSync(file, "a", 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
