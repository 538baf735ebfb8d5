import { z } from "zod";
import { readEnvironment, WrongEnvironment } from "../subgraphs/kit/environment.ts";
import { connected, ensureDatabase, ensureRoles } from "./postgres/provision.ts";

const environment = z.object({
  SERVER_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe("postgres://…, a role that may create databases and roles"),
  OWNER_PASSWORD: z.string().describe("the password of the role that migrates"),
  RUN_PASSWORD: z.string().describe("the password of the role under which the service runs"),
});

/**
 * Makes the database of the data owner named on the command line and its two roles on a server of the owner's.
 * Safe to repeat.
 */
try {
  const [name] = process.argv.slice(2);
  if (!name) throw new WrongEnvironment("Usage: create-database.js people|cases|investigations|reviewers");
  const { SERVER_URL, OWNER_PASSWORD, RUN_PASSWORD } = readEnvironment(environment, process.env);
  await connected(SERVER_URL, async (client) => {
    await ensureRoles(client, name, { owner: OWNER_PASSWORD, run: RUN_PASSWORD });
    await ensureDatabase(client, name);
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
