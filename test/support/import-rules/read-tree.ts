import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SourceTree } from "./check-imports.ts";

const root = join(import.meta.dirname, "../../..");
const folders = ["gateway", "schema", "standalone", "subgraphs", "test", "workers"];

/** All TypeScript sources of the repository. */
export async function readTree(): Promise<SourceTree> {
  const tree = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || path.includes("node_modules")) continue;
      tree.set(relative(root, path).split(sep).join("/"), await readFile(path, "utf8"));
    }
  }
  return tree;
}
