import { z } from "zod";

const manifest = z.record(
  z.string().regex(/^[0-9a-f]{64}$/),
  z.object({ name: z.string(), clients: z.array(z.string()) }),
);

/** The hash under which the gateway knows an operation of a client. */
export type FindOperation = (client: string, name: string) => string;

/** Reads the manifest of persisted operations; throws where it is none. */
export function readManifest(content: unknown): FindOperation {
  const hashes = new Map<string, string>();
  for (const [hash, { name, clients }] of Object.entries(manifest.parse(content))) {
    for (const client of clients) hashes.set(`${client} ${name}`, hash);
  }
  return (client, name) => {
    const hash = hashes.get(`${client} ${name}`);
    if (hash === undefined) throw new Error(`${client} has no persisted operation ${name}`);
    return hash;
  };
}
