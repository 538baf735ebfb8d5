import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Misbehaviour } from "./owner.ts";
import { startTestGateway, type TestGateway } from "./start.ts";

let hub: TestGateway;
beforeAll(async () => {
  hub = await startTestGateway({
    config: { subgraphTimeoutMs: 150, circuit: { failures: 1_000, openMs: 1 } },
  });
});
afterAll(() => hub.stop());
beforeEach(() => {
  hub.cases.received.length = 0;
  hub.people.received.length = 0;
  hub.logged.length = 0;
});
afterEach(() => {
  hub.people.behave();
  hub.cases.behave();
});

const both = `{ people { id case { state } } }`;
const withoutCases = {
  people: [
    { id: "1", case: null },
    { id: "2", case: null },
  ],
};

const answers =
  (status: number, body = "", headers: Record<string, string> = {}): Misbehaviour =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const graphql = (body: unknown): Misbehaviour =>
  answers(200, JSON.stringify(body), { "content-type": "application/json" });
const hangs: Misbehaviour = () => {};
const hangsUp: Misbehaviour = (response) => void response.socket?.destroy();

/** Where each subgraph lives must not be told. */
function expectNoLeak(text: string) {
  for (const url of [hub.people.url, hub.cases.url]) expect(text).not.toContain(new URL(url).port);
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN|node_modules|stack|secret-of-the-owner|serviceName/);
}

describe("while one owner does not answer, the rest of the answer stands", () => {
  const absent = "The owner of cases does not answer just now. Try again shortly.";

  test.each([
    ["hangs up", hangsUp],
    ["says 503", answers(503, "<html>secret-of-the-owner</html>")],
    ["redirects", answers(302, "", { location: "http://127.0.0.1:1/secret-of-the-owner" })],
  ])("because it %s", async (_, how) => {
    hub.cases.misbehave(how);
    const { status, data, errors, text } = await hub.ask(both);
    expect(status).toBe(200);
    expect(data).toEqual(withoutCases);
    expect(errors).toEqual(
      [0, 1].map((i) => ({
        message: absent,
        path: ["people", i, "case"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", owner: "cases" },
      })),
    );
    expectNoLeak(text);
  });

  test("because it is not there", async () => {
    await hub.cases.stop();
    const { data, errors, text } = await hub.ask(both);
    const ready = await fetch(`${hub.url}/readyz`);
    await hub.cases.start();
    expect(data).toEqual(withoutCases);
    expect(errors[0]?.message).toBe(absent);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", notReady: ["cases"] }]);
    expectNoLeak(text);
    expect((await hub.ask(both)).errors).toEqual([]);
  });

  test("because it takes too long", async () => {
    hub.cases.misbehave(hangs);
    const { data, errors } = await hub.ask(both);
    expect(data).toEqual(withoutCases);
    expect(errors[0]).toMatchObject({
      message: "The owner of cases takes too long to answer just now. Try again shortly.",
      extensions: { code: "SUBGRAPH_TIMEOUT" },
    });
  });

  test("because its answer never ends", async () => {
    hub.cases.misbehave((response) => void response.writeHead(200).write('{"data":'));
    expect((await hub.ask(both)).errors[0]?.extensions.code).toBe("SUBGRAPH_TIMEOUT");
  });
});

test.each([301, 302, 303, 307, 308])(
  "an owner who sends a request elsewhere by %i is not followed",
  async (status) => {
    const location = `${hub.people.url}/graphql`;
    hub.cases.misbehave(answers(status, "", { location }));
    const { data, errors } = await hub.ask("{ cases { id } }");
    expect([data, errors[0]?.extensions.code]).toEqual([{ cases: null }, "SUBGRAPH_UNAVAILABLE"]);
    expect(hub.people.received).toEqual([]);
  },
);

test("with every owner gone the gateway is not ready, but alive", async () => {
  await Promise.all([hub.people.stop(), hub.cases.stop()]);
  const [ready, live] = await Promise.all([fetch(`${hub.url}/readyz`), fetch(`${hub.url}/livez`)]);
  const { data, errors } = await hub.ask(`{ person(id: 1) { id } cases { id } }`);
  await Promise.all([hub.people.start(), hub.cases.start()]);
  expect([ready.status, live.status]).toEqual([503, 200]);
  expect(data).toEqual({ person: null, cases: null });
  expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining([["person"], ["cases"]]));
});

