import { once } from "node:events";
import type { Server } from "node:http";
import { WrongEnvironment } from "../subgraphs/kit/environment.ts";

/** What a process of the standalone hub serves, and where. */
export interface Served {
  readonly server: Server;
  readonly port: number;
  readonly host: string;
}

/** How long requests under way may take to end once the process is to stop, in milliseconds. */
const patienceMs = 1_000;

/**
 * Listens until the process is asked to stop, then finishes the requests under way.
 * A wrong environment or a busy port is one line on the error output and exit code 1.
 */
export async function serve(make: () => Served): Promise<void> {
  try {
    const { server, port, host } = make();
    server.listen(port, host);
    await once(server, "listening");
    const stop = () => {
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), patienceMs).unref();
    };
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
  } catch (error) {
    const known = error instanceof WrongEnvironment || (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    console.error(known ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
