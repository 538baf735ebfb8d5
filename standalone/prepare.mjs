import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = [
  "gateway",
  "subgraphs",
  "workers",
  "schema",
  "standalone",
  "package-lock.json",
  "tsconfig.json",
];
const builtAt = join(top, "dist", ".built-at");

/**
 * Installs the packages and builds what runs, each only where it is missing or older than what it is made from.
 * @returns {boolean} whether all is ready; if not, the reason has been printed
 */
export function prepare() {
  process.chdir(top);
  const installed = timeOf(join(top, "node_modules", ".package-lock.json"));
  if (installed < timeOf(join(top, "package-lock.json")) && !run("Installing packages", ["ci"])) return false;
  const began = new Date();
  if (timeOf(builtAt) >= Math.max(...sources.map((name) => newestBelow(join(top, name))))) return true;
  if (!run("Building", ["run", "-s", "build"])) return false;
  // The build began at this time: a source that changed meanwhile is newer.
  mkdirSync(dirname(builtAt), { recursive: true });
  writeFileSync(builtAt, "");
  utimesSync(builtAt, began, began);
  return true;
}

/**
 * Is a compiled program newer than all sources? Then there is nothing to prepare.
 * @param {string} file
 * @returns {boolean}
 */
export function isBuilt(file) {
  return timeOf(file) >= Math.max(...sources.map((name) => newestBelow(join(top, name))));
}

function run(what, args) {
  // All of it goes to the error output: the standard output may be a program's own.
  console.error(`${what} …`);
  const windows = process.platform === "win32";
  const { status, error } = spawnSync("npm", args, { cwd: top, stdio: ["inherit", 2, 2], shell: windows });
  if (status === 0) return true;
  console.error(
    error
      ? `npm cannot be run (${error.message}): install npm, then start again.`
      : `${what} did not work: npm's own lines above say why. Mend that, then start again.`,
  );
  process.exitCode = 1;
  return false;
}

function timeOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** When the newest file or folder below a path was changed; a folder changes when a file goes. */
function newestBelow(path) {
  const own = timeOf(path);
  if (own === 0 || !statSync(path).isDirectory()) return own;
  const inside = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(own, ...inside.map((name) => newestBelow(join(path, name))));
}
