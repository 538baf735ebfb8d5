import { createHash } from "node:crypto";
import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../schema/codes/access.ts";
import { callerOf } from "../../subgraphs/kit/caller.ts";
import { createStatementVerifier, statementHeader } from "../../subgraphs/kit/signature.ts";
import { hashOf, startTestGateway, type TestGateway } from "./start.ts";

const readCase = {
  name: "ReadCase",
  document:
    "query ReadCase($id: ID!) {\n  person(id: $id) {\n    name\n    case {\n      state\n    }\n  }\n}",
  purpose: "review",
  clients: ["job-open-case"],
  roles: ["reviewer"],
} as const;
const touch = { ...readCase, name: "Touch", document: "mutation Touch {\n  touch(id: 1) {\n    id\n  }\n}" };

let hub: TestGateway;
beforeAll(async () => {
  const operations = [readCase, touch].map((each) => ({
    ...each,
    clients: [...each.clients],
    roles: [...each.roles],
  }));
  hub = await startTestGateway({ operations });
});
afterAll(() => hub.stop());

const bearer = async (who: Parameters<TestGateway["token"]>[0]) => ({
  authorization: `Bearer ${await hub.token(who)}`,
});
const coordinator = () => bearer({ roles: ["coordinator"], org: "RX1" });
const named = (document: string, variables = {}, purpose?: string) => ({
  variables,
  extensions: {
    persistedQuery: { version: 1, sha256Hash: hashOf(document) },
    ...(purpose ? { purpose } : {}),
  },
});
const code = ({ errors }: Awaited<ReturnType<TestGateway["post"]>>) => errors[0]?.extensions.code;

describe("who is not signed in", () => {
  test.each([
    ["without a token", {}],
    ["with a token that is none", { authorization: "Bearer nonsense" }],
    ["with another scheme", { authorization: "Basic dXNlcjpwYXNz" }],
  ])("%s is refused", async (_, headers) => {
    const answer = await hub.post({ query: "{ people { id } }", extensions: { purpose: "review" } }, headers);
    expect([answer.status, code(answer), answer.data]).toEqual([401, "UNAUTHENTICATED", undefined]);
  });

  test("with an expired token is refused", async () => {
    const token = await hub.issuer.token(
      { roles: ["coordinator"], org: "RX1" },
      { expiresIn: "1 second ago" },
    );
    const answer = await hub.post({ query: "{ people { id } }" }, { authorization: `Bearer ${token}` });
    expect([answer.status, code(answer)]).toEqual([401, "UNAUTHENTICATED"]);
  });

  test.each([
    "{ __schema { types { name } } }",
    "{ __typename ...S } fragment S on Query { __schema { types { name } } }",
    "mutation { __typename }",
    "{ people { idd } }",
    "{ people {",
    "{ __typename ... on Persn { __typename } }",
    "{ __typename ...F } fragment F on Person { __typename }",
    "fragment F on Persn { id } query { __typename }",
    "query ($v: Search = { nam: 1 }) { __typename }",
    "query ($v: State = OPENED) { __typename }",
    "query @listSiz { __typename }",
    "{ __typename @skip(if: OPEN) }",
    "{ __typename { ... on Persn { id } } }",
  ])("learns nothing of the schema from %s", async (query) => {
    const answer = await hub.post({ query });
    expect([answer.status, code(answer), answer.data]).toEqual([401, "UNAUTHENTICATED", undefined]);
    expect(answer.text).not.toMatch(/idd|Pers|Search|State|listSiz/);
  });

  test("may see that the door is open", async () => {
    expect((await hub.post({ query: "{ __typename }" })).data).toEqual({ __typename: "Query" });
  });
});

