import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { clusterFolders } from "../../../standalone/postgres/place.ts";
import {
  connected,
  connectionUrl,
  ensureRoles,
  ownerRole,
  runRole,
} from "../../../standalone/postgres/provision.ts";
import { startPostgres } from "../../../standalone/postgres/server.ts";
import { cases } from "../../../subgraphs/cases/subgraph.ts";
import { investigations } from "../../../subgraphs/investigations/subgraph.ts";
import { migrate } from "../../../subgraphs/kit/migrations.ts";
import { migrateQueue } from "../../../subgraphs/kit/queue.ts";
import { freePort } from "../../support/free-port.ts";
import { startLoneOwner } from "../../support/lone-owner.ts";
import type { OwnersToAttack } from "./attack-figures.ts";

const password = "attack";

/** Starts the owners of figures in this process, on an embedded PostgreSQL of their own, on a day that may be set. */
export async function openOwnersToAttack(): Promise<OwnersToAttack & { stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "hub-figures-"));
  // Where we are root the database runs as another user, who must be able to enter.
  await chmod(folder, 0o711);
  const data = join(folder, "data");
  const server = await startPostgres({
    data,
    port: await freePort(),
    password,
    logFile: join(folder, "postgres.log"),
    settings: { fsync: "off", synchronous_commit: "off" },
  });
  const database = async (owner: string, make: (ownerUrl: string) => Promise<unknown>) => {
    await connected(server.url, async (client) => {
      await ensureRoles(client, owner, { owner: password, run: password });
      await client.query(`create database ${owner} owner ${pg.escapeIdentifier(ownerRole(owner))}`);
    });
    await make(connectionUrl(server.url, ownerRole(owner), password, owner));
    return {
      url: connectionUrl(server.url, runRole(owner), password, owner),
      superuserUrl: Object.assign(new URL(server.url), { pathname: `/${owner}` }).href,
    };
  };
  let now = new Date();
  const queue = await database("queue", (url) => migrateQueue(url, runRole("queue")));
  const start = async (definition: typeof cases | typeof investigations) => {
    // What differs between them stays inside each: they are started alike.
    const one = definition as typeof cases;
    const { url, superuserUrl } = await database(one.name, (owner) => migrate(owner, one.migrations));
    const more = { PSEUDONYM_KEY: randomBytes(32).toString("base64") };
    return startLoneOwner(one, { url, superuserUrl, queueUrl: queue.url }, more, () => now);
  };
  const owners = [await start(cases), await start(investigations)] as const;
  return {
    cases: owners[0],
    investigations: owners[1],
    setNow: (instant) => {
      now = instant;
    },
    async stop() {
      for (const owner of owners) await owner.stop();
      await server.stop(0);
      for (const made of [folder, ...clusterFolders(data)]) await rm(made, { recursive: true, force: true });
    },
  };
}
