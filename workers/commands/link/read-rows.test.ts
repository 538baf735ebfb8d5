import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UnreadableFile } from "../run.ts";
import { collectFaults } from "./line-faults.ts";
import { readRows } from "./read-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "link-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const config = {
  id: "id",
  columns: { surname: "familyName", dob: "birthDate", place: "place" },
  oneToOne: false,
} as const;

function read(content: string | Uint8Array) {
  const file = join(folder, "rows.csv");
  writeFileSync(file, content);
  const faults = collectFaults();
  const rows = readRows(file, config, faults, () => {});
  const notes: string[] = [];
  return { rows, notes, faults, tell: () => faults.tell((line) => notes.push(line)) };
}

const expected = {
  ids: ["1", "2"],
  columns: [
    ["MULLER", "OBRIEN"],
    ["19610307", null],
    ["ST IVES", null],
  ],
};

test.each([
  ["as it is", "id,surname,dob,place\n1,Müller,1961-03-07,St Ives\n2,O'Brien,,\n"],
  ["with a byte order mark", "\ufeffid,surname,dob,place\n1,Müller,19610307,St Ives\n2,O'Brien,,\n"],
  [
    "with the line ends of another system",
    "id,surname,dob,place\r\n1,Müller,07/03/1961,St Ives\r\n2,O'Brien,,\r\n",
  ],
  ["with semicolons", "id;surname;dob;place\n1;Müller;1961-03-07;St Ives\n2;O'Brien;;\n"],
  ["with tabs", "id\tsurname\tdob\tplace\n1\tMüller\t1961-03-07\tSt Ives\n2\tO'Brien\t\t\n"],
  ["quoted", '"id","surname","dob","place"\n"1","Müller","1961-03-07","St Ives"\n"2","O\'Brien","",""\n'],
  ["with spaces", " id , surname, dob, place\n 1, müller , 1961-03-07,  St  Ives\n2,O'Brien, , \n"],
  [
    "with empty rows and no last line end",
    "id,surname,dob,place\n\n1,Müller,1961-03-07,St Ives\n,,,\n2,O'Brien,,",
  ],
  [
    "with other columns, and in another order",
    "x,place,dob,surname,id\ny,St Ives,1961-03-07,Müller,1\n,,,O'Brien,2\n",
  ],
  [
    "with words for what is not known",
    "id,surname,dob,place\n1,Müller,1961-03-07,St Ives\n2,O'Brien,unknown,N/A\n",
  ],
])("a file %s", (_, content) => {
  const { rows, notes, tell } = read(content);
  tell();
  expect(rows).toEqual(expected);
  expect(notes).toEqual([]);
});

test.each([
  [
    "Windows-1252",
    Buffer.from("id,surname,dob,place\n1,M\xfcller,1961-03-07,St Ives\n2,O\x92Brien,,\n", "latin1"),
  ],
  [
    "UTF-16",
    Buffer.from("\ufeffid\tsurname\tdob\tplace\n1\tMüller\t1961-03-07\tSt Ives\n2\tO'Brien\t\t\n", "utf16le"),
  ],
])("a file in %s", (_, bytes) => {
  expect(read(bytes).rows).toEqual(expected);
});

describe("what does not parse is said by line, without what the line says", () => {
  test("a date counts as missing", () => {
    const { rows, notes, tell } = read('id,surname,dob,place\n1,"A\nB",1961-03-07,\n2,C,soon,\n3,D\n');
    tell();
    expect(notes).toEqual([
      'rows.csv, line 4: "dob" is no date, and counts as missing.',
      "rows.csv, line 5: 2 cells where 4 are headed.",
    ]);
    expect(rows.columns[1]).toEqual(["19610307", null, null]);
  });

  test("of many the first are told, and the others counted", () => {
    const { notes, tell } = read(
      `id,surname,dob,place\n${Array.from({ length: 30 }, (_, at) => `${at},A,x,\n`).join("")}`,
    );
    tell();
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toBe("… and 10 more of this kind.");
  });

  test("a row without an id, or with that of another one, is refused", () => {
    const { tell } = read("id,surname,dob,place\n1,A,,\n,B,,\n1,C,,\n");
    expect(tell).toThrow(
      new UnreadableFile(
        'rows.csv, line 3: has nothing in "id".\nrows.csv, line 4: has the same "id" as line 2.',
      ),
    );
  });

  test.each([
    ["a quotation mark that is never closed", 'id,surname,dob,place\n1,A,,\n2,"B,,\n', "line 3"],
    ["no column of ids", "number,surname,dob\n1,A,\n", 'no column "id". It has "number", "surname", "dob".'],
    ["two columns of a name that is wanted", "id,surname,dob,surname\n1,A,,B\n", 'several columns "surname"'],
    ["nothing at all", "", "is empty"],
  ])("%s", (_, content, message) => {
    expect(() => read(content)).toThrow(message);
    expect(() => read(content)).toThrow(UnreadableFile);
  });
});
