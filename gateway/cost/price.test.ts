import { buildSchema, getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { priceOf } from "./price.ts";
import { priceListOf } from "./price-list.ts";

const sdl = `
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  interface Named { name: String friends: [Named] }
  type Row implements Named { name: String tags: [String] friends: [Named] parts: [Row] one: Row few: [Row] @listSize(assumedSize: 3) }
  type Edge { cursor: String node: Row }
  type PageInfo { endCursor: String }
  type RowConnection { nodes: [Row] edges: [Edge] pageInfo: PageInfo }
  type Search @cost(weight: 50) { name: String }
  type Query {
    row: Row rows(first: Int, last: Int): RowConnection
    top(count: Int): [Row] @listSize(assumedSize: 7, slicingArguments: ["count"])
    search: Search dear: String @cost(weight: 20) named: Named
  }
  type Mutation { change: Row flag: Boolean }
`;
const schema = buildSchema(sdl);
const list = priceListOf(parse(sdl));
const pricing = { page: 20, pageCap: 100, list: 10, mutation: 10, schemaObject: 0.1, operation: 1_000 };

function price(query: string, variables = {}) {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  return priceOf({ schema, list, pricing, document, operation, variables });
}

test.each([
  ["{ __typename }", 0],
  ['{ __type(name: "Row") { name } }', 1],
  ['{ __type(name: "Row") { fields { type { fields { name } } } } }', 13],
  ["{ row { name tags } }", 1],
  ["{ row { one { name } } a: row { name } }", 3],
  ["{ row { parts { name } } }", 11],
  ["{ row { parts { parts { name } } } }", 111],
  ["{ row { few { name } } }", 4],
  ["{ rows { nodes { name } } }", 21],
  ["{ rows(first: 5) { nodes { name } pageInfo { endCursor } } }", 7],
  ["{ rows(first: 5) { edges { node { name } } } }", 11],
  ["{ rows(last: 3) { nodes { one { name } } } }", 7],
  ["{ rows(first: 1000000) { nodes { name } } }", 101],
  ["{ rows(first: -1000000) { nodes { name } } }", 2],
  ["{ rows(first: 1, last: 50) { ...R } } fragment R on RowConnection { nodes { name } }", 51],
  ["{ top { name } }", 7],
  ["{ top(count: 2) { name } }", 2],
  ["{ search { name } dear }", 70],
  ["{ named { friends { friends { ... on Row { one { name } } } } } }", 211],
  ["mutation { change { parts { name } } flag }", 31],
])("%s costs %i", (query, requested) => {
  expect(price(query)).toEqual({ requested, fixed: true });
});

test("the whole schema costs by how many types it has, however often each is asked for", () => {
  const types = Object.keys(schema.getTypeMap()).length;
  const { requested } = price(
    "{ __schema { types { name } a: types { fields { name } b: fields { name } } } }",
  );
  expect(requested).toBe(Math.ceil((1 + types + types * 21) * pricing.schemaObject));
});

test.each([
  [{ n: 2 }, 3],
  [{ n: 1e9 }, 101],
  [{ n: "2" }, 21],
  [{}, 31],
])("by the variables %j it costs %i, which holds for them alone", (variables, requested) => {
  expect(price("query ($n: Int = 30) { rows(first: $n) { nodes { name } } }", variables)).toEqual({
    requested,
    fixed: false,
  });
});
