import { z } from "zod";
import { listedOnlyClients } from "../schema/codes/access.ts";
import { isPurpose } from "../schema/codes/purposes.ts";
import type { Caller } from "../subgraphs/kit/caller.ts";

const persistedOperation = z.object({
  name: z.string(),
  document: z.string(),
  purpose: z.string().refine(isPurpose),
  clients: z.array(z.string()),
  roles: z.array(z.string()),
});

/** An operation that the hub knows beforehand, with its purpose and who may send it. */
export type PersistedOperation = z.infer<typeof persistedOperation>;

/** The persisted operations by the SHA-256 of their document, in hex. */
export type PersistedOperations = ReadonlyMap<string, PersistedOperation>;

/** Reads the generated manifest. Throws if it does not have its form. */
export function readManifest(text: string): PersistedOperations {
  return new Map(Object.entries(z.record(z.string(), persistedOperation).parse(JSON.parse(text))));
}

/**
 * May the caller send the operation (undefined: one that the hub does not know)? Jobs send their own and nothing
 * else; people and partners' systems those of their roles, and others of their own with the scope for it, from a client that
 * may write questions.
 */
export function maySend(
  caller: Pick<Caller, "client" | "roles" | "job" | "scopes">,
  operation: PersistedOperation | undefined,
): boolean {
  if (operation === undefined) {
    const writes = caller.job === null && !listedOnlyClients.includes(caller.client);
    return writes && caller.scopes.has("query:ad-hoc");
  }
  if (operation.clients.includes(caller.client)) return true;
  return caller.roles.some((role) => operation.roles.includes(role));
}
