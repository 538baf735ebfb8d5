import { type Head, noHead, type Seal, sealOf } from "./chain.ts";
import { type KeptEntry, markOf } from "./entry.ts";
import type { AuditKeys } from "./keys.ts";
import { entryColumns, findHead, type RowsOf } from "./statements.ts";

/** What is wrong with an audit, in words of its own. */
export interface Damage {
  readonly what: (typeof damages)[number];
  readonly position: number | null;
  readonly entryId: string | null;
}

const damages = [
  "a seal is missing",
  "the entry of a seal is missing",
  "a seal does not hold",
  "an entry was not written by its owner, or was changed",
  "a key is unknown",
  "an entry is neither sealed nor waits for its seal",
  "an entry that waits for its seal is missing",
  "the chain ends before the head that another owner keeps",
  "the chain has another seal than the one that another owner keeps",
] as const;

/** What was found out about one owner's audit. */
export interface Verified {
  readonly entries: number;
  readonly sealed: number;
  /** Written and not sealed yet: the tail that only its marks hold. */
  readonly unsealed: number;
  /** Heads that another owner keeps. */
  readonly anchors: number;
  /** The last position that another owner keeps; what comes after can be cut off unseen. */
  readonly anchoredTo: number;
  readonly damage: readonly Damage[];
}

const pageSize = 2_000;

/**
 * Verifies an owner's audit: that no entry was changed, put in, taken away or moved, and that its end was not cut off.
 * @param rows of the owner's database, in a session that sees every entry
 * @param anchors the heads of this owner's chain that another one keeps
 * @param onProgress told how many seals of how many were looked at
 */
export async function verifyAudit(
  rows: RowsOf,
  keys: AuditKeys,
  anchors: readonly Head[],
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Verified> {
  const damage: Damage[] = [];
  const kept = byPosition(anchors);
  const end = (await findHead(rows))?.position ?? 0;
  let head = noHead;
  let sealed = 0;
  for (;;) {
    const page = await readPage(rows, head.position);
    for (const row of page) {
      damage.push(...checkSeal(row, head, keys), ...checkAnchor(row, kept));
      head = { position: row.position, seal: row.seal };
    }
    sealed += page.length;
    onProgress(sealed, end);
    if (page.length < pageSize) break;
  }
  for (const position of kept.keys()) {
    if (position > head.position)
      damage.push(found("the chain ends before the head that another owner keeps", position));
  }
  const tail = await checkUnsealed(rows, keys);
  return {
    entries: sealed + tail.unsealed,
    sealed,
    unsealed: tail.unsealed,
    anchors: anchors.length,
    anchoredTo: Math.max(0, ...kept.keys()),
    damage: [...damage, ...tail.damage],
  };
}

interface SealedRow extends Seal {
  readonly entry: KeptEntry | null;
}

async function readPage(rows: RowsOf, after: number): Promise<SealedRow[]> {
  const page = await rows<KeptEntry & { position: string; entryId: string; sealKey: string; seal: Buffer }>(
    `select position, entry_id as "entryId", seal.key_id as "sealKey", seal.seal, ${entryColumns}
     from audit_seal as seal left join audit_entry as entry on entry.id = entry_id
     where position > $1 order by position limit ${pageSize}`,
    [after],
  );
  return page.map(({ position, entryId, sealKey, seal, ...entry }) => ({
    position: Number(position),
    entryId,
    keyId: sealKey,
    seal,
    entry: entry.id === null ? null : entry,
  }));
}

function checkSeal(row: SealedRow, before: Head, keys: AuditKeys): Damage[] {
  const { position, entryId, entry } = row;
  if (position !== before.position + 1) return [found("a seal is missing", before.position + 1)];
  if (entry === null) return [found("the entry of a seal is missing", position, entryId)];
  const key = keys.find(row.keyId);
  if (key === null) return [found("a key is unknown", position, entryId)];
  const holds = sealOf(entry, before, key).equals(row.seal);
  return [
    ...(holds ? [] : [found("a seal does not hold", position, entryId)]),
    ...checkMark(entry, keys, position),
  ];
}

function checkMark(entry: KeptEntry, keys: AuditKeys, position: number | null): Damage[] {
  const key = keys.find(entry.keyId);
  if (key === null) return [found("a key is unknown", position, entry.id)];
  if (markOf(entry, key).equals(entry.mark)) return [];
  return [found("an entry was not written by its owner, or was changed", position, entry.id)];
}

function checkAnchor({ position, seal }: SealedRow, kept: ReadonlyMap<number, Buffer[]>): Damage[] {
  if ((kept.get(position) ?? []).every((anchored) => anchored.equals(seal))) return [];
  return [found("the chain has another seal than the one that another owner keeps", position)];
}

async function checkUnsealed(rows: RowsOf, keys: AuditKeys): Promise<{ unsealed: number; damage: Damage[] }> {
  const unsealed = await rows<KeptEntry & { waits: boolean }>(
    `select ${entryColumns}, waiting.entry_id is not null as waits
     from audit_entry as entry left join audit_unsealed as waiting on waiting.entry_id = entry.id
     where not exists (select from audit_seal where audit_seal.entry_id = entry.id) order by entry.at, entry.id`,
  );
  const lost = await rows<{ entryId: string }>(
    `select entry_id as "entryId" from audit_unsealed
     where not exists (select from audit_entry where id = entry_id)`,
  );
  return {
    unsealed: unsealed.length,
    damage: [
      ...unsealed.flatMap((entry) => [
        ...(entry.waits ? [] : [found("an entry is neither sealed nor waits for its seal", null, entry.id)]),
        ...checkMark(entry, keys, null),
      ]),
      ...lost.map(({ entryId }) => found("an entry that waits for its seal is missing", null, entryId)),
    ],
  };
}

function byPosition(anchors: readonly Head[]): Map<number, Buffer[]> {
  const kept = new Map<number, Buffer[]>();
  for (const { position, seal } of anchors) kept.set(position, [...(kept.get(position) ?? []), seal]);
  return kept;
}

function found(what: Damage["what"], position: number | null, entryId: string | null = null): Damage {
  return { what, position, entryId };
}

/** The heads of an owner's chain that the database of another one keeps. */
export async function findAnchors(rows: RowsOf, owner: string): Promise<Head[]> {
  const anchors = await rows<{ position: string; seal: Buffer }>(
    "select position, seal from audit_anchor where owner = $1 order by position",
    [owner],
  );
  return anchors.map(({ position, seal }) => ({ position: Number(position), seal }));
}
