import { createHmac } from "node:crypto";
import { canonical, type KeptEntry } from "./entry.ts";
import type { AuditKey } from "./keys.ts";

/** An entry's place in its owner's chain. */
export interface Seal {
  /** Counts from 1 without a gap. */
  readonly position: number;
  readonly entryId: string;
  readonly keyId: string;
  readonly seal: Buffer;
}

/** Where a chain ends. */
export type Head = Pick<Seal, "position" | "seal">;

/** Before the first entry. */
export const noHead: Head = { position: 0, seal: Buffer.alloc(32) };

/** The seal of an entry that comes after `before`: whoever has not the key can neither make one nor move one. */
export function sealOf(entry: KeptEntry, before: Head, key: AuditKey): Buffer {
  const sealed = [
    "audit seal 1",
    before.position + 1,
    before.seal.toString("hex"),
    ...canonical(entry),
    entry.custodians,
    entry.keyId,
    entry.mark.toString("hex"),
    // Only where there is one: what was sealed before uses were named still holds.
    ...(entry.breakGlass === null ? [] : [entry.breakGlass]),
  ];
  return createHmac("sha256", key.bytes).update(JSON.stringify(sealed)).digest();
}

/** The seals of entries that follow one another after `before`. */
export function chain(entries: readonly KeptEntry[], before: Head, key: AuditKey): Seal[] {
  let head = before;
  return entries.map((entry) => {
    const seal: Seal = {
      position: head.position + 1,
      entryId: entry.id,
      keyId: key.id,
      seal: sealOf(entry, head, key),
    };
    head = seal;
    return seal;
  });
}