describe("a request is repeated once", () => {
  test.each([
    ["after the connection broke", hangsUp],
    ["after a 502", answers(502)],
  ])("%s, if it only reads", async (_, how) => {
    hub.people.misbehave(how, 1);
    const { data, errors } = await hub.ask(`{ person(id: 1) { id } }`);
    expect([data, errors]).toEqual([{ person: { id: "1" } }, []]);
    expect(hub.people.received).toHaveLength(2);
  });

  test("and never if it changes something: the caller is told that it may have been done", async () => {
    hub.people.misbehave(hangsUp, 1);
    const { data, errors } = await hub.ask(`mutation { touch(id: 1) { id } }`);
    expect(data).toEqual({ touch: null });
    expect(errors[0]?.message).toContain("send it again with the same idempotency key");
    expect(hub.people.received).toHaveLength(1);
  });

  test("and not after an answer that says something", async () => {
    hub.people.misbehave(answers(500, "secret-of-the-owner"));
    await hub.ask(`{ person(id: 1) { id } }`);
    expect(hub.people.received).toHaveLength(1);
  });
});

describe("nothing of an owner's fault reaches a caller but an id", () => {
  test.each([
    ["a page under 500", answers(500, "<h1>secret-of-the-owner</h1>")],
    ["no GraphQL", graphql({ hello: "secret-of-the-owner" })],
    ["errors that are none", graphql({ errors: "secret-of-the-owner" })],
    ["data that is none", graphql({ data: "secret-of-the-owner" })],
  ])("where it answers %s", async (_, how) => {
    hub.cases.misbehave(how);
    const { data, errors, text } = await hub.ask(both);
    expect(data).toEqual(withoutCases);
    expect(errors[0]).toMatchObject({ path: ["people", 0, "case"], extensions: { code: "INTERNAL" } });
    expectNoLeak(text);
    expect(hub.logged.join()).toContain(errors[0]?.extensions.id);
    expect(hub.logged.join()).not.toContain("secret-of-the-owner");
  });

  test.each([undefined, "SOME_CODE_OF_ITS_OWN", "UNAUTHENTICATED", "GRAPHQL_VALIDATION_FAILED"])(
    "where its errors have the code %s",
    async (code) => {
      const extensions = { code, stacktrace: ["at secret-of-the-owner"], response: { url: hub.cases.url } };
      const error = { message: "secret-of-the-owner", path: ["_entities", 1, "case"], extensions };
      hub.cases.misbehave(
        graphql({ data: { _entities: [{ case: null }, { case: null }] }, errors: [error] }),
      );
      const { errors, text } = await hub.ask(both);
      expect(errors).toEqual([
        {
          message: expect.stringContaining("Something went wrong"),
          path: ["people", 1, "case"],
          extensions: { code: "INTERNAL", id: expect.stringMatching(/^[\w-]{36}$/) },
        },
      ]);
      expectNoLeak(text);
      expect(hub.logged.join()).not.toContain("secret-of-the-owner");
    },
  );

  test("where a value does not fit the schema", async () => {
    hub.people.misbehave(graphql({ data: { people: [{ __typename: "Person", id: null }] } }));
    const { data, errors } = await hub.ask(`{ people { id } }`);
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe("INTERNAL");
  });
});

test("an error of a published code passes with its message, path and what it requires", async () => {
  const error = {
    message: "Your roles do not let you see this.",
    path: ["person", "nickname"],
    extensions: { code: "FORBIDDEN_FIELD", requires: [["person:read"]], internal: "secret-of-the-owner" },
  };
  hub.people.misbehave(graphql({ data: { person: { nickname: null } }, errors: [error] }));
  const { errors, text } = await hub.ask(`{ person(id: 1) { nickname } }`);
  const { internal: _, ...extensions } = error.extensions;
  expect(errors).toEqual([{ ...error, extensions }]);
  expectNoLeak(text);
});

test("an error about a field that was fetched for another one ends where the answer ends", async () => {
  const extensions = { code: "FORBIDDEN_FIELD", requires: [["person:read"]] };
  const error = { message: "No.", path: ["person", "nickname"], extensions };
  hub.people.misbehave(
    graphql({ data: { person: { __typename: "Person", id: "1", nickname: null } }, errors: [error] }),
  );
  const { data, errors } = await hub.ask(`{ person(id: 1) { greeting } }`);
  expect(data).toEqual({ person: { greeting: "Hello null" } });
  expect(errors[0]?.path).toEqual(["person"]);
});

test("an operation that takes longer than any may ends with what there is", async () => {
  const hasty = await startTestGateway({ config: { operationTimeoutMs: 100 } });
  hasty.cases.misbehave(hangs);
  const { data, errors } = await hasty.ask(both);
  expect(data).toEqual(withoutCases);
  expect(errors[0]?.extensions.code).toBe("REQUEST_TIMEOUT");
  await hasty.stop();
});

test("a client that goes away takes its requests to the owners with it", async () => {
  const away = new AbortController();
  const givenUp = new Promise<void>((resolve) => {
    hub.people.misbehave((response) => {
      response.once("close", resolve);
      away.abort();
    });
  });
  const authorization = `Bearer ${await hub.token({ roles: ["coordinator"], org: "RX1" })}`;
  const asked = fetch(`${hub.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query: "{ person(id: 1) { id } }", extensions: { purpose: "review" } }),
    signal: away.signal,
  });
  await expect(asked).rejects.toThrow();
  await givenUp;
});
