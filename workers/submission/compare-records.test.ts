import { expect, test } from "vitest";
import { compareRecords } from "./compare-records.ts";

test.each<[string, object, object, object[]]>([
  ["nothing but the version", { submissionVersion: 1, grade: 3 }, { submissionVersion: 2, grade: 3 }, []],
  ["a value", { grade: 3 }, { grade: null }, [{ field: "grade", before: "3", after: "null" }]],
  [
    "a list as a whole",
    { causes: ["J69.0"] },
    { causes: ["J69.0", "A41.9"] },
    [{ field: "causes", before: '["J69.0"]', after: '["J69.0","A41.9"]' }],
  ],
  [
    "a field within a field",
    { timeliness: { held: "0-30" } },
    { timeliness: { held: "31-91" } },
    [{ field: "timeliness.held", before: '"0-30"', after: '"31-91"' }],
  ],
  ["a field that is new", {}, { sex: "MALE" }, [{ field: "sex", before: null, after: '"MALE"' }]],
])("%s", (_, before, after, changes) => {
  expect(compareRecords(before, after)).toEqual(changes);
});
