import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "./start.ts";

let hub: TestGateway;
beforeAll(async () => {
  hub = await startTestGateway();
});
afterAll(() => hub.stop());
beforeEach(() => {
  hub.people.received.length = 0;
  hub.cases.received.length = 0;
});

const sent = () => [...hub.people.received, ...hub.cases.received].map(({ query }) => query).join("\n");
/** May read no names, no cases and no findings. */
const notifier = { roles: ["notifier"], purpose: "notification" } as const;
/** May read names and cases, and findings, but decide no match. */
const reviewer = { roles: ["reviewer"], purpose: "review" } as const;

test("who may see everything gets it, across owners", async () => {
  const { data, errors } = await hub.ask(`{ people { id name case { state findings } } secret }`, {
    roles: ["coordinator"],
  });
  expect(errors).toEqual([]);
  expect(data).toEqual({
    people: [
      { id: "1", name: "Ada Example", case: { state: "OPEN", findings: "Seen too late" } },
      { id: "2", name: "Ben Example", case: null },
    ],
    secret: "a secret",
  });
});

describe("a forbidden field is null with its reason and is not fetched", () => {
  test("at the root", async () => {
    const { status, data, errors } = await hub.ask(`{ secret }`, reviewer);
    expect(status).toBe(200);
    expect(data).toEqual({ secret: null });
    expect(errors).toEqual([
      {
        message: expect.stringContaining("decide doubtful matches"),
        path: ["secret"],
        extensions: { code: "FORBIDDEN_FIELD", requires: [["match:decide"]] },
      },
    ]);
    expect(sent()).toBe("");
  });

  test("within lists, in the place where it was asked for", async () => {
    const { data, errors } = await hub.ask(`{ people { id relatives { name id } name } }`, notifier);
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        people: [
          { id: "1", relatives: [{ name: null, id: "2" }], name: null },
          { id: "2", relatives: [], name: null },
        ],
      }),
    );
    expect(errors.map(({ path }) => path?.join("."))).toEqual([
      "people.0.relatives.0.name",
      "people.0.name",
      "people.1.name",
    ]);
    expect(sent()).not.toMatch(/\bname\b/);
  });

  test("under an alias, also one that is called like a permitted field", async () => {
    const { data } = await hub.ask(`{ person(id: 1) { nickname: name id: name other: nickname } }`, notifier);
    expect(data).toEqual({ person: { nickname: null, id: null, other: "Ada" } });
  });

  test("through fragments, named and inline", async () => {
    const { data, errors } = await hub.ask(
      `query { person(id: 1) { ...Who ... on Person { again: name } ... { ...Who } } } fragment Who on Person { id name }`,
      notifier,
    );
    expect(data).toEqual({ person: { id: "1", name: null, again: null } });
    expect(errors).toHaveLength(2);
    expect(sent()).not.toMatch(/\bname\b/);
  });

  test("in another owner's part", async () => {
    const { data, errors } = await hub.ask(`{ person(id: 1) { case { state findings } } }`, notifier);
    expect(data).toEqual({ person: { case: { state: "OPEN", findings: null } } });
    expect(errors[0]).toMatchObject({ path: ["person", "case", "findings"] });
    expect(sent()).not.toContain("findings");
  });

  test("where nothing else is asked of an object: that it exists is still told", async () => {
    const { data } = await hub.ask(`{ person(id: 1) { name } none: person(id: 9) { name } }`, notifier);
    expect(data).toEqual({ person: { name: null }, none: null });
  });

  test("on an interface: of the types that forbid it alone", async () => {
    const { data, errors } = await hub.ask(`{ named { id name } }`, notifier);
    expect(data).toEqual({
      named: [
        { id: "1", name: null },
        { id: "r1", name: "Report one" },
      ],
    });
    expect(errors.map(({ path }) => path)).toEqual([["named", 0, "name"]]);
  });

  test("of a union's members", async () => {
    const query = `{ found { __typename ... on Person { name } ... on Report { name author } } }`;
    const { data } = await hub.ask(query, reviewer);
    expect(data).toEqual({
      found: [
        { __typename: "Person", name: "Ada Example" },
        { __typename: "Report", name: "Report one", author: null },
      ],
    });
  });

  test("unless it is skipped or not included", async () => {
    const query = `query ($no: Boolean!) {
      person(id: 1) { id name @include(if: $no) again: name @skip(if: true) ... @include(if: $no) { third: name } }
    }`;
    const { data, errors } = await hub.ask(query, { ...notifier, variables: { no: false } });
    expect(data).toEqual({ person: { id: "1" } });
    expect(errors).toEqual([]);
    const asked = await hub.ask(query, { ...notifier, variables: { no: true } });
    expect(asked.data).toEqual({ person: { id: "1", name: null, third: null } });
  });
});

test("the same operation is answered for each caller by their own scopes, planned before or not", async () => {
  const query = `{ person(id: 1) { name case { findings } } }`;
  const names = async (who: Parameters<TestGateway["ask"]>[1]) =>
    (await hub.ask(query, who)).data.person.name;
  expect(await names(reviewer)).toBe("Ada Example");
  expect(await names(notifier)).toBeNull();
  expect(await names(reviewer)).toBe("Ada Example");
  expect(await names(notifier)).toBeNull();
});

test("a forbidden mutation does not run; a permitted one beside it does", async () => {
  const { data, errors } = await hub.ask(
    `mutation { rename(id: 1, name: "Eve") { id } touch(id: 1) { nickname } }`,
    reviewer,
  );
  expect(data).toEqual({ rename: null, touch: { nickname: "Ada" } });
  expect(errors.map(({ path }) => path)).toEqual([["rename"]]);
  expect(sent()).not.toContain("rename");
});

test("what an owner needs for a permitted field is fetched on the caller's behalf", async () => {
  const { data, errors } = await hub.ask(`{ person(id: 1) { greeting } }`, notifier);
  expect(errors).toEqual([]);
  expect(data).toEqual({ person: { greeting: "Hello Ada" } });
});

test("only the named operation of a document counts", async () => {
  const query = `query One { secret } query Two { person(id: 1) { id } }`;
  const { data, errors } = await hub.ask(query, { ...notifier, operationName: "Two" });
  expect([data, errors]).toEqual([{ person: { id: "1" } }, []]);
  expect((await hub.ask(query, { ...notifier, operationName: "Three" })).errors[0]?.extensions.code).toBe(
    "OPERATION_RESOLUTION_FAILURE",
  );
});
