import { createHash } from "node:crypto";
import { composeServices } from "@apollo/composition";
import { parse, print } from "graphql";
import { exportJWK, generateKeyPair, type JSONWebKeySet } from "jose";
import type { GatewayConfig } from "../../gateway/config.ts";
import type { PersistedOperation } from "../../gateway/persisted-operations.ts";
import { type Gateway, startGateway } from "../../gateway/server.ts";
import type { Role } from "../../schema/codes/access.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { type Issuer, startIssuer, type TokenFor } from "../support/issuer.ts";
import type { Owner } from "./owner.ts";
import { startCases, startPeople } from "./two-owners.ts";

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the operation selected
  readonly data: any;
  readonly errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  /** The whole body, to look for what must not be in it. */
  readonly text: string;
}

/** The real gateway before two tiny real subgraphs and an issuer. */
export interface TestGateway {
  readonly url: string;
  readonly people: Owner;
  readonly cases: Owner;
  readonly issuer: Issuer;
  /** With which subgraphs would check the gateway's statements. */
  readonly publicKeys: JSONWebKeySet;
  /** What the gateway logged. */
  readonly logged: string[];
  /** Sends an ad-hoc operation; as a coordinator for review unless said otherwise. */
  ask(query: string, more?: Asking): Promise<Answer>;
  /** Posts any body. */
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  token(who: TokenFor): Promise<string>;
  stop(): Promise<void>;
}

export interface Asking {
  readonly roles?: readonly Role[];
  readonly purpose?: string;
  readonly variables?: object;
  readonly operationName?: string;
}

/** The hash by which a persisted operation is named. */
export function hashOf(document: string): string {
  return createHash("sha256")
    .update(print(parse(document)))
    .digest("hex");
}

/** Starts everything in this process, each on a free port. */
export async function startTestGateway(
  options: {
    readonly operations?: readonly PersistedOperation[];
    readonly config?: Partial<GatewayConfig>;
    readonly explorer?: ReadonlyMap<string, Buffer>;
  } = {},
): Promise<TestGateway> {
  const [issuer, people, cases] = await Promise.all([startIssuer(), startPeople(), startCases()]);
  const { publicKey, privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const logged: string[] = [];
  const gateway: Gateway = await startGateway(
    {
      host: "127.0.0.1",
      port: 0,
      tokens: { issuer: issuer.url, audience: "hub" },
      subgraphs: { people: people.url, cases: cases.url },
      signingKey: { ...(await exportJWK(privateKey)), kid: "gateway" },
      subgraphTimeoutMs: 2_000,
      circuit: { failures: 5, openMs: 100 },
      operationTimeoutMs: 10_000,
      allowedOrigins: [],
      rates: {
        url: null,
        requests: 100_000,
        organisationBudget: 100_000_000,
        jobBudget: 100_000_000,
        forms: 100,
      },
      form: null,
      metrics: { METRICS_HOST: "127.0.0.1" },
      tls: null,
      logLevel: "info",
      ...options.config,
    },
    {
      log: createLog({ name: "gateway", level: "info" }, { write: (line) => logged.push(line) }),
      files: {
        supergraph: supergraphOf([people, cases]),
        operations: new Map(
          (options.operations ?? []).map((operation) => [hashOf(operation.document), operation]),
        ),
        explorer: options.explorer ?? new Map(),
      },
    },
  );
  const post: TestGateway["post"] = async (body, headers = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text);
    return { status: response.status, headers: response.headers, data, errors, text };
  };
  // Whoever these tests ask for also writes questions of their own.
  const token: TestGateway["token"] = (who) =>
    issuer.token("roles" in who ? { ...who, roles: [...who.roles, "question-writer"] } : who);
  return {
    url: gateway.url,
    people,
    cases,
    issuer,
    publicKeys: { keys: [{ ...(await exportJWK(publicKey)), kid: "gateway" }] },
    logged,
    post,
    token,
    async ask(
      query,
      { roles = ["coordinator"] as const, purpose = "review", variables, operationName } = {},
    ) {
      const authorization = `Bearer ${await token({ roles, org: "RX1" })}`;
      return post({ query, variables, operationName, extensions: { purpose } }, { authorization });
    },
    async stop() {
      await gateway.stop();
      await Promise.all([issuer.stop(), people.stop(), cases.stop()]);
    },
  };
}

function supergraphOf(owners: readonly Owner[]): string {
  const result = composeServices(owners.map(({ name, url, typeDefs }) => ({ name, url, typeDefs })));
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return result.supergraphSdl;
}
