import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { seededChance } from "../../deduplication/linkage/chance.ts";
import { drawFrom } from "../../deduplication/population/draw.ts";
import { habitsOf } from "../../deduplication/population/habits.ts";
import { inventPerson } from "../../deduplication/population/people.ts";
import { type WrittenRecord, writeDown } from "../../deduplication/population/write-down.ts";
import { readList } from "../look-back/read-list.ts";
import { understandRow } from "../look-back/understand-row.ts";
import { exitCodes, run } from "../run.ts";
import { findCases } from "./find-cases.ts";

let folder: string;
let said: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "find-cases-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  said = [];
  for (const out of ["log", "error"] as const)
    vi.spyOn(console, out).mockImplementation((line) => said.push(String(line)));
  for (const out of ["stdout", "stderr"] as const)
    vi.spyOn(process[out], "write").mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const at = (name: string) => join(folder, name);
const find = (...args: string[]) =>
  run(() =>
    findCases(["--register", at("register.csv"), "--deaths", at("deaths.csv"), ...args], "2026-11-26"),
  );
const rowsOf = async (name: string) =>
  (await readList(readFileSync(at(name)))).map((row) =>
    understandRow(row, { sourceSystem: "found", organisation: null, today: "2026-11-26" as IsoDate }),
  );

const registerHeadings = "NHS No,Surname,Forenames,D.O.B.,Sex,Postcode,GP practice code,LD status,Ethnicity";
const deathHeadings =
  "Ref,NHS number,Surname,Forename,Date of birth,Date of death,Sex,Post code,Cause of death 1a";
const write = (name: string, lines: string[]) => writeFileSync(at(name), lines.join("\r\n"));

test("a death of somebody on the register becomes a row that the import takes as it is", async () => {
  write("register.csv", [
    registerHeadings,
    "999 000 0018,Thornwick,Ada,09/05/1960,F,CR0 6XT,H83001,Moderate,A",
  ]);
  write("deaths.csv", [
    "Deaths registered in the area",
    deathHeadings,
    'D-1,9990000018,THORNWICK,ADA,09/05/1960,09/03/2018,Female,CR0 6XT,"Pneumonia, aspiration (J69.0)"',
  ]);
  expect(await find("--out", at("found.csv"), "--organisation", "07V")).toBe(exitCodes.DONE);
  const [row, ...others] = await rowsOf("found.csv");
  expect(others).toEqual([]);
  expect(row).toMatchObject({ obstacles: [], doubts: [] });
  expect(row?.report).toMatchObject({
    sourceId: "D-1",
    onBehalfOf: "07V",
    reportedOn: "2026-11-26",
    person: {
      familyName: "THORNWICK",
      givenNames: "ADA",
      birthDate: "1960-05-09",
      deathDate: "2018-03-09",
      // The register knows what the certificate does not say.
      gpPractice: "H83001",
      ethnicCategory: "A",
      learningDisability: "CONFIRMED",
      causes: [{ line: "IA", text: "Pneumonia, aspiration", icd10: "J69.0" }],
    },
  });
  expect(JSON.parse(row!.report.asReceived)).toMatchObject({
    Probability: "0.9999",
    Reasons: expect.stringContaining("The NHS number is the same."),
    "Age at death": "57",
    "Line of the deaths": "3",
    "Line of the register": "2",
  });
});

test("a doubtful row is marked, suspects no more than it knows, and tells nothing of who may be alive", async () => {
  write("register.csv", [registerHeadings, "9990000018,Thornwick,Ada,09/05/1960,F,CR0 6XT,H83001,Severe,A"]);
  write("deaths.csv", [deathHeadings, "D-2,,Thornwick,Eva,09/05/1960,09/03/2018,F,CR0 6XT,Sepsis"]);
  expect(await find("--out", at("found.csv"))).toBe(exitCodes.DONE);
  const [row] = await rowsOf("found.csv");
  expect(row?.report.person).toMatchObject({
    givenNames: "Eva",
    nhsNumber: null,
    gpPractice: null,
    learningDisability: "SUSPECTED",
  });
  expect(JSON.parse(row!.report.asReceived)).toMatchObject({
    "Check by a person": "Yes: is it the same person?",
    Reasons: expect.stringContaining("they may be twins"),
  });
  expect(readFileSync(at("found.csv"), "utf8")).not.toMatch(/Ada|9990000018/);
});

test("without a file the list goes to the standard output, and what is said does not", async () => {
  write("register.csv", [registerHeadings, "9990000018,Thornwick,Ada,09/05/1960,F,CR0 6XT,H83001,Severe,A"]);
  write("deaths.csv", [deathHeadings, "D-1,9990000018,Thornwick,Ada,09/05/1960,09/03/2018,F,CR0 6XT,Sepsis"]);
  expect(await find()).toBe(exitCodes.DONE);
  const printed = vi.mocked(console.log).mock.calls.flat();
  expect(printed).toHaveLength(2);
  expect(printed[0]).toMatch(/^Org code,Ref,/);
  expect(vi.mocked(console.error).mock.calls.flat()).toEqual([
    "register.csv: 1 people, 1 deaths; 1 found for certain, 0 for a person to check.",
  ]);
});

test("of people whose death is not found nothing is written, kept or said", async () => {
  const draw = drawFrom(seededChance(21));
  const people = Array.from({ length: 300 }, (_, serial) => inventPerson(draw, serial));
  const line = (written: WrittenRecord, cells: (string | null)[]) =>
    [written.nhsNumber, written.familyName, written.givenName, written.birthDate, ...cells].join(",");
  write("register.csv", [
    registerHeadings,
    ...people.slice(0, 200).map((person) => {
      const written = writeDown(draw, person, habitsOf.gp);
      return line(written, [written.sex, written.postcode, "H83001", "Mild", "A"]);
    }),
  ]);
  // The first hundred of the register have died, and a hundred others.
  const died = [...people.slice(0, 100), ...people.slice(200)];
  write("deaths.csv", [
    deathHeadings,
    ...died.map((person, serial) => {
      const written = writeDown(draw, person, habitsOf.hospital);
      return `D-${serial},${line(written, [written.deathDate, written.sex, written.postcode, "Sepsis"])}`;
    }),
  ]);
  const before = readdirSync(folder);
  expect(await find("--out", at("all.csv"))).toBe(exitCodes.DONE);
  const rows = await rowsOf("all.csv");
  expect(rows.length).toBeGreaterThan(95);
  expect(rows.every(({ report }) => Number(report.sourceId?.slice(2)) < 100)).toBe(true);
  expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual(["all.csv"]);
  const everything = `${readFileSync(at("all.csv"), "utf8")}\n${said.join("\n")}`;
  for (const { nhsNumber, familyName, givenName, birthDate } of people.slice(100)) {
    expect(everything).not.toContain(nhsNumber);
    expect(everything).not.toMatch(new RegExp(`${familyName},${givenName},${birthDate}`, "i"));
  }
});

test.each([
  [["--organisation", "?"], "--organisation"],
  [["--columns", "absent.json"], "is no mapping of columns"],
  [["--deaths", "absent.csv"], "absent.csv cannot be read"],
])("%j is refused in words", async (args, message) => {
  write("register.csv", [registerHeadings]);
  write("deaths.csv", [deathHeadings]);
  expect(await find(...args)).toBe(exitCodes.FAILED);
  expect(said.join("\n")).toContain(message);
});
