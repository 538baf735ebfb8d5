import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isErrorCode } from "../../schema/errors.ts";
import { chanceOf } from "./hostile/chance.ts";
import { type HostileInput, hostileInputs } from "./hostile/inputs.ts";
import type { Words } from "./hostile/words.ts";
import { startTestGateway, type TestGateway } from "./start.ts";

const seed = Number(process.env.HOSTILE_SEED ?? 2018);
const ofEachClass = Number(process.env.HOSTILE_INPUTS ?? 95);
const atOnce = 10;

const words: Words = {
  field: (selection) => `people { ${selection} }`,
  rooted: (selection) => `{ people { ${selection} } }`,
  type: "Person",
  again: ["relatives {", "}"],
  scalars: ["id", "name", "nickname"],
  byId: (value) => `person(id: ${value}) { id }`,
  filtered: (value) => `search(filter: ${value}) { id }`,
  act: "touch(id: 1) { id }",
  names: ["people", "person", "id", "name"],
  search: "query ($text: String, $filter: Search) { search(text: $text, filter: $filter) { id } }",
  page: `query ($first: Int, $after: String, $last: Int, $before: String) {
    page(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { endCursor } } }`,
};

let hub: TestGateway;
let authorization: string;
let cursor: string;
beforeAll(async () => {
  hub = await startTestGateway();
  authorization = `Bearer ${await hub.token({ roles: ["coordinator"], org: "RX1" })}`;
  const { data } = await hub.ask("{ page(first: 1) { pageInfo { endCursor } } }");
  cursor = data.page.pageInfo.endCursor;
});
afterAll(() => hub.stop());

async function send({ method = "POST", search = "", headers, body }: HostileInput) {
  const response = await fetch(`${hub.url}/graphql${search}`, {
    method,
    headers: { authorization, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: new Uint8Array(Buffer.from(body)) }),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    text: await response.text(),
  };
}

/** What must be in no answer: where things run, and how. */
function leaked(text: string): string | null {
  const ports = [hub.url, hub.people.url, hub.cases.url, hub.issuer.url].map((url) => new URL(url).port);
  const found = new RegExp(
    `127\\.0\\.0\\.1|localhost|:(${ports.join("|")})\\b|node_modules|node:|\\.[jt]s:\\d|"stack|serviceName|ECONN|Did you mean`,
  ).exec(text);
  return found?.[0] ?? null;
}

function wrongWith({ status, retryAfter, text }: Awaited<ReturnType<typeof send>>): string | null {
  if (status >= 500 && !(status === 503 && retryAfter !== null)) return `status ${status}`;
  const leak = leaked(text);
  if (leak !== null) return `tells ${leak}`;
  if (text === "") return null;
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
  const codes = errors.map(({ extensions }) => extensions?.code);
  const odd = codes.find((code) => !isErrorCode(code) || code === "INTERNAL");
  return odd === undefined ? null : `an error of the code ${odd}`;
}

describe.each(Object.entries(hostileInputs))("%s", (name, make) => {
  test(`of ${ofEachClass} inputs none breaks the gateway or learns where it runs`, async () => {
    const chance = chanceOf(seed + name.length);
    const inputs = Array.from({ length: ofEachClass }, () => make(chance, { words, cursor }));
    const wrong: string[] = [];
    let refused = 0;
    for (let i = 0; i < inputs.length; i += atOnce) {
      const some = inputs.slice(i, i + atOnce);
      const answers = await Promise.all(some.map(send));
      answers.forEach((answer, k) => {
        const what = wrongWith(answer);
        if (what !== null) wrong.push(`${what}: ${String(some[k]?.body ?? some[k]?.search).slice(0, 300)}`);
        if (answer.text.includes('"errors"')) refused += 1;
      });
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });
});

test("and after all this it answers as before", async () => {
  const { data, errors } = await hub.ask("{ people { id name } }");
  expect([data.people.length, errors]).toEqual([2, []]);
  expect((await fetch(`${hub.url}/readyz`)).status).toBe(200);
});
