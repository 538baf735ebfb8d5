import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, validate } from "graphql";
import { isRole } from "../../schema/codes/access.ts";
import { isPurpose, type Purpose } from "../../schema/codes/purposes.ts";
import { jobNames } from "../../schema/events.ts";

/** An operation that clients may send by its hash alone. */
export interface PersistedOperation {
  readonly name: string;
  /** As graphql prints it; the hash is over these bytes. */
  readonly document: string;
  readonly purpose: Purpose;
  readonly clients: readonly string[];
  readonly roles: readonly string[];
}

/** The persisted operations by the SHA-256 of their document. */
export type Manifest = Readonly<Record<string, PersistedOperation>>;

/**
 * Reads the persisted operations of a folder and its folders: one a file, with comments above it that say for
 * which clients or roles and for which purpose. Throws, naming the file, where one does not fit the graph.
 */
export async function readOperations(
  folder: string,
  api: GraphQLSchema,
): Promise<{ manifest: Manifest; documents: { location: string; document: DocumentNode }[] }> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  const documents = [];
  const manifest: Record<string, PersistedOperation> = {};
  for (const name of names) {
    const text = await readFile(`${folder}/${name}`, "utf8");
    const document = parse(text);
    const operation = persistedOperation(name, text, document, api);
    manifest[createHash("sha256").update(operation.document).digest("hex")] = operation;
    documents.push({ location: name, document });
  }
  return { manifest, documents };
}

function persistedOperation(
  file: string,
  text: string,
  document: DocumentNode,
  api: GraphQLSchema,
): PersistedOperation {
  const wrong = (what: string) => new Error(`schema/operations/${file}: ${what}`);
  const errors = validate(api, document);
  if (errors.length > 0) throw wrong(errors.map(({ message }) => message).join("; "));
  const [operation, ...others] = document.definitions.filter(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name || others.length > 0) {
    throw wrong("needs one operation, with a name");
  }
  const purpose = header(text, "purpose")[0] ?? "";
  const [clients, roles] = [header(text, "client"), header(text, "roles")];
  if (!isPurpose(purpose)) throw wrong(`"# purpose:" names no purpose`);
  if (clients.length + roles.length === 0) throw wrong(`needs "# client:" or "# roles:"`);
  const strangers = [
    ...clients.filter((client) => !isJobClient(client)),
    ...roles.filter((role) => !isRole(role)),
  ];
  if (strangers.length > 0) throw wrong(`nobody is called ${strangers.join(", ")}`);
  return { name: operation.name.value, document: print(document), purpose, clients, roles };
}

/** The values of a `# key: a, b` comment. */
function header(text: string, key: string): string[] {
  const line = new RegExp(`^# ${key}:(.*)$`, "m").exec(text)?.[1] ?? "";
  return line.split(",").flatMap((value) => value.trim() || []);
}

function isJobClient(client: string): boolean {
  return jobNames.some((job) => client === `job-${job}`);
}