describe("the schema is shown", () => {
  test.each([undefined, "administration", "review"])(
    "to whoever may write questions of their own, for the purpose %s",
    async (purpose) => {
      const headers = await bearer({ roles: ["reviewer"], org: "RX1" });
      const { data, errors } = await hub.post(
        { query: getIntrospectionQuery(), extensions: { purpose } },
        headers,
      );
      expect(errors).toEqual([]);
      expect(buildClientSchema(data).getType("Person")).toBeDefined();
    },
  );

  test("as far as they may use it for one of their purposes, also beside other questions", async () => {
    const shownTo = async (role: Role) => {
      const headers = await bearer({ roles: [role], org: "RX1" });
      const { data } = await hub.post({ query: getIntrospectionQuery() }, headers);
      return printSchema(buildClientSchema(data));
    };
    const [coordinator, notifier] = [await shownTo("coordinator"), await shownTo("notifier")];
    expect(coordinator).toMatch(/ secret: /);
    expect(coordinator).toMatch(/ findings: /);
    expect(notifier).toMatch(/ author: /);
    expect(notifier).not.toMatch(/ secret| findings: | rename|type Named/);
    const beside = await hub.ask(
      '{ people { id } ...S } fragment S on Query { __type(name: "Case") { fields { name } } }',
      { roles: ["steering-group"], purpose: "learning" },
    );
    expect(beside.data).toEqual({
      people: [{ id: "1" }, { id: "2" }],
      __type: { fields: [{ name: "id" }, { name: "state" }] },
    });
  });

  test("with the name of the root beside it", async () => {
    const headers = await bearer({ roles: ["reviewer"], org: "RX1" });
    const { data } = await hub.post({ query: "{ __typename __schema { queryType { name } } }" }, headers);
    expect(data).toEqual({ __typename: "Query", __schema: { queryType: { name: "Query" } } });
  });

  test("with nothing beside it", async () => {
    const headers = await bearer({ roles: ["reviewer"], org: "RX1" });
    const query = "{ __schema { types { name } } ...S } fragment S on Query { people { id } }";
    expect(code(await hub.post({ query }, headers))).toBe("PURPOSE_REQUIRED");
  });

  test.each([
    ["a job", { job: "open-case" }],
    ["who has no role here", { roles: [], org: "RX1", sub: "nobody" }],
  ] as const)("to nobody else: not to %s", async (_, who) => {
    const answer = await hub.post(
      { query: "{ __schema { types { name } } }", extensions: { purpose: "review" } },
      await bearer(who),
    );
    expect([answer.status, answer.data]).toEqual([403, undefined]);
  });
});

describe("the purpose", () => {
  const ask = async (extensions?: object) =>
    hub.post({ query: "{ people { id } }", extensions }, await coordinator());

  test("must be stated", async () => {
    const answer = await ask();
    expect([answer.status, code(answer)]).toEqual([400, "PURPOSE_REQUIRED"]);
  });

  test.each(["investigation", "world-domination", 7])("%s is not one of a coordinator's", async (purpose) => {
    const answer = await ask({ purpose });
    expect([answer.status, code(answer)]).toEqual([403, "PURPOSE_NOT_PERMITTED"]);
  });

  test("reaches the owner in a statement that is good for it alone, with the caller's token and trace", async () => {
    hub.people.received.length = 0;
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    const headers = {
      ...(await coordinator()),
      traceparent,
      "x-request-id": "request-0001",
      [statementHeader]: "forged",
    };
    await hub.post({ query: "{ people { id } }", extensions: { purpose: "review" } }, headers);
    const { headers: sent, body } = hub.people.received[0]!;
    expect(sent).toMatchObject({
      authorization: headers.authorization,
      traceparent,
      "x-request-id": "request-0001",
    });
    const statement = sent[statementHeader] as string;
    const { claims, stated } = await createStatementVerifier(hub.publicKeys, "people").verify(
      statement,
      body,
    );
    expect(callerOf(claims, stated)).toMatchObject({
      organisation: "RX1",
      roles: ["coordinator", "question-writer"],
      purpose: "review",
    });
    await expect(createStatementVerifier(hub.publicKeys, "cases").verify(statement, body)).rejects.toThrow();
  });
});

