import { randomBytes } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import { jobGrants, type Role, roles } from "../../schema/codes/access.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import { connected } from "../../standalone/postgres/provision.ts";
import { callerOf } from "../../subgraphs/kit/caller.ts";
import type { CallerContext } from "../../subgraphs/kit/enforcement.ts";
import { readEnvironment } from "../../subgraphs/kit/environment.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { createSigner, statementHeader } from "../../subgraphs/kit/signature.ts";
import {
  type Subgraph,
  type SubgraphConfig,
  type SubgraphDefinition,
  startSubgraph,
} from "../../subgraphs/kit/subgraph.ts";
import { type Issuer, startIssuer, type TokenFor } from "./issuer.ts";

/** The answer of a GraphQL request, as it comes over HTTP. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the operation selected
  readonly data: any;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** One subgraph at work, asked as the gateway would ask it. */
export interface LoneOwner {
  readonly subgraph: Subgraph;
  readonly issuer: Issuer;
  /** Sends an operation as somebody; the purpose is the first that the role or job has, unless stated. */
  ask(as: TokenFor, query: string, variables?: object, purpose?: Purpose): Promise<Answer>;
  /** Rows of a statement, read past every restriction. */
  rows<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Where a subgraph keeps what it owns. */
export interface OwnersPlace {
  /** Connection of the run-time role. */
  readonly url: string;
  readonly superuserUrl: string;
  readonly queueUrl: string;
}

/** Starts a subgraph in this process, on a database that is there. @param more further variables of its environment */
export async function startLoneOwner<Loaders, Context extends CallerContext, Config extends SubgraphConfig>(
  definition: SubgraphDefinition<Loaders, Context, Config>,
  { url, superuserUrl, queueUrl }: OwnersPlace,
  more: Record<string, string> = {},
  clock?: () => Date,
): Promise<LoneOwner> {
  const { publicKey, privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const signer = createSigner({ ...(await exportJWK(privateKey)), kid: "gateway" });
  const issuer = await startIssuer();
  const config = readEnvironment(definition.environment, {
    PORT: "0",
    DATABASE_URL: url,
    QUEUE_URL: queueUrl,
    ISSUER: issuer.url,
    GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "gateway" }] }),
    MASTER_KEY: randomBytes(32).toString("base64"),
    CURSOR_KEY: randomBytes(32).toString("base64"),
    AUDIT_KEYS: `1:${randomBytes(32).toString("base64")}`,
    AUDIT_ANCHOR_SECONDS: "3600",
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? "silent",
    ...more,
  }) as Config;
  const log = createLog({ name: definition.name, level: config.LOG_LEVEL });
  const subgraph = await startSubgraph(definition, config, log, clock);
  return {
    subgraph,
    issuer,
    async ask(as, query, variables = {}, purpose = firstPurpose(as)) {
      const token = await issuer.token(as);
      const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());
      const caller = callerOf(claims, { purpose, requestId: "request-of-test" });
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${subgraph.url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${token}`,
          [statementHeader]: await signer.sign(caller, definition.name, body),
        },
        body,
      });
      return (await response.json()) as Answer;
    },
    rows: async (sql, parameters) => rowsOf(superuserUrl, sql, parameters),
    async stop() {
      await subgraph.stop();
      await issuer.stop();
    },
  };
}

function firstPurpose(as: TokenFor): Purpose {
  return "job" in as ? jobGrants[as.job].purposes[0]! : roles[as.roles[0] as Role].purposes[0];
}

async function rowsOf<Row>(superuserUrl: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return connected(superuserUrl, async (client) => (await client.query(sql, parameters)).rows as Row[]);
}
