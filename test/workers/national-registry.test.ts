import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agent } from "undici";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Holdings, openHoldings } from "../../standalone/national-registry/holdings.ts";
import { createRegistry } from "../../standalone/national-registry/server.ts";
import { createTokenVerifier } from "../../subgraphs/kit/tokens.ts";
import { createAccessTokens } from "../../workers/adapters/access-tokens.ts";
import { createNationalRegistry } from "../../workers/adapters/national-registry.ts";
import { Unavailable, Unrecoverable } from "../../workers/ports/failures.ts";
import type { NationalRegistry, ReleasedSubmission } from "../../workers/ports/national-registry.ts";
import { startIdentityProvider, type TestIdentityProvider } from "../support/identity-provider.ts";

const schemas = {
  versions: ["1"],
  faultsIn: (record: unknown) =>
    (record as { name?: string }).name === undefined ? [] : [{ field: "/name", reason: "is not allowed" }],
};

let folder: string;
let holdings: Holdings;
let server: Server;
let url: string;
let mayAccept: boolean;
let now: Date;
let identity: TestIdentityProvider;
let http: Agent;
let registry: NationalRegistry;

beforeAll(async () => {
  identity = await startIdentityProvider();
  folder = await mkdtemp(join(tmpdir(), "hub-registry-"));
  holdings = openHoldings(join(folder, "holdings.jsonl"));
  const verifier = createTokenVerifier({ issuer: identity.issuer, audience: "national-registry" });
  server = createRegistry({
    ...{ holdings, schemas, clock: () => new Date() },
    mayAccept: (token) => verifier.verify(token).then(() => mayAccept),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  http = new Agent();
});
afterAll(async () => {
  await http.close();
  server.close();
  server.closeAllConnections();
  await once(server, "close");
  await identity.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  mayAccept = true;
  now = new Date();
  // Each begins with nothing known of the programme's moods.
  registry = createNationalRegistry({
    registryUrl: url,
    tokens: createAccessTokens({
      ...{ ...identity, http, clock: () => new Date() },
      resource: "urn:national-registry",
    }),
    client: "job-deliver-submission",
    http,
    clock: () => now,
    timeoutMs: 1_500,
  });
});

function released(content: object): ReleasedSubmission {
  const bytes = Buffer.from(JSON.stringify(content));
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  return { submissionId: randomUUID(), kind: "RECORD", bytes, contentHash };
}

const submit = (submission: ReleasedSubmission) => registry.submit(submission, signal);

async function misbehave(order: object): Promise<void> {
  await fetch(`${url}/misbehave`, { method: "POST", body: JSON.stringify(order) });
}

const { signal } = new AbortController();

describe("national registry", () => {
  it("takes exact bytes and gives a receipt, the same for the same submission", async () => {
    const submission = released({ version: "1", ageBand: "60-69" });
    const first = await submit(submission);
    expect(first).toMatchObject({ outcome: "ACCEPTED", receipt: { id: expect.any(String) } });
    expect(await submit(submission)).toEqual(first);
    expect(holdings.findByKey(submission.submissionId)?.receipt.contentHash).toBe(submission.contentHash);
  });

  it("says by field why a record is rejected", async () => {
    expect(await submit(released({ version: "1", name: "Ada Example" }))).toEqual({
      outcome: "REJECTED",
      code: "not-valid",
      reasons: [{ field: "/name", reason: "is not allowed" }],
    });
  });

  it("never sends bytes other than those that were released", async () => {
    const changed = { ...released({ version: "1" }), bytes: Buffer.from("{}") };
    await expect(submit(changed)).rejects.toEqual(new Unrecoverable("BYTES_DIFFER_FROM_HASH"));
  });

  it("gives up where the key stands for another submission", async () => {
    const submission = released({ version: "1", part: 1 });
    await submit(submission);
    const other = { ...released({ version: "1", part: 2 }), submissionId: submission.submissionId };
    await expect(submit(other)).rejects.toEqual(new Unrecoverable("REGISTRY_ANSWERS_422"));
  });

  it.each([
    [{ kind: "answer-500" }, new Unavailable("REGISTRY_ANSWERS_500")],
    [{ kind: "reset" }, new Unavailable("REGISTRY_UNAVAILABLE")],
    [{ kind: "reset-after-storing" }, new Unavailable("REGISTRY_UNAVAILABLE")],
    [{ kind: "silent-after-storing" }, new Unavailable("REGISTRY_UNAVAILABLE")],
    [{ kind: "too-many-requests", retryAfterSeconds: 7 }, new Unavailable("REGISTRY_ANSWERS_429", 7_000)],
    [{ kind: "wrong-hash" }, new Unavailable("RECEIPT_FOR_OTHER_CONTENT")],
  ])("is to be asked again after %o, and then has it once", async (order, failure) => {
    const submission = released({ version: "1", case: randomUUID() });
    await misbehave(order);
    await expect(submit(submission)).rejects.toEqual(failure);
    now = new Date(now.getTime() + 7_000);
    expect(await submit(submission)).toMatchObject({ outcome: "ACCEPTED" });
    const held = holdings.all().filter(({ idempotencyKey }) => idempotencyKey === submission.submissionId);
    expect(held).toHaveLength(1);
  });

  it("gets another token where the programme refuses the one it has", async () => {
    const submission = released({ version: "1", part: 3 });
    await submit(submission);
    const before = identity.tokensAsked();
    mayAccept = false;
    await expect(submit(submission)).rejects.toEqual(new Unavailable("REGISTRY_ANSWERS_401"));
    mayAccept = true;
    expect(await submit(submission)).toMatchObject({ outcome: "ACCEPTED" });
    expect(identity.tokensAsked() - before).toBe(1);
  });

  it("is not asked before the time for which it asked to be left", async () => {
    await misbehave({ kind: "too-many-requests", retryAfterSeconds: 7 });
    const failing = released({ version: "1", part: 4 });
    await expect(submit(failing)).rejects.toEqual(new Unavailable("REGISTRY_ANSWERS_429", 7_000));
    now = new Date(now.getTime() + 2_000);
    await expect(submit(failing)).rejects.toEqual(new Unavailable("REGISTRY_ASKS_TO_WAIT", 5_000));
    expect(holdings.findByKey(failing.submissionId)).toBeUndefined();
  });

  it("is left alone by everybody after five failures in a row", async () => {
    await misbehave({ kind: "answer-500", times: 5 });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const failing = released({ version: "1", attempt });
      await expect(submit(failing)).rejects.toEqual(new Unavailable("REGISTRY_ANSWERS_500"));
    }
    const next = released({ version: "1", part: 5 });
    await expect(submit(next)).rejects.toEqual(new Unavailable("REGISTRY_LEFT_ALONE", 10_000));
  });

  it("says whether it holds a submission, and lists what it holds page by page", async () => {
    const submission = released({ version: "1", part: 6, submissionVersion: 1 });
    expect(await registry.find(submission.submissionId, signal)).toBeNull();
    const answer = await submit(submission);
    const receipt = answer.outcome === "ACCEPTED" ? answer.receipt : null;
    const held = {
      submissionId: submission.submissionId,
      receipt,
      contentHash: submission.contentHash,
      version: 1,
    };
    expect(await registry.find(submission.submissionId, signal)).toEqual(held);
  });

  it("takes no earlier version after a later one, and forgets by a withdrawal", async () => {
    const pseudonym = randomUUID();
    const version = (submissionVersion: number) => released({ version: "1", pseudonym, submissionVersion });
    expect(await submit(version(2))).toMatchObject({ outcome: "ACCEPTED" });
    expect(await submit(version(1))).toEqual({ outcome: "REJECTED", code: "superseded", reasons: [] });
    const withdrawal = { ...version(3), kind: "WITHDRAWAL" as const };
    expect(await submit(withdrawal)).toMatchObject({ outcome: "ACCEPTED" });
    expect(holdings.findByKey(withdrawal.submissionId)?.record).toMatchObject({ submissionVersion: 3 });
  });
});

describe("a programme whose answers are not what they should be", () => {
  let answer: RequestListener;
  let strange: Server;
  beforeAll(async () => {
    strange = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
    await once(strange, "listening");
  });
  afterAll(async () => {
    strange.close();
    strange.closeAllConnections();
    await once(strange, "close");
  });
  beforeEach(() => {
    registry = createNationalRegistry({
      registryUrl: `http://127.0.0.1:${(strange.address() as AddressInfo).port}`,
      tokens: { tokenOf: async () => "token", forget: () => {} },
      client: "job-deliver-submission",
      http,
      clock: () => now,
      timeoutMs: 400,
    });
  });
  const says = (status: number, content: unknown): RequestListener => {
    return (_, response) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(typeof content === "string" ? content : JSON.stringify(content));
    };
  };

  it.each([
    [202, {}],
    [409, { type: "about:blank", title: "A request is outstanding for this Idempotency-Key" }],
    [409, { code: "still-at-work" }],
  ])(
    "is asked again where it answers %i, %o: it is still at work on the first request",
    async (status, content) => {
      answer = says(status, content);
      await expect(submit(released({}))).rejects.toEqual(new Unavailable(`REGISTRY_ANSWERS_${status}`));
    },
  );

  const rejection = JSON.stringify({ code: "not-valid", faults: [] });
  it.each<[string, RequestListener]>([
    [
      "is cut off",
      (_, response) => {
        response.writeHead(422, { "content-length": "1000" });
        response.write(rejection.slice(0, 9), () => response.destroy());
      },
    ],
    [
      "drips without an end",
      (_, response) => {
        const drip = setInterval(() => response.write(" "), 50);
        response.on("close", () => clearInterval(drip));
        response.writeHead(422);
      },
    ],
    [
      "is too large",
      (_, response) => {
        const flood = () => {
          while (response.write(" ".repeat(1 << 20)));
          response.once("drain", flood);
        };
        response.writeHead(422).on("error", () => {});
        flood();
      },
    ],
  ])("is asked again where its answer %s", async (_, listener) => {
    answer = listener;
    await expect(submit(released({}))).rejects.toEqual(new Unavailable("ANSWER_CUT_OFF"));
  });

  it("does not say that it lacks a submission where somebody else answers that there is no such address", async () => {
    answer = says(404, "<h1>Not found</h1>");
    await expect(registry.find(randomUUID(), signal)).rejects.toEqual(
      new Unavailable("REGISTRY_ANSWERS_404"),
    );
    answer = says(404, { code: "not-held" });
    expect(await registry.find(randomUUID(), signal)).toBeNull();
  });

  it("is not listed for ever where a page leads back to one before", async () => {
    answer = ({ url: asked = "" }, response) => {
      const after = new URL(asked, "http://registry").searchParams.get("after");
      says(200, { submissions: [], next: after === "2" ? "1" : "2" })({} as never, response);
    };
    const readAll = async () => {
      for await (const held of registry.list(signal)) expect(held).toBeUndefined();
    };
    await expect(readAll()).rejects.toEqual(new Unavailable("LIST_UNREADABLE"));
  });

  it.each(["99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "is left alone for an hour at most, though it says Retry-After: %s",
    async (wait) => {
      answer = (_, response) => response.writeHead(429, { "retry-after": wait }).end();
      const submission = released({});
      await expect(submit(submission)).rejects.toEqual(new Unavailable("REGISTRY_ANSWERS_429", 3_600_000));
      now = new Date(now.getTime() + 3_600_000);
      const { contentHash } = submission;
      answer = says(200, { id: "receipt-1", receivedAt: "2018-03-12T10:00:00Z", contentHash });
      expect(await submit(submission)).toMatchObject({ outcome: "ACCEPTED" });
    },
  );
});
