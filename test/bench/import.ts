import { writeFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startHub } from "../../standalone/hub.ts";
import { superuser } from "../../standalone/postgres/cluster.ts";
import { connected } from "../../standalone/postgres/provision.ts";
import { subgraphNames } from "../../standalone/secrets.ts";
import { readSettings } from "../../standalone/settings.ts";
import { freePort } from "../support/free-port.ts";
import { findChild, forgetPeak, peakMb } from "../support/peak-memory.ts";
import { inventList } from "./import/invent-list.ts";
import { runImport } from "./import/run-import.ts";

// What importing look-back lists of different lengths takes, in time and in memory, of the command and of the owner:
//   npm run -s bench:import -- --rows 1000,10000 --json FILE
// Each list is looked at in a dry run, taken, and imported again, which must change nothing.

const { values } = parseArgs({
  options: { rows: { type: "string", default: "1000,10000" }, json: { type: "string" } },
});

const folder = await mkdtemp(join(tmpdir(), "hub-import-"));
// Where we are root the database runs as another user, who must be able to enter.
await chmod(folder, 0o711);
const names = [
  "PORT",
  ...subgraphNames.map((name) => `${name.toUpperCase()}_PORT`),
  "IDENTITY_PORT",
  "REGISTRY_PORT",
  "WORKERS_PORT",
  "POSTGRES_PORT",
];
const ports: Record<string, string> = {};
for (const name of names) ports[name] = String(await freePort());
const dataDir = join(folder, "data");
const hub = startHub(
  readSettings({ ...ports, DATA_DIR: dataDir }),
  { fresh: false },
  {
    up: () => {},
    restarted: (name, how) => console.log(`${name} ended (${how}) and was started again`),
    lost: (name, how) => console.log(`${name} is lost (${how})`),
  },
);
try {
  const { secrets } = await hub.ready;
  const url = `postgres://${superuser}:${encodeURIComponent(secrets.postgresPassword)}@127.0.0.1:${ports.POSTGRES_PORT}/people`;
  const countReports = () =>
    connected(url, async (client) => {
      const { rows } = await client.query("select count(*)::int as count from report");
      return Number(rows[0].count);
    });
  const owner = findChild("subgraphs/people/main.js");
  const measure = async (args: readonly string[], rows: number) => {
    forgetPeak(owner);
    const run = await runImport(args, rows, dataDir);
    return { ...run, ownerPeakMb: peakMb(owner) };
  };
  const figures = [];
  // The first requests fill caches that are warm in a hub that runs.
  for (const [index, rows] of [100, ...values.rows.split(",").map(Number)].entries()) {
    const file = join(folder, `${rows}.csv`);
    await inventList(file, rows);
    const args = [file, "--source", `list-${rows}`];
    const dryRun = await measure([...args, "--dry-run"], rows);
    const run = await measure(args, rows);
    const kept = await countReports();
    const again = await measure(args, rows);
    if ((await countReports()) !== kept) throw new Error("importing a list again has changed something");
    if (index === 0) continue;
    const found = { rows, dryRun, run, again };
    figures.push(found);
    console.log(JSON.stringify(found, null, 2));
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await hub.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
