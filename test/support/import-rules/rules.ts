import type { ZoneName } from "./zones.ts";

/** What the files of a zone may import. */
export interface Rule {
  /** Zones of the tree; those of a subgraph are meant of the same subgraph. */
  readonly zones: readonly ZoneName[];
  /** Packages by name, Node's own as `node:`; or any. */
  readonly packages: readonly string[] | "ANY";
}

const schema = ["values", "codes", "schema", "documents"] as const;
const kit = ["kit", "kit-shared"] as const;
const pure = ["deduplication", "submission", "packs"] as const;

/** Who may import what. It is the table of the architecture, row by row. */
export const rules = {
  values: { zones: ["values"], packages: [] },
  codes: { zones: ["values", "codes", "schema"], packages: [] },
  documents: { zones: ["documents"], packages: "ANY" },
  schema: { zones: schema, packages: "ANY" },
  kit: { zones: [...kit, ...schema], packages: "ANY" },
  // What gateway and workers use of the kit must not bring the rest of it along.
  "kit-shared": { zones: ["kit-shared", ...schema], packages: "ANY" },
  domain: { zones: ["domain", "values"], packages: [] },
  store: { zones: ["store", "domain", ...kit, "values", "codes"], packages: ["typeorm", "node:"] },
  actions: { zones: ["actions", "domain", "store", ...kit, ...schema], packages: ["node:"] },
  graph: {
    zones: ["graph", "domain", "actions", "store", "context", ...kit, "values"],
    packages: ["type-graphql", "node:"],
  },
  context: { zones: ["domain", "store", "actions", ...kit, ...schema], packages: "ANY" },
  subgraph: {
    zones: ["subgraph", "context", "domain", "store", "actions", "graph", ...kit, ...schema],
    packages: "ANY",
  },
  gateway: { zones: ["gateway", "kit-shared", ...schema], packages: "ANY" },
  console: { zones: ["console", "documents"], packages: "ANY" },
  deduplication: { zones: ["deduplication", "values", "codes"], packages: ["node:crypto"] },
  submission: {
    zones: ["submission", "values", "codes", "schema"],
    packages: ["node:crypto", "canonicalize", "ajv"],
  },
  packs: { zones: ["packs", "values", "kit-shared"], packages: ["pdfkit", "node:"] },
  ports: { zones: ["ports", ...pure, ...schema], packages: [] },
  jobs: { zones: ["jobs", "ports", ...pure, ...schema], packages: ["zod"] },
  adapters: { zones: ["adapters", "ports", ...pure, "kit-shared", ...schema], packages: "ANY" },
  commands: { zones: ["commands", "adapters", "ports", ...pure, "kit-shared", ...schema], packages: "ANY" },
  workers: {
    zones: ["workers", "jobs", "ports", "adapters", "commands", ...pure, "kit-shared", ...schema],
    packages: "ANY",
  },
  standalone: { zones: "ANY", packages: "ANY" },
  test: { zones: "ANY", packages: "ANY" },
} as const satisfies Record<ZoneName, Rule | { zones: "ANY"; packages: "ANY" }>;

/** What single subgraphs may import besides: pure rules, with which they decide again from the facts. */
export const besides: Readonly<Record<string, readonly ZoneName[]>> = {
  people: ["deduplication"],
  cases: ["submission"],
};

/** Single files that may import a package which their zone may not, with the reason. */
export const exceptions: Readonly<
  Record<string, { readonly packages: readonly string[]; readonly why: string }>
> = {
  "subgraphs/investigations/actions/handover-form.ts": {
    packages: ["zod"],
    why: "It is the form of a partner's document, of which each version is a schema.",
  },
  "subgraphs/investigations/actions/read-handover.ts": {
    packages: ["zod"],
    why: "It turns what that schema finds into the reasons of a quarantine.",
  },
};
