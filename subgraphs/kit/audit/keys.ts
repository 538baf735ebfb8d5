import { renewableVariable } from "../kept-in-file.ts";

/** A key of an owner's audit, by the id under which what it signed is known. */
export interface AuditKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The keys of an owner's audit: the newest signs, the others still verify. */
export interface AuditKeys {
  readonly newest: AuditKey;
  find(id: string): AuditKey | null;
}

const entry = /^([\w-]{1,40}):([\w+/=-]+)$/;

/** Reads `id:base64,id:base64`, the newest first, or one on each line. @throws where an entry is not so, or a key is not 32 bytes */
export function readAuditKeys(text: string): AuditKeys {
  const keys = text
    .trim()
    .split(/[\s,]+/)
    .map((part) => {
      const [, id = "", base64 = ""] = entry.exec(part) ?? [];
      const bytes = Buffer.from(base64, "base64");
      if (bytes.length !== 32) throw new Error("an audit key is an id, a colon and 32 bytes in base64");
      return { id, bytes };
    });
  const byId = new Map(keys.map((key) => [key.id, key]));
  if (byId.size < keys.length) throw new Error("two audit keys have the same id");
  return { newest: keys[0]!, find: (id) => byId.get(id) ?? null };
}

/** The variable of the environment that holds them. */
export const auditKeysVariable = renewableVariable(readAuditKeys).describe(
  "id:key pairs, commas between, each key 32 bytes in base64; the first signs, the others verify; or file: and a path",
);
