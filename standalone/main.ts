import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { WrongEnvironment } from "../subgraphs/kit/environment.ts";
import { withProgress } from "../workers/commands/progress.ts";
import { CannotStart } from "./cannot-start.ts";
import { type Hub, startHub } from "./hub.ts";
import { loadSample } from "./load-sample.ts";
import { readSettings, type Settings } from "./settings.ts";
import { welcome } from "./welcome.ts";

interface Options {
  readonly fresh: boolean;
  readonly empty: boolean;
}

/** A terminal's Ctrl-C reaches us twice, by itself and handed on by npm: within this many ms it counts once. */
const sameKeyPress = 700;

await run();

/** How long it has taken since `npm start`, installing and building included. */
function soFar(): string {
  return `(after ${Math.round(process.uptime())} s)`;
}

async function run(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    const settings = readSettings(process.env);
    refuseFreshElsewhere(settings, options);
    await keepHub(settings, options);
  } catch (error) {
    const plain = error instanceof CannotStart || error instanceof WrongEnvironment;
    console.error(plain ? error.message : error);
    process.exitCode = 1;
  }
}

function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: { fresh: { type: "boolean" }, empty: { type: "boolean" } },
    });
    return { fresh: values.fresh ?? false, empty: values.empty ?? false };
  } catch {
    throw new CannotStart(
      "Usage: npm start -- [--fresh] [--empty]; --fresh deletes all data first, --empty loads no sample set.",
    );
  }
}

/** What lies on somebody's own servers may serve others too: we never delete it. */
function refuseFreshElsewhere(settings: Settings, { fresh }: Options): void {
  if (!fresh || !(settings.databaseServerUrl ?? settings.queueUrl)) return;
  throw new CannotStart(
    "--fresh deletes only what the hub keeps in its own folder: drop the databases at DATABASE_SERVER_URL and the keys {hub-*} at QUEUE_URL yourself, delete the folder DATA_DIR, then start without --fresh.",
  );
}

async function keepHub(settings: Settings, options: Options): Promise<void> {
  let end: (why: Error | null) => void = () => undefined;
  const ended = new Promise<Error | null>((resolve) => {
    end = resolve;
  });
  const hub = startHub(settings, options, {
    up: (names) => console.log(`  ✓ ${names.join(", ")} ${soFar()}`),
    restarted: (name, how, log) => console.error(`${name} ended (${how}) and was started again: see ${log}`),
    lost: (name, how, log) => end(new CannotStart(`${name} ended (${how}), so all is stopped: see ${log}`)),
  });
  stopOnSignals(hub, () => end(null));
  const begun = hub.ready.then(async (parts) => {
    if (!options.empty) await fill(settings, parts);
    console.log(welcome(settings));
    return ended;
  });
  const why = await Promise.race([ended, begun.catch((error: Error) => error)]);
  await hub.stop();
  if (why) throw why;
}

/** Loads the sample set once. A hub without it is of use too, so a failure does not stop it. */
async function fill(settings: Settings, { folder }: Awaited<Hub["ready"]>) {
  if (existsSync(folder.sampleLoaded)) return;
  try {
    const notTaken = await withProgress("  Loading the sample set", (progress) =>
      loadSample(settings, progress),
    );
    writeFileSync(folder.sampleLoaded, "");
    console.log(`  ✓ sample set, to the last receipt ${soFar()}; on purpose some of it cannot be taken:`);
    for (const line of notTaken) console.log(`    ${line}`);
  } catch (error) {
    console.error(
      `The sample set was not loaded whole (${(error as Error).message}): the next start goes on with it.`,
    );
  }
}

/** The first signal asks all to stop in order; a second one, later, kills. */
function stopOnSignals(hub: Hub, stop: () => void): void {
  let first: number | undefined;
  const onSignal = (): void => {
    if (first === undefined) {
      first = Date.now();
      console.log("\nStopping …");
      stop();
    } else if (Date.now() - first > sameKeyPress) {
      void hub.kill().then(() => process.exit(130));
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  onEndOfNpm(stop);
}

/** Whoever stops `npm start` stops npm and the shell that npm started us by, but not us: we follow them. */
function onEndOfNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event !== "start") return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
