import { createHmac } from "node:crypto";

/**
 * The name under which the national programme knows a person: the same for each version of a record, and
 * without the key of no use for finding out who it is.
 * @param key at least 32 bytes, which only the owner of the cases holds
 * @returns HMAC-SHA-256 of the person's id, 64 hexadecimal digits
 */
export function pseudonymOf(personId: string, key: Uint8Array): string {
  if (key.length < 32) throw new Error("The key of pseudonyms needs at least 32 bytes.");
  return createHmac("sha256", key).update(personId).digest("hex");
}
