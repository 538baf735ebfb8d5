import type { Held } from "../../../standalone/national-registry/holdings.ts";
import type { FaultyHub } from "./hub.ts";

/** A version as the ledger knows it at the end. */
interface Version {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly state: string;
  readonly contentHash: string;
  readonly receiptId: string | null;
}

/** What came of it all. */
export interface Counts {
  /** Versions that a person released. */
  readonly committed: number;
  /** Of these, the ones called back before they arrived, since their facts had changed. */
  readonly calledBack: number;
  /** Versions that the registry holds. */
  readonly delivered: number;
  /** Released, not called back, and not at the registry byte for byte with a receipt in the ledger. */
  readonly lost: number;
  /** What was done twice: a version stored twice, or an act of one version that stands twice in its case. */
  readonly duplicateEffects: number;
  /** A version that reached the registry after a later one of the same review. */
  readonly orderViolations: number;
  readonly amended: number;
}

/** Compares the ledger with what the registry holds. */
export async function countOutcome(hub: FaultyHub, held: readonly Held[]): Promise<Counts> {
  const versions = await hub.rows<Version>(
    "cases",
    `select id, case_id as "caseId", version, state, content_hash as "contentHash", receipt_id as "receiptId"
     from submission where released_at is not null`,
  );
  const byKey = new Map(held.map((entry) => [entry.idempotencyKey, entry]));
  const isThere = ({ id, contentHash, receiptId }: Version) => {
    const receipt = byKey.get(id)?.receipt;
    return receipt?.contentHash === contentHash && receipt.id === receiptId;
  };
  const calledBack = versions.filter(({ state, receiptId }) => state === "STALE" && receiptId === null);
  const standing = versions.filter((version) => !calledBack.includes(version));
  const [twice] = await hub.rows<{ acts: number }>(
    "cases",
    `select coalesce(sum(times - 1), 0)::int as acts from (
       select count(*) as times from case_act
       where kind in ('SUBMISSION_PREPARED', 'SUBMISSION_RELEASED', 'SUBMISSION_ACKNOWLEDGED')
       group by kind, facts ->> 'submissionId') as each`,
  );
  return {
    committed: versions.length,
    calledBack: calledBack.length,
    delivered: byKey.size,
    lost: standing.filter((version) => !isThere(version)).length,
    duplicateEffects: held.length - byKey.size + sameVersionTwice(held) + (twice?.acts ?? 0),
    orderViolations: outOfOrder(held),
    amended: versions.filter(({ version }) => version > 1).length,
  };
}

function recordOf({ record }: Held): { pseudonym: string; submissionVersion: number } {
  return record as { pseudonym: string; submissionVersion: number };
}

function sameVersionTwice(held: readonly Held[]): number {
  const seen = new Set(
    held.map((entry) => `${recordOf(entry).pseudonym} ${recordOf(entry).submissionVersion}`),
  );
  return held.length - seen.size;
}

function outOfOrder(held: readonly Held[]): number {
  const highest = new Map<string, number>();
  let violations = 0;
  for (const entry of held) {
    const { pseudonym, submissionVersion } = recordOf(entry);
    if (submissionVersion < (highest.get(pseudonym) ?? 0)) violations += 1;
    highest.set(pseudonym, Math.max(submissionVersion, highest.get(pseudonym) ?? 0));
  }
  return violations;
}
