import { expect, test } from "vitest";
import { exceededByVariables } from "./variables-size.ts";

const most = { variableDepth: 2, variableValues: 10 };
const deep = ["variables of more than 2 levels"];
const many = ["more than 10 values in its variables"];

test.each([
  [undefined, []],
  [null, []],
  [{ a: [1, "b", null] }, []],
  [{ a: [{}] }, deep],
  [{ a: [[]] }, deep],
  [{ a: Array(8).fill(0) }, []],
  [{ a: Array(9).fill(0) }, many],
])("%j has %j", (variables, expected) => {
  expect(exceededByVariables(variables, most)).toEqual(expected);
});
