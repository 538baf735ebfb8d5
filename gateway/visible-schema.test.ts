import { buildSchema, printSchema } from "graphql";
import { expect, test } from "vitest";
import { visibleSchema } from "./visible-schema.ts";

const schema = buildSchema(`
  directive @note(text: Note) on FIELD
  scalar Note
  type Query { open: Open named: Named found: Found list(filter: Filter): [Hidden] alone: Int }
  type Mutation { act(input: Act!): Open }
  interface Named { id: ID name: String }
  union Found = Open | Hidden
  type Open implements Named { id: ID name: String state: State hidden: Hidden }
  type Hidden implements Named { id: ID name: String }
  input Filter { state: State kind: Kind }
  input Act { word: String }
  enum State { A B }
  enum Kind { C }
`);
const without = (...fields: string[]) =>
  visibleSchema(schema, (type, field) => !fields.includes(`${type}.${field}`) && !fields.includes(type));

test("shows everything to whoever may have everything", () => {
  expect(printSchema(without())).toBe(printSchema(schema));
});

test("leaves out a type without fields, what leads to it, and what only it led to", () => {
  const shown = without("Hidden");
  expect(Object.keys(shown.getQueryType()!.getFields())).toEqual(["open", "named", "found", "alone"]);
  expect(printSchema(shown)).not.toMatch(/Hidden|Filter|Kind/);
  expect(printSchema(shown)).toMatch(/union Found = Open\n/);
});

test("keeps of an interface what all that have it keep", () => {
  expect(printSchema(without("Hidden.name"))).toMatch(/interface Named {\n {2}id: ID\n}/);
});

test("leaves out an operation that the caller has nothing of", () => {
  expect(without("Mutation.act").getMutationType()).toBeUndefined();
  expect(printSchema(without("Mutation.act"))).not.toMatch(/Act/);
});
