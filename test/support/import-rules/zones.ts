/** A part of the tree for which one rule holds. */
export interface Zone {
  readonly name: ZoneName;
  /** The subgraph, where the zone is one of its folders. */
  readonly subgraph: string | null;
}

export type ZoneName =
  | "values"
  | "codes"
  | "documents"
  | "schema"
  | "kit"
  | "kit-shared"
  | "domain"
  | "store"
  | "actions"
  | "graph"
  | "context"
  | "subgraph"
  | "gateway"
  | "console"
  | "deduplication"
  | "submission"
  | "packs"
  | "jobs"
  | "ports"
  | "adapters"
  | "commands"
  | "workers"
  | "standalone"
  | "test";

/** The files of the kit that gateway and workers use too. */
const sharedKitFiles = [
  "environment",
  "log",
  "caller",
  "tokens",
  "issuers",
  "claims",
  "userinfo",
  "signature",
  "kept-in-file",
  "database-address",
  "redis-address",
  "refusals-told",
  "requirements",
  "front",
  "html",
  "tls",
  "metrics",
  "queue",
];

const subgraphFolders = new Set(["domain", "store", "actions", "graph"]);
const workerFolders = new Set([
  "deduplication",
  "submission",
  "packs",
  "jobs",
  "ports",
  "adapters",
  "commands",
]);

/** The zone of a file by its path in the repository; tests are their own zone wherever they stand. */
export function zoneOf(path: string): Zone {
  if (/\.(?:test|fixture)\.tsx?$/.test(path)) return zone("test");
  const [top, second = "", third = ""] = path.split("/");
  switch (top) {
    case "schema":
      return zone(schemaZone(path, second));
    case "gateway":
      return zone(second === "console" || second === "explorer" ? "console" : "gateway");
    case "workers":
      return zone(workerFolders.has(second) ? (second as ZoneName) : "workers");
    case "subgraphs":
      if (second === "kit") return zone(isShared(third) ? "kit-shared" : "kit");
      if (subgraphFolders.has(third)) return zone(third as ZoneName, second);
      return zone(third === "context.ts" ? "context" : "subgraph", second);
    case "standalone":
    case "test":
      return zone(top);
    default:
      throw new Error(`${path} stands in no zone of the tree.`);
  }
}

function schemaZone(path: string, folder: string): ZoneName {
  if (folder === "values" || folder === "codes") return folder;
  return path.startsWith("schema/operations/generated/") ? "documents" : "schema";
}

function isShared(file: string): boolean {
  // The queue has a file for each of its backends.
  return sharedKitFiles.some((name) => file === `${name}.ts`) || /^queue-\w+\.ts$/.test(file);
}

function zone(name: ZoneName, subgraph: string | null = null): Zone {
  return { name, subgraph };
}
