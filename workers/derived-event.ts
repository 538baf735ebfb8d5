import { createHash } from "node:crypto";

/**
 * The id under which a job gives a further command beside its own: the same for the same event and command, so that a
 * second delivery changes nothing either. It has the form of a UUID of version 8 (RFC 9562).
 */
export function derivedEvent(eventId: string, command: string): string {
  const hex = createHash("sha256").update(`${eventId} ${command}`).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join("-");
}
