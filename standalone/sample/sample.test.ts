import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { childDeathForms } from "../../schema/codes/child-death-forms.ts";
import { isTestNhsNumber, parseNhsNumber } from "../../schema/values/nhs-number.ts";
import { parsePostcode } from "../../schema/values/postcode.ts";
import { documentOf } from "../../subgraphs/investigations/actions/handover-form.ts";

const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

const rows: Record<string, string>[] = parse(file("look-back.csv"), {
  bom: true,
  from_line: 3,
  columns: (names: string[]) => names.map((name) => name.trim() || null),
  skip_records_with_empty_values: true,
});

interface Handover {
  readonly source: { readonly id: string; readonly version: number };
  readonly schemaVersion: string;
  readonly document: { readonly child: { readonly nhsNumber: string } };
}
const handovers: Handover[] = JSON.parse(file("child-death-handovers.json"));
const investigations: { reference: string; subject: { nhsNumber: string | null } }[] = JSON.parse(
  file("investigations.json"),
);

test("the look-back is a messy export of forty-odd rows", () => {
  expect(file("look-back.csv").startsWith("\ufeffDeaths of people")).toBe(true);
  expect(rows).toHaveLength(44);
  expect(new Set(rows.map((row) => `${row["Org Code (ODS/ONS)"]} ${row["Their Ref."]}`)).size).toBe(43);
  for (const postcode of rows.map((row) => row["Post Code"]!).filter(Boolean)) {
    expect(parsePostcode(postcode).ok, postcode).toBe(true);
  }
});

test("no NHS number could be anybody's, and two are mistyped", () => {
  const written = [
    ...rows.map((row) => row["NHS No."]!),
    ...handovers.map(({ document }) => document.child.nhsNumber),
    ...investigations.map(({ subject }) => subject.nhsNumber ?? ""),
  ].filter((number) => number !== "");
  const mistyped = written.filter((number) => !parseNhsNumber(number).ok);
  expect(mistyped).toEqual(["999 993 9032", "999 234 083"]);
  for (const number of written) {
    const parsed = parseNhsNumber(number);
    if (parsed.ok) expect(isTestNhsNumber(parsed.value)).toBe(true);
  }
});

test("all handovers but one can be read by their form", () => {
  const unreadable = handovers.filter(({ schemaVersion, document }) => {
    const form = childDeathForms.find(({ version }) => version === schemaVersion)!;
    return !documentOf(form).safeParse(document).success;
  });
  expect(unreadable.map(({ source }) => source.id)).toEqual(["SWL-2019-017"]);
});
