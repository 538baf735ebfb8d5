import { createHash } from "node:crypto";

/** The idempotency key of what is sent: the same content has the same key, so that it is done once. */
export function keyOf(content: object): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
