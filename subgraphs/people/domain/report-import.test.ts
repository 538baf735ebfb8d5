import { describe, expect, it } from "vitest";
import { checkOpen, type ImportState } from "./report-import.ts";
import { understandImportRow } from "./understand-import-row.ts";

it.each<[string, ImportState, boolean, string[]]>([
  ["before it was run", "OPEN", false, []],
  ["not while it runs", "RUNNING", false, ["IMPORT_RUNNING"]],
  ["after a dry run", "DONE", false, []],
  ["not once it was taken", "DONE", true, ["IMPORT_HAS_RUN"]],
])("rows are added %s", (_, state, wasTaken, codes) => {
  expect(checkOpen({ state }, wasTaken).map(({ code }) => code)).toEqual(codes);
});

describe("a row of a list", () => {
  it("is understood as written", () => {
    const row = { sourceId: " LR/1 ", onBehalfOf: "rj6", reportedOn: "2018-03-09", person: {} };
    expect(understandImportRow(row)).toEqual({
      sourceId: "LR/1",
      onBehalfOf: "RJ6",
      reportedOn: "2018-03-09",
      reasons: [],
    });
  });

  it("tells all that is wrong with it, field by field", () => {
    const row = { sourceId: " ", onBehalfOf: "the ward", reportedOn: "9 March", person: {} };
    expect(understandImportRow(row).reasons).toEqual([
      { code: "SOURCE_ID_MISSING", path: ["sourceId"] },
      { code: "NOT_AN_ORGANISATION", path: ["onBehalfOf"] },
      { code: "NOT_A_DATE", path: ["reportedOn"] },
    ]);
  });
});
