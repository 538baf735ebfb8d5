import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const localHubSchema = z.object({
  pid: z.number(),
  gatewayUrl: z.url(),
  issuer: z.url(),
  registryUrl: z.url(),
});

/** What a hub on this machine says of itself in its data folder while it runs. */
export type LocalHub = z.infer<typeof localHubSchema>;

/** The file in which it says so. */
export const localHubFile = (dataFolder: string) => join(dataFolder, "running.json");

/** What the hub of the folder says, or null where there is none. One that was killed may have left it behind. */
export function readLocalHub(dataFolder: string): LocalHub | null {
  try {
    return localHubSchema.parse(JSON.parse(readFileSync(localHubFile(dataFolder), "utf8")));
  } catch {
    return null;
  }
}
