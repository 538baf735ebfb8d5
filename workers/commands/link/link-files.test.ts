import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { seededChance } from "../../deduplication/linkage/chance.ts";
import { drawFrom } from "../../deduplication/population/draw.ts";
import { habitsOf } from "../../deduplication/population/habits.ts";
import { inventPerson } from "../../deduplication/population/people.ts";
import { writeDown } from "../../deduplication/population/write-down.ts";
import { exitCodes, run } from "../run.ts";
import { linkFiles } from "./link-files.ts";

let folder: string;
let said: string[];
let faults: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "link-"));
  const columns = {
    given: "givenName",
    family: "familyName",
    born: "birthDate",
    nhs: "identifier",
    home: "postcode",
  };
  write("config.json", JSON.stringify({ id: "id", columns }));
  write("one-to-one.json", JSON.stringify({ id: "id", columns, oneToOne: true }));
  const draw = drawFrom(seededChance(3));
  const people = Array.from({ length: 200 }, (_, serial) => inventPerson(draw, serial));
  const rows = (of: keyof typeof habitsOf, letter: string) =>
    people.map((person) => {
      const { givenName, familyName, birthDate, nhsNumber, postcode } = writeDown(draw, person, habitsOf[of]);
      return [letter + person.id.slice(7), givenName, familyName, birthDate, nhsNumber, postcode].join(",");
    });
  const heading = "id,given,family,born,nhs,home";
  write("hospital.csv", [heading, ...rows("hospital", "h")].join("\n"));
  write("council.csv", [heading, ...rows("council", "c")].join("\n"));
  write("both.csv", [heading, ...rows("hospital", "h"), ...rows("council", "c")].join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  said = [];
  faults = [];
  vi.spyOn(console, "log").mockImplementation((line) => said.push(String(line)));
  vi.spyOn(console, "error").mockImplementation((line) => faults.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

const at = (name: string) => join(folder, name);
const write = (name: string, text: string) => writeFileSync(at(name), text);
const lines = (name: string) => readFileSync(at(name), "utf8").trimEnd().split("\n");
const link = (...args: string[]) => run(() => linkFiles(args));

test("two files, one to one: each row's partner, the surest first", async () => {
  const args = [
    "--config",
    at("one-to-one.json"),
    "--out",
    at("pairs.csv"),
    at("hospital.csv"),
    at("council.csv"),
  ];
  expect(await link(...args)).toBe(exitCodes.DONE);
  const [heading, ...pairs] = lines("pairs.csv");
  expect(heading).toBe("id_left,id_right,weight,probability");
  const cells = pairs.map((line) => line.split(","));
  const weights = cells.map(([, , weight]) => Number(weight));
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(weights.at(-1)).toBeGreaterThanOrEqual(-10);
  for (const [, , weight, probability] of cells)
    expect(Number(probability)).toBeCloseTo(1 / (1 + 2 ** -Number(weight)), 4);
  const likely = cells.filter(([, , , probability]) => Number(probability) >= 0.5);
  expect(likely.every(([left, right]) => left!.slice(1) === right!.slice(1))).toBe(true);
  expect(likely.length).toBeGreaterThan(190);
});

test("one file: duplicates and clusters", async () => {
  const args = [
    "--config",
    at("config.json"),
    "--out",
    at("p.csv"),
    "--clusters",
    at("c.csv"),
    at("both.csv"),
  ];
  expect(await link(...args)).toBe(exitCodes.DONE);
  const [heading, ...rows] = lines("c.csv").map((line) => line.split(","));
  expect(heading).toEqual(["id", "cluster"]);
  expect(rows).toHaveLength(400);
  const clusterOf = new Map(rows.map(([id, cluster]) => [id!, cluster!]));
  const together = rows.filter(
    ([id]) => clusterOf.get(`c${id!.slice(1)}`) === clusterOf.get(`h${id!.slice(1)}`),
  );
  expect(together.length).toBeGreaterThan(380);
});

test("a higher floor writes fewer pairs", async () => {
  const args = ["--config", at("config.json"), at("both.csv"), "--out", at("p.csv")];
  await link(...args);
  const all = lines("p.csv").length;
  await link(...args, "--floor", "5");
  expect(lines("p.csv").length).toBeLessThan(all);
});

test("a kept model links without training, and says where it does not fit", async () => {
  const args = ["--config", at("config.json"), at("both.csv")];
  expect(await link(...args, "--save-model", at("model.json"))).toBe(exitCodes.DONE);
  const kept = readFileSync(at("model.json"), "utf8");
  for (const value of lines("both.csv")[1]!.split(",")) if (value !== "") expect(kept).not.toContain(value);
  expect(await link(...args, "--model", at("model.json"), "--out", at("p.csv"))).toBe(exitCodes.DONE);
  expect(lines("p.csv").length).toBeGreaterThan(150);
  write("fewer.json", JSON.stringify({ id: "id", columns: { family: "familyName", born: "birthDate" } }));
  const other = ["--config", at("fewer.json"), at("both.csv"), "--model", at("model.json")];
  expect(await link(...other)).toBe(exitCodes.FAILED);
  expect(faults.join()).toContain("trained on other columns");
});

test("the model for Splink, in the words of its database", async () => {
  const args = ["--config", at("config.json"), at("both.csv"), "--export-splink", at("splink.json")];
  expect(await link(...args, "--splink-dialect", "spark")).toBe(exitCodes.DONE);
  const settings = JSON.parse(readFileSync(at("splink.json"), "utf8"));
  expect(settings).toMatchObject({
    link_type: "dedupe_only",
    sql_dialect: "spark",
    unique_id_column_name: "id",
  });
});

test("how the weight of a pair comes about, step by step", async () => {
  const args = ["--config", at("one-to-one.json"), at("hospital.csv"), at("council.csv")];
  expect(await link(...args, "--explain", "h7", "c7")).toBe(exitCodes.DONE);
  const text = said.join("\n");
  expect(text).toContain("h7 and c7: one person with probability");
  for (const step of ["prior", "given", "family", "born", "nhs", "home", "weight"])
    expect(text).toMatch(new RegExp(`^${step} `, "m"));
  const bits = [...text.matchAll(/[+−]\d+\.\d\d/g)].map(([number]) => Number(number.replace("−", "-")));
  const steps = bits.slice(0, -1).reduce((sum, each) => sum + each, 0);
  expect(steps).toBeCloseTo(bits.at(-1)!, 0);
});

test("pictures of the weights and of a pair, without a value of any row", async () => {
  const args = ["--config", at("config.json"), at("both.csv"), "--explain", "h7", "c7"];
  expect(await link(...args, "--chart", at("chart.svg"))).toBe(exitCodes.DONE);
  expect(await link(...args, "--chart", at("chart.html"))).toBe(exitCodes.DONE);
  const picture = readFileSync(at("chart.svg"), "utf8").trim();
  expect(picture).toMatch(/^<svg .*<\/svg>$/);
  expect(readFileSync(at("chart.html"), "utf8")).toContain(picture);
  for (const words of ["h7 and c7", "What each comparison weighs", "Day and month are exchanged."])
    expect(picture).toContain(words);
  const row = lines("hospital.csv").find((line) => line.startsWith("h7,"))!;
  for (const value of row.split(",").slice(1)) if (value !== "") expect(picture).not.toContain(value);
});

test.each([
  [["--config", "config.json", "both.csv", "--explain", "h7"], "two ids"],
  [["--config", "config.json", "both.csv", "--explain", "h7", "x"], "no row has the id x"],
  [["--config", "absent.json", "both.csv"], "absent.json cannot be read"],
  [["--config", "both.csv", "both.csv"], "is no JSON"],
  [["--config", "config.json", "absent.csv"], "absent.csv cannot be read"],
  [["--config", "wrong.json", "both.csv"], "columns.family"],
  [["--config", "unknown.json", "both.csv"], 'no column "address"'],
])("%j is refused in words", async (args, message) => {
  write("wrong.json", JSON.stringify({ id: "id", columns: { family: "surname" } }));
  write("unknown.json", JSON.stringify({ id: "id", columns: { family: "familyName", address: "street" } }));
  const errors: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => errors.push(String(text)) > 0);
  expect(await link(...args.map((arg) => (/\.(json|csv)$/.test(arg) ? at(arg) : arg)))).toBe(
    exitCodes.FAILED,
  );
  expect([...faults, ...errors].join("\n")).toContain(message);
});

test("a column that one of two files lacks counts as missing there", async () => {
  write(
    "short.csv",
    lines("council.csv")
      .map((line) => line.split(",").slice(0, 4).join(","))
      .join("\n"),
  );
  const args = ["--config", at("one-to-one.json"), "--out", at("p.csv"), at("hospital.csv"), at("short.csv")];
  expect(await link(...args)).toBe(exitCodes.DONE);
  expect(faults).toContain('short.csv has no column "nhs": it counts as missing there.');
  expect(lines("p.csv").length).toBeGreaterThan(150);
});

test("what does not parse is said by line, and the rest is linked; what cannot be linked at all is refused", async () => {
  const rows = lines("both.csv");
  const config = ["--config", at("config.json"), "--out", at("p.csv")];
  write("odd.csv", [...rows.slice(0, 200), "x1,Ann,Lee,soon,,", ...rows.slice(200)].join("\n"));
  expect(await link(...config, at("odd.csv"))).toBe(exitCodes.DONE);
  expect(faults).toContain('odd.csv, line 201: "born" is no date, and counts as missing.');
  write("twice.csv", [...rows, rows[1], "x1,Ann,Lee,soon,,"].join("\n"));
  expect(await link(...config, at("twice.csv"))).toBe(exitCodes.FAILED);
  expect(faults).toContain('twice.csv, line 402: has the same "id" as line 2.');
  expect(faults).toContain('twice.csv, line 403: "born" is no date, and counts as missing.');
});

test.each([
  ["--out", "both.csv"],
  ["--clusters", "both.csv"],
  ["--save-model", "config.json"],
])("what %s writes never takes the place of what was read", async (option, name) => {
  const before = lines(name);
  expect(await link("--config", at("config.json"), option, at(name), at("both.csv"))).toBe(exitCodes.FAILED);
  expect(faults.join()).toContain("named twice");
  expect(lines(name)).toEqual(before);
});

test("pairs and clusters are not written into one file", async () => {
  const args = ["--out", at("same.csv"), "--clusters", at("same.csv"), at("both.csv")];
  expect(await link("--config", at("config.json"), ...args)).toBe(exitCodes.FAILED);
});

test("files of no row or one row give no pair", async () => {
  write("none.csv", "id,given,family,born,nhs,home\n");
  write("one.csv", "id,given,family,born,nhs,home\n1,Ann,Lee,1961-03-07,,\n");
  for (const file of ["none.csv", "one.csv"]) {
    expect(
      await link("--config", at("config.json"), at(file), "--out", at("p.csv"), "--clusters", at("c.csv")),
    ).toBe(exitCodes.DONE);
    expect(lines("p.csv")).toHaveLength(1);
  }
  expect(lines("c.csv")).toEqual(["id,cluster", "1,1"]);
});
