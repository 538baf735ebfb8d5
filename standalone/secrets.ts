import { generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { CannotStart } from "./cannot-start.ts";
import { secretClients } from "./identity-provider/clients.ts";
import { clusterFolders } from "./postgres/place.ts";
import { databaseNames } from "./postgres/provision.ts";

/** The subgraphs, each with keys of its own. */
export const subgraphNames = ["people", "cases", "investigations", "reviewers"] as const;
export type SubgraphName = (typeof subgraphNames)[number];

const key = z.base64();
const jwk = z.looseObject({ kty: z.string(), kid: z.string() });

/** Everything secret of one standalone hub. Losing a master key makes what was received or submitted unreadable. */
const secretsSchema = z.object({
  postgresPassword: z.string(),
  databases: z.record(z.enum(databaseNames), z.object({ owner: z.string(), run: z.string() })),
  masterKeys: z.record(z.enum(subgraphNames), key),
  cursorKeys: z.record(z.enum(subgraphNames), key),
  /** Seal each owner's audit, the newest first; older ones stay, or what they sealed cannot be verified. */
  auditKeys: z.record(z.enum(subgraphNames), z.string()).default(newAuditKeys),
  /** Names a person in submissions, always the same and telling nothing. */
  pseudonymKey: key,
  gatewayKey: jwk,
  identityKey: jwk,
  clients: z.record(z.string(), z.string()),
});

export type Secrets = z.infer<typeof secretsSchema>;

/**
 * The secrets kept in `secrets`, made on the first start; a client that is new since then gets one now.
 * Throws `CannotStart` where the file cannot be read, is not whole, or is missing beside the data in `postgres`
 * that it belongs to: nothing is ever made anew over it.
 */
export function loadSecrets({ secrets: file, postgres }: { secrets: string; postgres: string }): Secrets {
  if (!existsSync(file) && clusterFolders(postgres).some((path) => existsSync(path))) {
    throw new CannotStart(`${file} is missing: ${remedy}`);
  }
  const kept = existsSync(file) ? readFileSync(file, "utf8") : null;
  const secrets = kept === null ? makeSecrets() : readSecrets(file, kept);
  const missing = secretClients.filter((client) => !Object.hasOwn(secrets.clients, client));
  for (const client of missing) secrets.clients[client] = newPassword();
  // What was made by an earlier version lacks what has come since; a file that is whole is left as it is.
  if (kept === null || !isDeepStrictEqual(JSON.parse(kept), secrets)) writePrivately(file, secrets);
  return secrets;
}

const remedy = "put back a copy of it, or begin anew with `npm start -- --fresh` (all data is lost).";

function readSecrets(file: string, text: string): Secrets {
  try {
    return secretsOf(text);
  } catch {
    throw new CannotStart(`${file} cannot be read or is not whole: ${remedy}`);
  }
}

/** The secrets of a file's text. Throws where it is not whole. */
export function secretsOf(text: string): Secrets {
  return secretsSchema.parse(JSON.parse(text));
}

/** New secrets for a hub that has none yet. */
export function makeSecrets(): Secrets {
  return {
    postgresPassword: newPassword(),
    databases: each(databaseNames, () => ({ owner: newPassword(), run: newPassword() })),
    masterKeys: each(subgraphNames, newKey),
    cursorKeys: each(subgraphNames, newKey),
    auditKeys: newAuditKeys(),
    pseudonymKey: newKey(),
    gatewayKey: namedKey(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }), "EdDSA"),
    identityKey: namedKey(
      generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
      "RS256",
    ),
    clients: each(secretClients, newPassword),
  };
}

/** The public half of a private key, as those get it who only check signatures. */
export function publicHalf({ d, p, q, dp, dq, qi, ...rest }: Secrets["gatewayKey"]): Secrets["gatewayKey"] {
  return rest;
}

/** Writes JSON that only we may read, whole or not at all. */
export function writePrivately(file: string, content: unknown): void {
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, fileText(content), { mode: 0o600 });
  renameSync(unfinished, file);
}

function fileText(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** An audit key with a name by which what it seals is known. */
function newAuditKeys(): Record<SubgraphName, string> {
  return each(subgraphNames, () => `${randomBytes(4).toString("hex")}:${newKey()}`);
}

function namedKey(jwk: object, alg: string): Secrets["gatewayKey"] {
  return { ...jwk, kid: randomUUID(), alg, use: "sig" } as unknown as Secrets["gatewayKey"];
}

/** A password that may stand in a URL as it is. */
export function newPassword(): string {
  return randomBytes(24).toString("base64url");
}

function newKey(): string {
  return randomBytes(32).toString("base64");
}

function each<K extends string, V>(names: readonly K[], value: () => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value()])) as Record<K, V>;
}
