import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The folder of built code, in which we ourselves are. */
const built = fileURLToPath(new URL("..", import.meta.url));

/** What a process is given from our own environment: how to run at all, and nothing that configures the hub. */
const passedOn = ["PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "NODE_OPTIONS", "NODE_EXTRA_CA_CERTS"];

/**
 * Loaded into each process before anything else: where we die without a chance to stop it (`kill -9`), it stops
 * by itself and its port is free again. Nothing is said over the channel, which must not keep it alive either.
 */
const stopWithParent = `data:text/javascript,${encodeURIComponent(`
  process.on("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 5000).unref();
  });
  process.channel?.unref();
`)}`;

/** A running process of ours. */
export interface Child {
  /** Undefined where it could not be started. */
  readonly pid: number | undefined;
  /** Resolves when it has ended: with its exit code or the signal that ended it, in words. */
  readonly gone: Promise<string>;
  /** Asks it to stop and kills it where it does not within `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
}

/**
 * Starts a module, named as below the folder of built code, as a process of its own, in a process group of its own, so that the
 * terminal's Ctrl-C reaches only the supervisor, which then stops all in order. Its output goes to `logFile`.
 */
export function startChild(
  module: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  logFile: string,
): Child {
  const output = openSync(logFile, "a", 0o600);
  const child = spawn(process.execPath, ["--import", stopWithParent, resolve(built, module), ...args], {
    cwd: join(built, ".."),
    detached: true,
    env: { ...inherited(), ...environment },
    stdio: ["ignore", output, output, "ipc"],
  });
  closeSync(output);
  const gone = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return {
    pid: child.pid,
    gone,
    async stop(patienceMs) {
      child.kill("SIGTERM");
      const done = new AbortController();
      const late = wait(patienceMs, "late", { signal: done.signal }).catch(() => "in time");
      if ((await Promise.race([gone, late])) === "late") child.kill("SIGKILL");
      done.abort();
      await gone;
    },
  };
}

function inherited(): Record<string, string> {
  const pairs = passedOn.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // The gateway's packages would otherwise report to their maker over the Internet.
  return { ...Object.fromEntries(pairs), APOLLO_TELEMETRY_DISABLED: "1" };
}

/** The line of a log that best shows why a process ended: the last that names an error, else the last at all. */
export function lastWord(logFile: string): string {
  const lines = readFileSync(logFile, "utf8").trimEnd().split("\n");
  const found = lines.findLast((line) => /error/i.test(line) && !/^\s+at /.test(line)) ?? lines.at(-1);
  return found?.trim() || "it said nothing";
}
