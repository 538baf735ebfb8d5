import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Account, canReach } from "./account.ts";
import { type Binaries, binariesIn } from "./binaries.ts";

/** Where the server runs: its programs, its data and the account that must be able to reach both. */
export interface Place {
  readonly binaries: Binaries;
  readonly data: string;
  readonly account: Account | null;
}

/**
 * The folder of a machine's services, which every account may enter. Root alone may write there, so nobody
 * else can have laid programs in our way.
 */
const shelter = "/var/lib/mortality-review-hub";

/**
 * Picks a place that the server's account can reach. A clone in a folder of root's own (say below /root) is
 * out of the account's reach: then programs and data go to the machine's folder for services.
 */
export async function findPlace(binaries: Binaries, data: string, account: Account | null): Promise<Place> {
  const [programs, files] = await Promise.all([
    canReach(binaries.postgres, account),
    canReach(data, account),
  ]);
  return {
    account,
    binaries: programs ? binaries : await copyPrograms(binaries),
    data: files ? data : sheltered(data),
  };
}

/** Every folder in which the data that belongs to `data` may be. */
export function clusterFolders(data: string): string[] {
  return [data, sheltered(data)];
}

function sheltered(data: string): string {
  return join(shelter, `data-${shortHash(resolve(data))}`);
}

/** Copied under another name and then renamed, so that a folder of the right name is always whole. */
async function copyPrograms(binaries: Binaries): Promise<Binaries> {
  const folder = join(shelter, `programs-${binaries.version}-${shortHash(binaries.folder)}`);
  if (existsSync(folder)) return binariesIn(folder, binaries.version);
  const unfinished = `${folder}.${process.pid}`;
  await cp(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return binariesIn(folder, binaries.version);
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Makes a folder that belongs to the server's account and that nobody else may enter. */
export async function makeOwnFolder(path: string, account: Account | null): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await mkdir(path, { mode: 0o700 });
  if (account) await chown(path, account.uid, account.gid);
}
