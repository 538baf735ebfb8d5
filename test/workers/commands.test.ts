import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { findCases } from "../../workers/commands/find-cases/find-cases.ts";
import { handOver } from "../../workers/commands/handover/hand-over.ts";
import { importList } from "../../workers/commands/look-back/import-list.ts";
import { type ExitCode, exitCodes, run } from "../../workers/commands/run.ts";
import { startHub, type TestHub } from "../support/hub.ts";

const list = "standalone/sample/look-back.csv";
const handovers = "standalone/sample/child-death-handovers.json";

let hub: TestHub;
let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  hub = await startHub();
  folder = await mkdtemp(join(tmpdir(), "hub-commands-"));
  environment = {
    HUB_URL: hub.gateway.url,
    HUB_ISSUER: hub.issuer,
    HUB_CLIENT_SECRETS_FILE: await file("secrets.json", JSON.stringify(hub.secrets.clients)),
  };
});
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true });
});

let said: string[];
let complained: string[];
beforeEach(() => {
  said = [];
  complained = [];
  vi.spyOn(console, "log").mockImplementation((line) => void said.push(String(line)));
  vi.spyOn(console, "error").mockImplementation((line) => void complained.push(String(line)));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => complained.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

type Command = (args: readonly string[], env: NodeJS.ProcessEnv) => Promise<ExitCode>;
const call = (command: Command, args: string[], env: Record<string, string> = {}) =>
  run(() => command(args, { ...environment, ...env }));

const reports = () =>
  hub.rows("people", "select state, kind, organisation, source_id from report order by id");

describe("npm run import", () => {
  it("says first what would become of each row, and takes none", async () => {
    expect(await call(importList, [list, "--dry-run"])).toBe(exitCodes.SOME_NOT_TAKEN);
    expect(said.map((line) => line.split("\n")[0])).toEqual([
      "Line 33 could not be taken:",
      "Line 34 could not be taken:",
      "Line 35 could not be taken:",
      "Line 36 could not be taken:",
      "look-back.csv: nothing was taken; 40 of 44 rows look good.",
    ]);
    expect(await reports()).toEqual([]);
  });

  it("sends each row for its organisation and says by line what was not taken, quietly where nobody watches", async () => {
    expect(await call(importList, [list])).toBe(exitCodes.SOME_NOT_TAKEN);
    expect(said).toHaveLength(5);
    expect(said[2]).toBe(
      "Line 35 was not taken:\n  person.deathDate: The date of death lies before the date of birth. Check both dates; the year is often mistyped.",
    );
    expect(said.at(-1)).toBe("look-back.csv: 40 of 44 rows were taken.");
    expect(complained).toEqual([]);
    const kept = await reports();
    expect(kept.filter(({ state }) => state === "TAKEN")).toHaveLength(39);
    expect(kept).toContainEqual({
      state: "TAKEN",
      kind: "LOOK_BACK",
      organisation: "H83001",
      source_id: "LR/0093",
    });
  });

  it("changes nothing when the list is imported again", async () => {
    const before = await reports();
    expect(await call(importList, [list])).toBe(exitCodes.SOME_NOT_TAKEN);
    expect(await reports()).toEqual(before);
  });

  it("imports a list with headings of its own, and ends well where all is taken", async () => {
    const own = await file("own.csv", "No;Who;Passed away;Born on\nX-1;EXAMPLE, Ada;09/03/2018;09/05/1960\n");
    const columns = await file(
      "columns.json",
      JSON.stringify({
        reference: ["No"],
        fullName: ["Who"],
        deathDate: ["Passed away"],
        birthDate: ["Born on"],
      }),
    );
    const args = [own, "--columns", columns, "--organisation", "RV5", "--source", "own list"];
    expect(await call(importList, args)).toBe(exitCodes.DONE);
    expect(await reports()).toContainEqual(
      expect.objectContaining({ organisation: "RV5", source_id: "X-1", state: "TAKEN" }),
    );
  });

  it.each([
    ["without a file", [], {}, /missing required argument/],
    ["for a file that is not there", ["nowhere.csv"], {}, /nowhere\.csv cannot be read/],
    ["for a file that is no list", ["package.json"], {}, /No row of headings/],
    ["for an organisation without a code", [list, "--organisation", "the ward"], {}, /ODS code/],
    ["with columns that are none", [list, "--columns", "package.json"], {}, /no mapping of columns/],
    ["with an address that is none", [list], { HUB_URL: "here" }, /HUB_URL should be/],
    ["where nobody has a secret", [list], { HUB_CLIENT_ID: "system-nobody" }, /no secret of system-nobody/],
    ["with a token that is none", [list], { HUB_TOKEN: "none" }, /not signed in/],
    ["as somebody who may not", [list], { HUB_CLIENT_ID: "system-child-death-review" }, /None of your roles/],
  ])("says in a line why nothing was done %s", async (_, args, env, words) => {
    expect(await call(importList, args as string[], env as Record<string, string>)).toBe(exitCodes.FAILED);
    expect(complained.join("")).toMatch(words);
    expect(said).toEqual([]);
  });
});

describe("npm run find-cases", () => {
  it("writes the deaths of people on a register as a list that the import takes as it is", async () => {
    const register = await file(
      "register.csv",
      [
        "NHS No,Surname,Forenames,D.O.B.,Sex,Postcode,GP practice code,LD status",
        "999 000 0050,Marlowick,Edie,17/11/1958,F,CR0 6XT,H83001,Moderate",
        ",Fennimore,Saul,02/02/1964,M,CR2 0AB,H83001,Severe",
      ].join("\n"),
    );
    const deaths = await file(
      "deaths.csv",
      [
        "Ref,NHS number,Surname,Forename,Date of birth,Date of death,Sex,Post code,Cause of death 1a",
        "REG-71,9990000050,MARLOWICK,EDIE,17/11/1958,21/05/2018,F,CR0 6XT,Sepsis (A41.9)",
        "REG-72,,Fennimore,Paul,02/02/1964,30/06/2018,M,CR2 0AB,Stroke",
      ].join("\n"),
    );
    const found = join(folder, "found.csv");
    const args = ["--register", register, "--deaths", deaths, "--out", found, "--organisation", "07V"];
    expect(await run(() => findCases(args, "2018-12-03"))).toBe(exitCodes.DONE);
    expect(await call(importList, [found, "--source", "register"])).toBe(exitCodes.DONE);
    const kept = await hub.rows(
      "people",
      "select source_id, state, organisation from report where source_system = 'register' order by source_id",
    );
    expect(kept).toEqual([
      { source_id: "REG-71", state: "TAKEN", organisation: "07V" },
      { source_id: "REG-72", state: "TAKEN", organisation: "07V" },
    ]);
  });
});

describe("npm run handover", () => {
  it("says what became of each handover", async () => {
    // The ward's row brings the practice, by which the area is known; rows of a list may be matched after a handover.
    await call(importList, [list]);
    await hub.settled();
    said = [];
    // It ends as soon as they are matched; how long that takes is the machine's own affair.
    expect(await call(handOver, [handovers, "--wait", "300"])).toBe(exitCodes.SOME_NOT_TAKEN);
    expect(said.map((line) => line.split("\n")[0])).toEqual([
      "eCDOP SWL-2018-041, version 1: The person is known; of a child only the core data are taken.",
      "eCDOP SWL-2018-022, version 1: A later version has taken its place.",
      "eCDOP SWL-2018-022, version 2: The person is known; of a child only the core data are taken.",
      "eCDOP SWL-2018-009, version 1: The person was an adult; the adults' programme reviews the death.",
      "eCDOP SWL-2018-011, version 1: The death is outside the adults' programme.",
      "eCDOP SWL-2019-017, version 1: It is in quarantine:",
    ]);
    expect(said.at(-1)).toMatch(/child\.dob: The form has no such field/);
  });

  it("knows handovers that come again", async () => {
    const count = () => hub.rows("investigations", "select count(*)::int from handover");
    const before = await count();
    expect(await call(handOver, [handovers, "--wait", "0"])).toBe(exitCodes.SOME_NOT_TAKEN);
    expect(await count()).toEqual(before);
  });

  it("is refused where a version says something else than before", async () => {
    const [first] = JSON.parse(await readFile(handovers, "utf8"));
    const other = { ...first, document: { ...first.document, cdop: "Another panel" } };
    expect(await call(handOver, [await file("other.json", JSON.stringify(other))])).toBe(
      exitCodes.SOME_NOT_TAKEN,
    );
    expect(said[0]).toMatch(/It was not taken:\n.*said something else/);
  });

  it.each([
    ["for a file that is not there", ["nowhere.json"], /cannot be read/],
    ["for a file that holds none", ["package.json"], /holds no handovers/],
    ["for a time that is none", [handovers, "--wait", "long"], /number of seconds/],
  ])("says in a line why nothing was done %s", async (_, args, words) => {
    expect(await call(handOver, args)).toBe(exitCodes.FAILED);
    expect(complained.join("")).toMatch(words);
  });
});
