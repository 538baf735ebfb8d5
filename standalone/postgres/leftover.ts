import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Place } from "./place.ts";

const run = promisify(execFile);

/**
 * Stops a server that an earlier start of ours left running on the same data, if there is one: the port would
 * be taken and the data locked.
 */
export async function stopLeftover({ binaries, data, account }: Place): Promise<void> {
  const lock = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => null);
  if (lock === null) return;
  // Fails where the server died and only its lock file is left, which the next server takes over.
  await run(binaries.control, ["stop", "--pgdata", data, "--mode=fast", "--wait"], {
    cwd: "/",
    ...account,
  }).catch(() => undefined);
}
