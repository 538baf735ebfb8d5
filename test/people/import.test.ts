import { randomUUID } from "node:crypto";
import { print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../subgraphs/people/subgraph.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { type ListOutcome, runList } from "../../workers/commands/look-back/run-list.ts";
import { understandRow } from "../../workers/commands/look-back/understand-row.ts";
import type { TokenFor } from "../support/issuer.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";
import { until } from "../support/until.ts";

let hub: TestSubgraph;
let now = new Date("2018-03-09T10:00:00Z");
beforeAll(async () => {
  hub = await startTestSubgraph(people, {}, () => now);
});
afterAll(() => hub.stop());

const coordinator = { roles: ["coordinator"], org: "07V", sub: "coordinator" } as const;
const ward = { roles: ["notifier"], org: "RJ6", sub: "ward" } as const;

async function send(as: TokenFor, mutation: string, input: object, select = "import { id }") {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await hub.ask(
    as,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${select} refusals { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    "job" in as ? undefined : "notification",
  );
  expect(errors).toBeUndefined();
  return data[mutation];
}

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

const death = (number: string, more: object = {}) => ({
  sourceId: number,
  onBehalfOf: "RJ6",
  reportedOn: "2018-02-01",
  person: {
    givenNames: "Ada",
    familyName: `Name${number}`,
    birthDate: "1960-01-02",
    deathDate: "2018-01-30",
  },
  asReceived: "ADA'S WHOLE ROW",
  ...more,
});

async function start(as: TokenFor = coordinator, name = "list"): Promise<string> {
  return (await send(as, "startImport", { name, sourceSystem: "look-back" })).import.id;
}

/** Runs a list to its end, as the job does. */
async function run(importId: string, dryRun: boolean, as: TokenFor = coordinator): Promise<void> {
  expect(codes(await send(as, "runImport", { importId, dryRun }))).toEqual([]);
  for (let more = true; more; ) {
    ({ more } = await send({ job: "run-import" }, "importRows", { importId }, "more"));
  }
}

async function see(id: string, as: TokenFor = coordinator) {
  const { data } = await hub.ask(
    as,
    `query ($id: ID!) { import(id: $id) {
       state dryRun progress { total done good known notTaken taken }
       rows(first: 100) { nodes { row fate foreseen reasons { code path } foreseenReasons { code path }
         report { reference } } }
     } }`,
    { id },
    "notification",
  );
  return data.import;
}

const reports = async () =>
  (await hub.rows<{ count: number }>("select count(*)::int from report"))[0]?.count ?? 0;

describe("importing a list", () => {
  it("says in a dry run what would become of every row, and takes none", async () => {
    const importId = await start();
    const rows = [
      { row: 1, report: death("A-1") },
      { row: 2, report: death("A-1", { notifierRole: "sister" }) },
      { row: 3, report: death("A-3", { person: { familyName: "X", deathDate: "9 March" } }) },
      { row: 4, report: death(" ", { onBehalfOf: "the ward", reportedOn: "soon" }) },
      { row: 5, report: death("A-5", { person: { ...death("A-5").person, deathDate: "1950-01-01" } }) },
      { row: 6, report: death("A-6", { reportedOn: "2108-02-01" }) },
      { row: 7, report: death("A-7", { reportedOn: "2018-01-29" }) },
    ];
    const before = await reports();
    expect(codes(await send(coordinator, "addImportRows", { importId, rows }))).toEqual([]);
    await run(importId, true);
    const waits = { fate: "WAITS", reasons: [], report: null };
    expect(await see(importId)).toEqual({
      state: "DONE",
      dryRun: true,
      progress: { total: 7, done: 7, good: 1, known: 1, notTaken: 5, taken: 0 },
      rows: {
        nodes: [
          { row: 1, ...waits, foreseen: "GOOD", foreseenReasons: [] },
          { row: 2, ...waits, foreseen: "KNOWN", foreseenReasons: [] },
          {
            row: 3,
            ...waits,
            foreseen: "NOT_TAKEN",
            foreseenReasons: [{ code: "NOT_A_DATE", path: ["person", "deathDate"] }],
          },
          {
            row: 4,
            ...waits,
            foreseen: "NOT_TAKEN",
            foreseenReasons: [
              { code: "SOURCE_ID_MISSING", path: ["sourceId"] },
              { code: "NOT_AN_ORGANISATION", path: ["onBehalfOf"] },
              { code: "NOT_A_DATE", path: ["reportedOn"] },
            ],
          },
          {
            row: 5,
            ...waits,
            foreseen: "NOT_TAKEN",
            foreseenReasons: [{ code: "DEATH_BEFORE_BIRTH", path: ["person", "deathDate"] }],
          },
          {
            row: 6,
            ...waits,
            foreseen: "NOT_TAKEN",
            foreseenReasons: [{ code: "REPORTED_IN_FUTURE", path: ["reportedOn"] }],
          },
          {
            row: 7,
            ...waits,
            foreseen: "NOT_TAKEN",
            foreseenReasons: [{ code: "REPORTED_BEFORE_DEATH", path: ["reportedOn"] }],
          },
        ],
      },
    });
    expect(await reports()).toBe(before);
    await run(importId, false);
    const taken = await see(importId);
    expect(taken.progress).toEqual({ total: 7, done: 7, good: 0, known: 1, notTaken: 5, taken: 1 });
    expect(taken.rows.nodes[0]).toMatchObject({ fate: "TAKEN", foreseen: "GOOD" });
    expect(taken.rows.nodes[0].report.reference).toMatch(/^R-/);
    expect(await reports()).toBe(before + 1);
    await run(importId, false);
    expect(await see(importId)).toEqual(taken);
    expect(await reports()).toBe(before + 1);
  });

  it("knows what another list has told before, and keeps every word sealed", async () => {
    const importId = await start();
    await send(coordinator, "addImportRows", { importId, rows: [{ row: 1, report: death("A-1") }] });
    await run(importId, false);
    expect((await see(importId)).progress).toMatchObject({ known: 1, taken: 0 });
    const kept = await hub.rows("select * from report_import_row");
    expect(JSON.stringify(kept)).not.toMatch(/Ada|WHOLE ROW|A-1/);
  });

  it("takes many rows a transaction at a time", async () => {
    const importId = await start();
    const rows = Array.from({ length: 60 }, (_, index) => ({ row: index + 1, report: death(`B-${index}`) }));
    await send(coordinator, "addImportRows", { importId, rows });
    await run(importId, false);
    expect((await see(importId)).progress).toMatchObject({ total: 60, done: 60, taken: 60 });
  });
});

describe("the command that imports a list", () => {
  it("takes it once another run of the same list is over, and each tells what came of its own", async () => {
    const terms = { sourceSystem: "look-back", organisation: "RJ6", today: "2018-03-09" as never };
    const row = (line: number, reference: string, deathDate: string) => {
      const said = { reference, givenNames: "Ada", familyName: "Twofold", deathDate } as const;
      const values = new Map(Object.entries(said)) as ReadonlyMap<keyof typeof said, string>;
      return understandRow({ line, values, asReceived: { Ref: reference } }, terms);
    };
    const rows = async function* () {
      yield row(2, "C-1", "2018-01-30");
      // A day too early for today, and gone when the list is taken.
      yield row(3, "C-2", "2018-03-10");
    };
    const asked: string[] = [];
    const asCoordinator: Pick<Hub, "send"> = {
      send: async (operation, variables) => {
        const { data, errors } = await hub.ask(
          coordinator,
          print(operation),
          variables as object,
          "notification",
        );
        expect(errors).toBeUndefined();
        asked.push(...Object.keys(data));
        return data;
      },
    };
    const importing = (dryRun: boolean) =>
      runList(asCoordinator, rows, { name: "two.csv", sourceSystem: "look-back", dryRun }, () => {});
    const before = await reports();
    const looking = importing(true);
    const hasAsked = (times: number) => asked.filter((each) => each === "runImport").length >= times;
    await until("the dry run is asked for", async () => hasAsked(1));
    const taking = importing(false);
    await until("the run is asked for", async () => hasAsked(2));
    let over = false;
    const both = Promise.all([looking, taking]).finally(() => {
      over = true;
    });
    while (!over) {
      const running = await hub.rows<{ id: string; mode: string }>(
        "select id, mode from report_import where state = 'RUNNING'",
      );
      for (const { id, mode } of running) {
        if (mode === "RUN") now = new Date("2018-03-11T10:00:00Z");
        await send({ job: "run-import" }, "importRows", { importId: id }, "more");
      }
    }
    const linesOf = async ({ notTaken }: ListOutcome) => {
      const found: number[] = [];
      for await (const { line } of notTaken()) found.push(line);
      return found;
    };
    const [looked, taken] = await both;
    expect([await linesOf(looked), await linesOf(taken)]).toEqual([[3], []]);
    expect(await reports()).toBe(before + 2);
  });
});

describe("adding rows", () => {
  it("changes nothing for what is there, and refuses what says something else, by row", async () => {
    const importId = await start();
    const rows = [
      { row: 1, report: death("C-1") },
      { row: 2, report: death("C-2") },
    ];
    await Promise.all([1, 2].map(() => send(coordinator, "addImportRows", { importId, rows })));
    expect((await see(importId)).progress.total).toBe(2);
    const other = [rows[0], { row: 2, report: death("C-3") }];
    expect((await send(coordinator, "addImportRows", { importId, rows: other })).refusals).toEqual([
      { code: "ROW_SAYS_SOMETHING_ELSE", path: ["rows", "1"] },
    ]);
  });

  it("takes at most 500 at a time, and none once the list has run", async () => {
    const importId = await start();
    const many = Array.from({ length: 501 }, (_, index) => ({ row: index + 1, report: death(`D-${index}`) }));
    expect(codes(await send(coordinator, "addImportRows", { importId, rows: many }))).toEqual([
      "TOO_MANY_ROWS",
    ]);
    expect(codes(await send(coordinator, "runImport", { importId, dryRun: true }))).toEqual(["NO_ROWS"]);
    await send(coordinator, "addImportRows", { importId, rows: many.slice(0, 1) });
    expect(codes(await send(coordinator, "runImport", { importId, dryRun: false }))).toEqual([]);
    const rows = many.slice(1, 2);
    expect(codes(await send(coordinator, "addImportRows", { importId, rows }))).toEqual(["IMPORT_RUNNING"]);
    await send({ job: "run-import" }, "importRows", { importId }, "more");
    expect(codes(await send(coordinator, "addImportRows", { importId, rows }))).toEqual(["IMPORT_HAS_RUN"]);
    await run(importId, true);
    expect(codes(await send(coordinator, "addImportRows", { importId, rows }))).toEqual(["IMPORT_HAS_RUN"]);
  });

  it("is the starter's alone, who reports for others only as a coordinator", async () => {
    const importId = await start(ward);
    const rows = [
      { row: 1, report: death("E-1") },
      { row: 2, report: death("E-2", { onBehalfOf: "RV5" }) },
    ];
    expect(codes(await send(coordinator, "addImportRows", { importId, rows }))).toEqual(["NO_SUCH_IMPORT"]);
    await send(ward, "addImportRows", { importId, rows });
    await run(importId, false, ward);
    const { rows: seen } = await see(importId, ward);
    expect(seen.nodes.map(({ fate }: { fate: string }) => fate)).toEqual(["TAKEN", "NOT_TAKEN"]);
    expect(seen.nodes[1].reasons).toEqual([{ code: "MAY_NOT_REPORT_FOR_OTHERS", path: ["onBehalfOf"] }]);
    expect(await see(importId)).toBeNull();
  });
});
