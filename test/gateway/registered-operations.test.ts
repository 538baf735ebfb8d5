import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn } from "../../standalone/identity-provider/sign-in.ts";
import { startHub, type TestHub } from "../support/hub.ts";

let hub: TestHub;
const tokens = new Map<string, string>();
beforeAll(async () => {
  hub = await startHub();
  for (const subject of ["partner-analyst-1", "steering-group-1", "notifier-1"]) {
    tokens.set(subject, await signIn(hub.issuer, subject));
  }
});
afterAll(() => hub.stop());

const document = "query ThemesForOurBoard { themes { code } }";
const sha256Hash = createHash("sha256").update(document).digest("hex");
const analyst = "partner-analyst-1";

const register = (more: object = {}) =>
  hub.ask(
    analyst,
    `mutation ($input: RegisterOperationInput!) {
      registerOperation(input: $input) { operation { sha256 name purpose } refusals { code } } }`,
    { input: { idempotencyKey: randomUUID(), document, purpose: "learning", ...more } },
  );

async function sendByHash(subject: string, hash = sha256Hash) {
  const response = await fetch(`${hub.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${tokens.get(subject)}` },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
  });
  return (await response.json()) as {
    data?: { themes?: unknown[] };
    errors?: { extensions: { code: string } }[];
  };
}
const codeOf = async (subject: string, hash?: string) =>
  (await sendByHash(subject, hash)).errors?.[0]?.extensions.code;

test("a partner registers an operation and sends it by its hash, with the purpose it was registered for", async () => {
  expect((await register()).data.registerOperation).toEqual({
    operation: { sha256: sha256Hash, name: "ThemesForOurBoard", purpose: "learning" },
    refusals: [],
  });
  expect((await sendByHash(analyst)).data?.themes?.length).toBeGreaterThan(0);
});

test("nobody of another organisation sends it, and nobody who is not known", async () => {
  expect(await codeOf("steering-group-1")).toBe("PERSISTED_QUERY_NOT_FOUND");
  expect(await codeOf("nobody")).toBe("UNAUTHENTICATED");
});

test("it shows no more than its sender may see", async () => {
  const cases = "query CasesForOurBoard { cases { edges { node { id } } } }";
  const hash = createHash("sha256").update(cases).digest("hex");
  expect((await register({ document: cases })).data.registerOperation.refusals).toEqual([]);
  expect(await codeOf(analyst, hash)).toBe("FORBIDDEN_FIELD");
});

test("what is too large, does not fit the schema or comes to nothing is refused when it is sent", async () => {
  const deep = `query Deep { themes ${"{ themes ".repeat(25)} { id } ${"}".repeat(25)} }`;
  const unfit = "query Unfit { themes { shoeSize } }";
  for (const [text, code] of [
    [deep, "LIMIT_EXCEEDED"],
    [unfit, "GRAPHQL_VALIDATION_FAILED"],
  ] as const) {
    await register({ document: text });
    expect(await codeOf(analyst, createHash("sha256").update(text).digest("hex"))).toBe(code);
  }
});

test.each([
  ["no GraphQL", { document: "themes" }, "NOT_ONE_NAMED_OPERATION"],
  ["without a name", { document: "{ themes { code } }" }, "NOT_ONE_NAMED_OPERATION"],
  ["two", { document: "query A { themes { code } } query B { themes { code } }" }, "NOT_ONE_NAMED_OPERATION"],
  ["for a purpose of others", { purpose: "submission" }, "PURPOSE_NOT_YOURS"],
])("an operation that is %s is not registered", async (_, changes, code) => {
  const { data } = await register(changes);
  expect(data.registerOperation).toEqual({ operation: null, refusals: [{ code }] });
});

test("one that is withdrawn stands no longer", async () => {
  const text = "query ForAWhile { themes { code } }";
  const hash = createHash("sha256").update(text).digest("hex");
  await register({ document: text });
  const withdraw = () =>
    hub.ask(
      analyst,
      `mutation ($input: WithdrawOperationInput!) {
        withdrawOperation(input: $input) { operation { sha256 } refusals { code } } }`,
      { input: { idempotencyKey: randomUUID(), sha256: hash } },
    );
  expect((await withdraw()).data.withdrawOperation).toEqual({ operation: null, refusals: [] });
  expect((await withdraw()).data.withdrawOperation.refusals).toEqual([{ code: "NO_SUCH_OPERATION" }]);
  expect(await codeOf(analyst, hash)).toBe("PERSISTED_QUERY_NOT_FOUND");
});
