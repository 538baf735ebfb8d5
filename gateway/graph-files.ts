import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PersistedOperations, readManifest } from "./persisted-operations.ts";

/** The files that a gateway serves: the graph, its persisted operations, the explorer. */
export interface GraphFiles {
  readonly supergraph: string;
  readonly operations: PersistedOperations;
  /** The explorer's built files by their path below its folder; empty if it is not built. */
  readonly explorer: ReadonlyMap<string, Buffer>;
}

/** Reads what has been generated and built below the project's folder. */
export function readGraphFiles(folder: string): GraphFiles {
  const schema = join(folder, "schema");
  return {
    supergraph: readFileSync(join(schema, "supergraph.graphql"), "utf8"),
    operations: readManifest(readFileSync(join(schema, "operations", "generated", "manifest.json"), "utf8")),
    explorer: filesBelow(join(folder, "dist", "explorer")),
  };
}

/** The files of a folder and its folders, by their path below it; none if there is no such folder. */
export function filesBelow(folder: string): Map<string, Buffer> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return new Map(
      entries.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)];
      }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw error;
  }
}
