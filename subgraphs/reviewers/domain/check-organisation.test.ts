import { expect, test } from "vitest";
import { checkOrganisation } from "./check-organisation.ts";

const croydon = {
  code: "07V",
  name: "NHS Croydon CCG",
  validFrom: "2013-04-01",
  validTo: null,
  successor: null,
};
const succession = new Map([
  ["07V", "36L"],
  ["36L", "QWE"],
]);

test.each([
  ["as it is", {}, []],
  ["with a successor", { validTo: "2020-03-31", successor: "36L" }, []],
  ["without dates", { validFrom: null }, []],
  ["without a name", { name: " " }, ["NAME_MISSING"]],
  ["ended before it began", { validTo: "2012-03-31" }, ["ENDS_BEFORE_IT_BEGINS"]],
  ["followed by itself", { successor: "07V" }, ["FOLLOWS_ITSELF"]],
  ["followed by one that it follows", { code: "QWE", successor: "07V" }, ["FOLLOWS_ITSELF"]],
])("an organisation %s", (_, changes, codes) => {
  const reasons = checkOrganisation({ ...croydon, ...changes }, succession);
  expect(reasons.map(({ code }) => code)).toEqual(codes);
});