describe("a persisted operation", () => {
  test("is sent by its hash, with the purpose it has", async () => {
    const answer = await hub.post(
      named(readCase.document, { id: "1" }),
      await bearer({ roles: ["reviewer"], org: "RX1" }),
    );
    expect(answer.data).toEqual({ person: { name: "Ada Example", case: { state: "OPEN" } } });
  });

  test("is for its roles and clients", async () => {
    const answer = await hub.post(named(readCase.document, { id: "1" }, "review"), await coordinator());
    expect([answer.status, code(answer)]).toEqual([403, "OPERATION_NOT_PERMITTED"]);
    const job = await hub.post(named(readCase.document, { id: "1" }), await bearer({ job: "open-case" }));
    expect(job.data).toEqual({ person: { name: "Ada Example", case: { state: "OPEN" } } });
    const other = await hub.post(named(readCase.document, { id: "1" }), await bearer({ job: "hold-case" }));
    expect([other.status, code(other)]).toEqual([403, "OPERATION_NOT_PERMITTED"]);
  });

  test("is what the hub knows under the hash, whatever document comes with it", async () => {
    const body = { ...named(readCase.document, { id: "1" }), query: "{ people { id name } }" };
    const answer = await hub.post(body, await bearer({ job: "open-case" }));
    expect(Object.keys(answer.data)).toEqual(["person"]);
  });

  test("may be sent by GET if it only reads", async () => {
    const get = async (document: string) => {
      const { variables, extensions } = named(document, { id: "1" });
      const search = new URLSearchParams({
        variables: JSON.stringify(variables),
        extensions: JSON.stringify(extensions),
      });
      return fetch(`${hub.url}/graphql?${search}`, {
        headers: { ...(await bearer({ roles: ["reviewer"], org: "RX1" })), "apollo-require-preflight": "1" },
      });
    };
    expect(await (await get(readCase.document)).json()).toMatchObject({
      data: { person: { name: "Ada Example" } },
    });
    expect((await get(touch.document)).status).toBe(405);
  });
});

