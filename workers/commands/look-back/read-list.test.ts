import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../run.ts";
import { allRows, openList, readList } from "./read-list.ts";

const list = (...lines: string[]) => Buffer.from(lines.join("\r\n"));
const first = async (file: Uint8Array) => Object.fromEntries((await readList(file))[0]!.values);

describe("a look-back list", () => {
  test("is read below its titles, whatever the headings look like", async () => {
    const file = list(
      "\uFEFFDeaths since 1 April 2017 - CONFIDENTIAL",
      "Prepared for the local area contact,,,",
      "",
      "REF,Surname , Forename(s),D.O.B. (dd/mm/yyyy),Date of Death,Notes",
      "A-1,Example,Ada,09/05/1960,09/03/2018,told by the ward",
    );
    const [row, ...others] = await readList(file);
    expect(others).toEqual([]);
    expect(row?.line).toBe(5);
    expect(Object.fromEntries(row!.values)).toEqual({
      reference: "A-1",
      familyName: "Example",
      givenNames: "Ada",
      birthDate: "09/05/1960",
      deathDate: "09/03/2018",
    });
    expect(row?.asReceived).toMatchObject({ Notes: "told by the ward", "D.O.B. (dd/mm/yyyy)": "09/05/1960" });
  });

  test.each([
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("may be parted by %s", async (_, mark) => {
    const file = list(["Ref", "Surname", "DOB"].join(mark), ["A-1", "O'Hara, née Lee", "1960"].join(mark));
    expect(await first(file)).toEqual({ reference: "A-1", familyName: "O'Hara, née Lee", birthDate: "1960" });
  });

  test("may come out of an old spreadsheet", async () => {
    const file = Buffer.from("Ref,Surname,DOB\nA-1,Ren\u00e9e,1960\n", "latin1");
    expect((await first(file)).familyName).toBe("Renée");
  });

  test("keeps each row's line past empty rows, repeated headings and cells of several lines", async () => {
    const heading = "Ref,Surname,DOB,Cause of death";
    const file = list(heading, 'A-1,One,1960,"pneumonia', 'and sepsis"', ",,,", "", heading, "A-2,Two,1961,");
    expect((await readList(file)).map(({ line, values }) => [line, values.get("reference")])).toEqual([
      [2, "A-1"],
      [7, "A-2"],
    ]);
  });

  test("takes headings of one's own before the usual ones", async () => {
    const file = list("Ref,Surname,Born,Passed away", "A-1,One,1960,2018");
    const [row] = await readList(file, { deathDate: ["Passed away"], familyName: ["Born"] });
    expect(row?.values.get("deathDate")).toBe("2018");
  });

  test.each([
    ["nothing", ""],
    ["no headings", "a,b,c\n1,2,3\n"],
    ["a quotation mark that is never closed", 'Ref,Surname,DOB\nA-1,"Example,1960\n'],
    ["an image", '\u0000\u0001"\u0002\n"\u0003'],
  ])("is refused where the file holds %s", async (_, content) => {
    await expect(readList(Buffer.from(content))).rejects.toThrow(UnreadableFile);
  });

  const text =
    'Ref;Surname;DOB;Notes\r\nA-1;Ren\u00e9e;1960;\u201ctold\u201d\r\n\r\nA-2;"O\r\nHara";1961;\r\n';
  const windows = Buffer.from(
    text.replaceAll(/[\u201c\u201d]/g, (mark) => (mark === "\u201c" ? "\x93" : "\x94")),
    "latin1",
  );
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["Windows-1252", windows],
  ])("in %s says the same however few bytes come at a time", async (_, file) => {
    const expected = [
      [2, { reference: "A-1", familyName: "Ren\u00e9e", birthDate: "1960" }, "\u201ctold\u201d"],
      [4, { reference: "A-2", familyName: "O\nHara", birthDate: "1961" }, undefined],
    ];
    for (const size of [1, 2, 3, 7, file.length]) {
      const source = function* () {
        for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
      };
      const list = await openList(source);
      for (const rows of [await allRows(list), await allRows(list)]) {
        expect(
          rows.map(({ line, values, asReceived }) => [line, Object.fromEntries(values), asReceived.Notes]),
        ).toEqual(expected);
      }
    }
  });

  test("is read no further than it is asked for", async () => {
    let read = 0;
    const list = await openList(function* () {
      yield Buffer.from("Ref,Surname,DOB\n");
      for (read = 0; read < 3_000; read += 1) yield Buffer.from(`A-${read},Example,1960\n`.repeat(100));
    });
    for await (const row of list.rows()) if (row.line > 500) break;
    expect(read).toBeLessThan(1_000);
  });
});
