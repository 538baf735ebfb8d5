import { getIntrospectionQuery } from "graphql";
import { expect, test } from "vitest";
import { exceeded, limits } from "./limits.ts";

const small = {
  ...limits,
  tokens: 100,
  brackets: 10,
  depth: 3,
  variableDepth: 4,
  fields: 8,
  aliases: 2,
  rootFields: 2,
  directives: 2,
  fragments: 2,
};

test.each([
  ["{ a { b { c } } }", []],
  ["{ a { b { c { d } } } }", ["more than 3 levels"]],
  ["{ a ... { b } ... on Query { c } }", ["more than 2 questions at once"]],
  ["query A { a b } query B { a }", []],
  ["{ x: a { y: b z: c } }", ["more than 2 aliases"]],
  ["{ a { ...F ...F } } fragment F on T { b c d e }", ["more than 8 fields"]],
  ["{ ...F } fragment F on Query { a { ...G } } fragment G on T { b { c { d } } }", ["more than 3 levels"]],
  ["{ ...F } fragment F on Query { a ...F }", ["a fragment that holds itself"]],
  ["{ a } fragment F on Query { ...G } fragment G on Query { ...F }", ["a fragment that holds itself"]],
  ["{ a @skip(if: true) @skip(if: true) @skip(if: true) }", ["more than 2 directives"]],
  ["{ a } fragment F on T { a } fragment G on T { a } fragment H on T { a }", ["more than 2 fragments"]],
  [`{ a(list: ${"[".repeat(20)}${"]".repeat(20)}) }`, ["more than 10 brackets within brackets"]],
  [`{ ${"... { ".repeat(20)} a ${"}".repeat(20)} }`, ["more than 10 brackets within brackets"]],
  ["{ __typename: a }", ["an alias that begins with two underscores"]],
  [`{ ${"a ".repeat(100)} }`, ["more than 100 words and signs"]],
  ["{ not GraphQL", []],
])("%s exceeds %j", (query, expected) => {
  expect(exceeded(query, small)).toEqual(expected);
});

test.each([
  ["{ a(x: {b: {b: {b: 1}}}) }", []],
  ["{ a(x: {b: {b: [{b: [1]}]}}) }", ["values of more than 4 levels"]],
])("%s, with levels of values, exceeds %j", (query, expected) => {
  expect(exceeded(query, small)).toEqual(expected);
});

test("fragments that multiply are counted, not written out", () => {
  const names = Array.from({ length: 40 }, (_, i) => `F${i}`);
  const bomb = names
    .map((name, i) => `fragment ${name} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`)
    .join(" ");
  expect(exceeded(`{ t { ...F0 } } ${bomb} fragment F40 on T { c }`, limits)).toContain(
    "more than 3000 fields",
  );
});

test("the explorer's introspection is within the limits", () => {
  const query = getIntrospectionQuery({
    inputValueDeprecation: true,
    specifiedByUrl: true,
    schemaDescription: true,
  });
  expect(exceeded(query, limits)).toEqual([]);
});
