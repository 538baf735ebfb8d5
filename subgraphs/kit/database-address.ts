import pg from "pg";
import { z } from "zod";
import { currently, type Renewable, renewableVariable } from "./kept-in-file.ts";

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** The address of a PostgreSQL, with role and password, as a variable of the environment. */
export const databaseVariable = renewableVariable((text) => postgresUrl.parse(text.trim()));

/**
 * Connections as `Base` makes them, each of which goes where the address leads when it is made: a pool whose role got
 * another password keeps the connections that it has, and opens the next ones with the new password.
 */
export function connectingTo(url: Renewable<string>, Base: typeof pg.Client = pg.Client): typeof pg.Client {
  return class extends Base {
    constructor(config: pg.ClientConfig = {}) {
      super({ ...config, connectionString: currently(url) });
    }
  };
}
