import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isBuilt, prepare } from "./prepare.mjs";

// Runs a compiled program; what is missing or older than its sources is installed and built before:
//   node standalone/run.mjs workers/commands/link.js ARGUMENTS
const [program] = process.argv.splice(2, 1);
const file = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist", program);
const here = process.cwd();

if (isBuilt(file) || prepare()) {
  process.chdir(here);
  await import(pathToFileURL(file).href);
}
