import { buildSchema, getOperationAST, parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { priceOf } from "../../gateway/cost/price.ts";
import { priceListOf } from "../../gateway/cost/price-list.ts";
import { pricing } from "../../gateway/cost/pricing.ts";
import { readGraphFiles } from "../../gateway/graph-files.ts";
import { startTestGateway, type TestGateway } from "./start.ts";

let hub: TestGateway;
beforeAll(async () => {
  hub = await startTestGateway();
});
afterAll(() => hub.stop());

const priceIn = ({ text }: { text: string }) => JSON.parse(text).extensions?.cost;
const limit = pricing.operation;

test.each([
  ["{ __typename }", 0],
  ["{ person(id: 1) { id } }", 1],
  ["{ people { id } }", 2],
  ["{ people { id relatives { id } case { state } } }", 24],
  ["{ secret }", 20],
  ["mutation { touch(id: 1) { id } }", 11],
])("the answer to %s tells its price", async (query, requested) => {
  // Once reckoned and once remembered.
  for (const _ of [1, 2]) expect(priceIn(await hub.ask(query))).toEqual({ requested, limit });
});

test("what is too dear is refused with its price, before any owner is asked", async () => {
  hub.people.received.length = 0;
  const answer = await hub.ask(`{ people ${"{ relatives ".repeat(4)} { id } ${"}".repeat(4)} }`);
  expect([answer.status, answer.data]).toEqual([400, undefined]);
  expect(answer.errors).toEqual([
    {
      message:
        "The request asks for more than one request may. It would cost 22222; one request may cost 20000. " +
        "Ask for less at a time: fewer fields, fewer levels, smaller pages.",
      extensions: { code: "LIMIT_EXCEEDED" },
    },
  ]);
  expect(priceIn(answer)).toEqual({ requested: 22_222, limit });
  expect(hub.people.received).toEqual([]);
});

test("the schema is not told for nothing where it is asked for again and again", async () => {
  const again = Array.from({ length: 90 }, (_, i) => `f${i}: fields { name }`).join(" ");
  const answer = await hub.ask(`{ __schema { types { fields { type { ${again} } } } } }`);
  expect(answer.errors).toEqual([]);
  expect(priceIn(answer).requested).toBeGreaterThan(1_000);
  expect(priceIn(await hub.ask("{ __schema { queryType { name } } }")).requested).toBe(1);
});

test("every persisted operation of the committed graph may be sent with the largest pages", () => {
  const { supergraph, operations } = readGraphFiles(".");
  const schema = buildSchema(supergraph, { assumeValid: true });
  const list = priceListOf(parse(supergraph));
  const dear = [...operations.values()].flatMap(({ name, document: text }) => {
    const document = parse(text);
    const operation = getOperationAST(document)!;
    // With pages as large as they may be.
    const variables = new Proxy({}, { get: () => pricing.pageCap });
    const { requested } = priceOf({ schema, list, pricing, document, operation, variables });
    return requested > limit ? [`${name}: ${requested}`] : [];
  });
  expect(dear).toEqual([]);
});
