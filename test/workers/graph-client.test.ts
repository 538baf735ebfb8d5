import { type DocumentNode, parse } from "graphql";
import { Agent } from "undici";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Front,
  type FrontAnswer,
  type FrontRequest,
  json,
  startFront,
} from "../../subgraphs/kit/front.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { createTokenVerifier } from "../../subgraphs/kit/tokens.ts";
import { createAccessTokens } from "../../workers/adapters/access-tokens.ts";
import { createGraphClient } from "../../workers/adapters/graph-client.ts";
import { readManifest } from "../../workers/adapters/operations.ts";
import { Unavailable, Unrecoverable } from "../../workers/ports/failures.ts";
import { startIdentityProvider, type TestIdentityProvider } from "../support/identity-provider.ts";

const hash = "a".repeat(64);
const operations = readManifest({ [hash]: { name: "ReadIt", clients: ["job-match-report"] } });
const ReadIt: DocumentNode = parse("query ReadIt($id: ID!) { report(id: $id) { id } }");
const signal = new AbortController().signal;
const sender = { job: "match-report", requestId: "request-7", signal } as const;

let identity: TestIdentityProvider;
let gateway: Front;
let answers: (FrontAnswer | "hang-up")[];
let requests: FrontRequest[];
let now: Date;
let http: Agent;
let client: ReturnType<typeof createGraphClient>;

const log = createLog({ name: "gateway", level: "silent" });

/** A gateway that gives prepared answers, in their order, and keeps what it was asked. */
async function startScriptedGateway(): Promise<Front> {
  return startFront({
    host: "127.0.0.1",
    port: 0,
    log,
    notReady: async () => [],
    stopWithinMs: 10,
    routes: {
      "POST /graphql": (request) => {
        requests.push(request);
        const answer = answers.shift() ?? json(200, { data: { report: null } });
        return answer === "hang-up" ? new Promise<never>(() => {}) : answer;
      },
    },
  });
}

const fault = (code: string, status = 200) =>
  json(status, { errors: [{ message: "", extensions: { code } }] });

beforeAll(async () => {
  identity = await startIdentityProvider();
});
afterAll(() => identity.stop());

beforeEach(async () => {
  gateway = await startScriptedGateway();
  [answers, requests, now] = [[], [], new Date()];
  http = new Agent();
  const tokens = createAccessTokens({ ...identity, http, clock: () => now });
  client = createGraphClient({ gatewayUrl: gateway.url, tokens, operations, http, timeoutMs: 1_500 });
});
afterEach(async () => {
  await http.close();
  await gateway.stop();
});

const send = () => client(sender)(ReadIt, { id: "1" });

describe("graph client", () => {
  it("sends a persisted operation by its hash, as the job's own client, for the request that caused it", async () => {
    answers.push(json(200, { data: { report: { id: "1" } } }));
    expect(await send()).toEqual({ report: { id: "1" } });
    const [request] = requests;
    expect(JSON.parse(String(request?.body))).toEqual({
      operationName: "ReadIt",
      variables: { id: "1" },
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
    expect(request?.headers["x-request-id"]).toBe("request-7");
    const token = request?.headers.authorization?.replace("Bearer ", "") ?? "";
    const verifier = createTokenVerifier({ issuer: identity.issuer, audience: "hub" });
    expect(await verifier.verify(token)).toMatchObject({ client_id: "job-match-report" });
  });

  it("keeps a token until shortly before its end", async () => {
    const before = identity.tokensAsked();
    await Promise.all([send(), send()]);
    await send();
    expect(identity.tokensAsked() - before).toBe(1);
    now = new Date(now.getTime() + 60 * 60_000);
    await send();
    expect(identity.tokensAsked() - before).toBe(2);
  });

  it("gets another token, once, where the gateway refuses the one it has", async () => {
    answers.push(fault("UNAUTHENTICATED", 401), json(200, { data: { report: { id: "1" } } }));
    expect(await send()).toEqual({ report: { id: "1" } });
    answers.push(fault("UNAUTHENTICATED", 401), fault("UNAUTHENTICATED", 401));
    await expect(send()).rejects.toEqual(new Unavailable("UNAUTHENTICATED"));
    expect(requests).toHaveLength(4);
    expect(new Set(requests.map(({ headers }) => headers.authorization)).size).toBe(3);
  });

  it("passes refusals on as data", async () => {
    const data = { recordMatch: { refusals: [{ code: "STALE" }] } };
    answers.push(json(200, { data }));
    expect(await send()).toEqual(data);
  });

  it.each([
    ["an owner that does not answer", fault("SUBGRAPH_UNAVAILABLE"), "SUBGRAPH_UNAVAILABLE"],
    ["a fault of the hub's", fault("INTERNAL", 500), "INTERNAL"],
    [
      "a gateway that does not know the operation yet",
      fault("PERSISTED_QUERY_NOT_FOUND"),
      "PERSISTED_QUERY_NOT_FOUND",
    ],
    ["something between us that answers in HTML", { status: 502, body: "<html>" }, "GATEWAY_UNAVAILABLE"],
    ["a gateway that never answers", "hang-up" as const, "GATEWAY_UNAVAILABLE"],
  ])("is to be tried again after %s", async (_, answer, reason) => {
    answers.push(answer);
    await expect(send()).rejects.toEqual(new Unavailable(reason));
  });

  it.each(["FORBIDDEN_FIELD", "OPERATION_NOT_PERMITTED", "BAD_USER_INPUT"])(
    "gives up after %s",
    async (code) => {
      const errors = [{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }, { extensions: { code } }];
      answers.push(json(200, { data: null, errors }));
      await expect(send()).rejects.toEqual(new Unrecoverable(code));
    },
  );

  it("is to be tried again where the gateway or the issuer is away", async () => {
    await gateway.stop();
    await expect(send()).rejects.toEqual(new Unavailable("GATEWAY_UNAVAILABLE"));
    const tokens = createAccessTokens({
      issuer: gateway.url,
      secrets: identity.secrets,
      http,
      clock: () => now,
    });
    await expect(tokens.tokenOf("job-match-report")).rejects.toEqual(new Unavailable("SIGN_IN_UNAVAILABLE"));
  });

  it("is to be tried again where the issuer refuses the secret", async () => {
    const secrets = { "job-match-report": "wrong" };
    const tokens = createAccessTokens({ issuer: identity.issuer, secrets, http, clock: () => now });
    await expect(tokens.tokenOf("job-match-report")).rejects.toEqual(new Unavailable("SIGN_IN_REFUSED"));
    await expect(tokens.tokenOf("job-open-case")).rejects.toEqual(new Unrecoverable("NO_SECRET_FOR_CLIENT"));
  });
});