describe("an operation that is not persisted", () => {
  test("is not for jobs", async () => {
    const answer = await hub.post(
      { query: "{ people { id } }", extensions: { purpose: "review" } },
      await bearer({ job: "open-case" }),
    );
    expect([answer.status, code(answer)]).toEqual([403, "OPERATION_NOT_PERMITTED"]);
  });

  test("is kept under its hash once somebody has sent it", async () => {
    const query = "{ people { nickname } }";
    const first = await hub.post(named(query, {}, "review"), await coordinator());
    expect(first.errors[0]).toMatchObject({
      message: "PersistedQueryNotFound",
      extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
    });
    const persistedQuery = { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") };
    const extensions = { persistedQuery, purpose: "review" };
    expect((await hub.post({ query, extensions }, await coordinator())).errors).toEqual([]);
    expect((await hub.post({ extensions }, await coordinator())).data.people).toHaveLength(2);
    expect((await hub.post({ extensions })).status).toBe(401);
  });
});

describe("a request that is not one", () => {
  const send = async (init: RequestInit, search = "") => {
    const response = await fetch(`${hub.url}/graphql${search}`, {
      ...init,
      headers: { ...(await coordinator()), ...init.headers },
    });
    const { errors } = (await response.json()) as { errors: [{ extensions: { code: string } }] };
    return [response.status, errors[0].extensions.code];
  };
  const json = { "content-type": "application/json" };

  test.each([
    ["broken JSON", { method: "POST", headers: json, body: "{" }, "", 400],
    ["nothing", { method: "POST", headers: json, body: "" }, "", 400],
    ["a list of requests", { method: "POST", headers: json, body: '[{"query":"{__typename}"}]' }, "", 400],
    ["a form", { method: "POST", body: new URLSearchParams({ query: "{__typename}" }) }, "", 415],
    ["a GET that any page could send", {}, "?query={__typename}", 400],
    [
      "a GET of a mutation",
      { headers: { "apollo-require-preflight": "1" } },
      "?query=mutation{touch(id:1){id}}",
      405,
    ],
    ["another method", { method: "PUT", headers: json, body: "{}" }, "", 405],
  ] as const)("%s is refused", async (_, init, search, status) => {
    expect(await send(init, search)).toEqual([status, "BAD_REQUEST"]);
  });

  test("that does not fit the schema is told so, without a word of what there would be", async () => {
    const answer = await hub.ask("{ peopl { id } }");
    expect([answer.status, code(answer)]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect(answer.text).not.toContain("Did you mean");
    expect(code(await hub.ask("{ people {"))).toBe("GRAPHQL_PARSE_FAILED");
    const missing = await hub.ask("query ($id: ID!) { person(id: $id) { id } }");
    expect(code(missing)).toBe("BAD_USER_INPUT");
    expect(missing.errors[0]?.message).toContain("$id is missing: it should be of the type ID!.");
  });
});

test.each([
  ["too many levels", `{ people ${"{ relatives ".repeat(20)} { id } ${"}".repeat(20)} }`],
  ["too many aliases", `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(" ")} }`],
  ["too many words", `{ people { ${"id ".repeat(7_000)} } }`],
  ["too many questions", `{ ${"__typename ".repeat(21)} }`],
  ["too many directives", `{ people { id ${"@skip(if: false) ".repeat(51)} } }`],
  [
    "too many fragments",
    `{ people { id } } ${Array.from({ length: 101 }, (_, i) => `fragment F${i} on Person { id }`).join(" ")}`,
  ],
  ["values within values", `{ person(id: ${"[".repeat(13)}${"]".repeat(13)}) { id } }`],
  ["brackets within brackets", `{ person(id: ${"[".repeat(2_000)}${"]".repeat(2_000)}) { id } }`],
  ["fragments without an end", `{ people { ...A } } fragment A on Person { relatives { ...A } }`],
  ["an alias for introspection", `{ people { __typename: nickname } }`],
  [
    "fragments that multiply",
    `{ people { ...A } } ${["A", "B", "C", "D"].map((f, i) => `fragment ${f} on Person { ${`relatives { ...${"BCDE"[i]} } `.repeat(10)} }`).join(" ")} fragment E on Person { id }`,
  ],
])("%s are refused", async (_, query) => {
  const answer = await hub.ask(query);
  expect([answer.status, code(answer)]).toEqual([400, "LIMIT_EXCEEDED"]);
});

describe("no message quotes a value, which may be about a person, or guesses at a name", () => {
  const value = "Ada-Private";
  const variables = (type: string, $v: unknown) =>
    hub.ask(`query ($v: ${type}!) { people { id } person(id: "1") { relatives { id @include(if: $v) } } }`, {
      variables: { v: $v },
    });

  test.each([
    ["a variable", () => variables("Boolean", value)],
    ["a variable that holds others", () => variables("Boolean", { [value]: [value] })],
    ["a literal", () => hub.ask(`{ person(id: { name: "${value}" }) { id } }`)],
    ["a document that breaks off", () => hub.ask(`{ person(id: "${value}" "${value}`)],
    ["an operation's name", () => hub.ask("query A { people { id } }", { operationName: value })],
    ["a field that is nearly one", () => hub.ask("{ persn(id: 1) { id } }")],
    ["an argument that is nearly one", () => hub.ask("{ person(idd: 1) { id } }")],
    ["a type that is nearly one", () => hub.ask("{ found { ... on Persn { id } } }")],
  ])("%s", async (_, send) => {
    const { status, text } = await send();
    expect(status).toBe(400);
    expect(text).not.toMatch(/Did you mean|Ada-Private/);
  });

  test("not even an owner's", async () => {
    const message = `Variable "$id" got invalid value "${value}"; Value "X" does not exist. Did you mean "Y"?`;
    const body = { data: null, errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] };
    hub.people.misbehave((response) => void response.end(JSON.stringify(body)), 1);
    const { errors } = await hub.ask(`{ person(id: "${value}") { id } }`);
    expect(errors[0]?.message).toBe(
      "A variable or an argument has a value that its type does not permit. Correct the value that the error names.",
    );
  });
});

test("a body that is not UTF-8 is refused, rather than read as something else", async () => {
  const { authorization } = await coordinator();
  const response = await fetch(`${hub.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: Buffer.concat([
      Buffer.from('{"query":"{ people { id } }","variables":{"a":"'),
      Buffer.of(0xff, 0xfe),
      Buffer.from('"}}'),
    ]),
  });
  expect(response.status).toBe(400);
});

test("variables that are too many are refused", async () => {
  const answer = await hub.ask("{ people { id } }", { variables: { many: Array(20_001).fill(0) } });
  expect([answer.status, code(answer)]).toEqual([400, "LIMIT_EXCEEDED"]);
});

test("variables that are too deep, and bodies that are too large, are refused", async () => {
  const deep = JSON.parse(`${"[".repeat(1_000)}${"]".repeat(1_000)}`);
  expect(code(await hub.ask("{ people { id } }", { variables: { deep } }))).toBe("LIMIT_EXCEEDED");
  const large = await hub.ask("{ people { id } }", { variables: { large: "x".repeat(1024 * 1024) } });
  expect([large.status, code(large)]).toEqual([413, "LIMIT_EXCEEDED"]);
});

test("while the sign-in service's keys cannot be had, nobody is taken for signed out", async () => {
  const cut = await startTestGateway({
    config: { tokens: { issuer: hub.issuer.url, audience: "hub", jwksUrl: "http://127.0.0.1:1/jwks" } },
  });
  const answer = await cut.post({ query: "{ people { id } }" }, await coordinator());
  await cut.stop();
  expect([answer.status, code(answer)]).toEqual([503, "SIGN_IN_UNAVAILABLE"]);
  expect(answer.headers.get("retry-after")).toBe("5");
});
