import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AuditedOwner, auditKeepers } from "../../schema/codes/audit-keepers.ts";
import { type AuditKeys, readAuditKeys } from "../../subgraphs/kit/audit/keys.ts";
import { type RowsOf, seeAll } from "../../subgraphs/kit/audit/statements.ts";
import { CannotStart } from "../cannot-start.ts";
import { connectionsTo } from "../databases.ts";
import { connected } from "../postgres/provision.ts";
import { type Secrets, secretsOf, subgraphNames } from "../secrets.ts";
import { readSettings } from "../settings.ts";

/** Where an owner's audit lies and under which keys. */
export interface Audit {
  readonly owner: AuditedOwner;
  readonly url: string;
  readonly keys: AuditKeys;
}

/**
 * The audits of all owners: those of the variables `OWNER_DATABASE_URL` and `OWNER_AUDIT_KEYS` (as `CASES_…`), or else
 * of the hub on this machine. Throws `CannotStart` where there is neither.
 */
export function findAudits(env: NodeJS.ProcessEnv): ReadonlyMap<AuditedOwner, Audit> {
  const given = subgraphNames.flatMap((owner) => {
    const [url, keys] = [env[variable(owner, "DATABASE_URL")], env[variable(owner, "AUDIT_KEYS")]];
    return url && keys ? [[owner, { owner, url, keys: readAuditKeys(keys) }] as const] : [];
  });
  return new Map(given.length > 0 ? given : ofThisMachine(env));
}

function ofThisMachine(env: NodeJS.ProcessEnv): (readonly [AuditedOwner, Audit])[] {
  const { dataFolder, databaseServerUrl, ports } = readSettings(env);
  const file = join(dataFolder, "secrets.json");
  if (!existsSync(file)) {
    throw new CannotStart(
      `There is no hub in ${dataFolder}. Start one, name its folder by DATA_DIR, or give CASES_DATABASE_URL and CASES_AUDIT_KEYS and so on for each owner.`,
    );
  }
  const secrets: Secrets = secretsOf(readFileSync(file, "utf8"));
  const server = databaseServerUrl ?? `postgres://127.0.0.1:${ports.postgres}/postgres`;
  const databases = connectionsTo(server, secrets);
  return subgraphNames.map(
    (owner) =>
      [
        owner,
        { owner, url: databases[owner].runUrl, keys: readAuditKeys(secrets.auditKeys[owner]) },
      ] as const,
  );
}

/** Works on an owner's audit in a session that sees every entry, as it stands at one moment. */
export function onAudit<T>({ url }: Audit, work: (rows: RowsOf) => Promise<T>): Promise<T> {
  return connected(url, async (client) => {
    const rows: RowsOf = async (sql, parameters) => (await client.query(sql, parameters)).rows;
    await rows("begin transaction isolation level repeatable read");
    await seeAll(rows, true);
    const found = await work(rows);
    await rows("commit");
    return found;
  });
}

/** The owner who keeps the heads of an owner's audit. */
export const keeperOf = (owner: AuditedOwner): AuditedOwner => auditKeepers[owner];

const variable = (owner: string, what: string) => `${owner.toUpperCase()}_${what}`;
