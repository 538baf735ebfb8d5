import { describe, expect, it } from "vitest";
import { type Cells, documentOf } from "./csv-document.ts";
import { readCsv } from "./read-csv.ts";

const heading = "source.system,source.id,source.version,schemaVersion,cdop,child.familyName,causes,category";

describe("a table of handovers", () => {
  it.each([",", ";", "\t"])("parted by %j is read row by row", (delimiter) => {
    const rows = [heading, 'eCDOP,SWL-1,2,2017-04,"South West London",Reid,IA: Sepsis [A41.9],6'];
    const text = rows.map((row) => row.replaceAll(",", delimiter)).join("\r\n");
    expect(readCsv(Buffer.from(`\uFEFF${text}\r\n\r\n`), "list.csv")).toEqual([
      {
        source: { system: "eCDOP", id: "SWL-1", version: 2 },
        schemaVersion: "2017-04",
        document: JSON.stringify({
          cdop: "South West London",
          child: { familyName: "Reid" },
          causes: [{ line: "IA", text: "Sepsis", icd10: "A41.9" }],
          category: 6,
        }),
      },
    ]);
  });

  it.each([
    ["has no heading", "name,date\nReid,2018"],
    ["does not say which handover it is", `${heading}\neCDOP,,1,2017-04,South West London,Reid,,`],
    ["does not say which handover it is", `${heading}\neCDOP,SWL-1,first,2017-04,South West London,Reid,,`],
  ])("%s", (reason, text) => {
    expect(() => readCsv(Buffer.from(text), "list.csv")).toThrow(reason);
  });
});

describe("the form that a row fills in", () => {
  it.each([
    [{ modifiable: "Yes" }, { modifiable: true }],
    [{ modifiable: "perhaps" }, { modifiable: "perhaps" }],
    [{ category: "six" }, { category: "six" }],
    [{ themes: "epilepsy; transition;" }, { themes: ["epilepsy", "transition"] }],
    [
      { factors: "A=3; D=1*" },
      {
        factors: [
          { domain: "A", score: "3" },
          { domain: "D", score: "1*" },
        ],
      },
    ],
    [{ factors: "severe" }, { factors: ["severe"] }],
    [{ causes: "IA: Sepsis; nothing else" }, { causes: [{ line: "IA", text: "Sepsis" }, "nothing else"] }],
    [{ "child.sex": "", "leadContact.name": "M. Adeyemi" }, { leadContact: { name: "M. Adeyemi" } }],
    [{ "child.shoeSize": "9" }, { child: { shoeSize: "9" } }],
    [{ child: "Reid", "child.sex": "F" }, { child: { sex: "F" } }],
  ])("%j is %j", (cells, document) => {
    expect(documentOf(cells as Cells)).toEqual(document);
  });

  it("leaves everything else as it was, whatever a heading is called", () => {
    documentOf({ "__proto__.polluted": "yes", "constructor.name": "no" });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
