import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../run.ts";
import { readList } from "./read-list.ts";

const list = (...lines: string[]) => Buffer.from(lines.join("\r\n"));
const first = (file: Uint8Array) => Object.fromEntries(readList(file)[0]!.values);

describe("a look-back list", () => {
  test("is read below its titles, whatever the headings look like", () => {
    const file = list(
      "\uFEFFDeaths since 1 April 2017 - CONFIDENTIAL",
      "Prepared for the local area contact,,,",
      "",
      "REF,Surname , Forename(s),D.O.B. (dd/mm/yyyy),Date of Death,Notes",
      "A-1,Example,Ada,09/05/1960,09/03/2018,told by the ward",
    );
    const [row, ...others] = readList(file);
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
  ])("may be parted by %s", (_, mark) => {
    const file = list(["Ref", "Surname", "DOB"].join(mark), ["A-1", "O'Hara, née Lee", "1960"].join(mark));
    expect(first(file)).toEqual({ reference: "A-1", familyName: "O'Hara, née Lee", birthDate: "1960" });
  });

  test("may come out of an old spreadsheet", () => {
    const file = Buffer.from("Ref,Surname,DOB\nA-1,Ren\u00e9e,1960\n", "latin1");
    expect(first(file).familyName).toBe("Renée");
  });

  test("keeps each row's line past empty rows, repeated headings and cells of several lines", () => {
    const heading = "Ref,Surname,DOB,Cause of death";
    const file = list(heading, 'A-1,One,1960,"pneumonia', 'and sepsis"', ",,,", "", heading, "A-2,Two,1961,");
    expect(readList(file).map(({ line, values }) => [line, values.get("reference")])).toEqual([
      [2, "A-1"],
      [7, "A-2"],
    ]);
  });

  test("takes headings of one's own before the usual ones", () => {
    const file = list("Ref,Surname,Born,Passed away", "A-1,One,1960,2018");
    const [row] = readList(file, { deathDate: ["Passed away"], familyName: ["Born"] });
    expect(row?.values.get("deathDate")).toBe("2018");
  });

  test.each([
    ["nothing", ""],
    ["no headings", "a,b,c\n1,2,3\n"],
    ["an image", '\u0000\u0001"\u0002\n"\u0003'],
  ])("is refused where the file holds %s", (_, content) => {
    expect(() => readList(Buffer.from(content))).toThrow(UnreadableFile);
  });
});
