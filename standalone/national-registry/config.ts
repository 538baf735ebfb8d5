import { z } from "zod";
import { readEnvironment } from "../../subgraphs/kit/environment.ts";

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(4020).describe("a port number"),
  HOST: z.string().default("127.0.0.1").describe("an address to listen at"),
  ISSUER: z.url().describe("the address of the OpenID Connect issuer whose tokens count"),
  JWKS_URL: z.url().optional().describe("where the issuer's keys are, if not under the issuer's address"),
  AUDIENCE: z.string().default("national-registry").describe("whom a token must be for"),
  HOLDINGS_FILE: z.string().describe("the file that keeps what was taken"),
  SUBMISSION_SCHEMAS: z.string().default("schema/submission").describe("the folder of published schemas"),
});

/** Reads the environment of the stand-in's process; throws `WrongEnvironment` that names what is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): z.infer<typeof environment> {
  return readEnvironment(environment, env);
}
