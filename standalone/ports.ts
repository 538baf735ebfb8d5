import { once } from "node:events";
import { createServer } from "node:net";
import { CannotStart } from "./cannot-start.ts";
import type { Settings } from "./settings.ts";

const variables = {
  gateway: "PORT",
  people: "PEOPLE_PORT",
  cases: "CASES_PORT",
  investigations: "INVESTIGATIONS_PORT",
  reviewers: "REVIEWERS_PORT",
  identity: "IDENTITY_PORT",
  registry: "REGISTRY_PORT",
  workers: "WORKERS_PORT",
} as const satisfies Partial<Record<keyof Settings["ports"], string>>;

/** Throws `CannotStart` that names the first port which is taken or not ours to take, before anything starts. */
export async function checkPorts({ ports, host }: Settings): Promise<void> {
  for (const [part, variable] of Object.entries(variables)) {
    const port = ports[part as keyof typeof variables];
    const address = part === "gateway" || part === "identity" ? host : "127.0.0.1";
    const problem = await problemWith(port, address);
    if (problem) {
      throw new CannotStart(`Port ${port} at ${address} for ${part} ${problem}`.replace("%", variable));
    }
  }
}

async function problemWith(port: number, address: string): Promise<string | null> {
  const server = createServer();
  try {
    server.listen(port, address);
    await once(server, "listening");
    server.close();
    await once(server, "close");
    return null;
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case "EADDRINUSE":
        return "is taken: set % to a free one, or stop what uses it.";
      case "EACCES":
        return "may be used by root only: set % to one above 1023.";
      default:
        return `cannot be used (${(error as Error).message}): set HOST to an address of this machine.`;
    }
  }
}
