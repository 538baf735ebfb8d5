import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PackCell, PackContent } from "../../schema/values/pack.ts";
import type { TokenFor } from "../support/issuer.ts";
import { approve, openCase, sections } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const analyst = { roles: ["partner-analyst"], org: "VCS01" } as const;
const notifier = { roles: ["notifier"], org: "RJ6" } as const;

async function release(first: string, last = first, measure = "deaths-notified", as: TokenFor = coordinator) {
  const { data, errors } = await hub.hub.ask(
    as,
    `mutation ($input: ReleaseFiguresInput!) {
       releaseFigures(input: $input) { release { id outcome } refusals { code } }
     }`,
    { input: { idempotencyKey: randomUUID(), measure, firstQuarter: first, lastQuarter: last } },
    "statistics",
  );
  return errors === undefined ? data.releaseFigures : { refused: errors[0]!.extensions.code };
}

/** What an analyst reads of every release: each cell with its coordinates, as printed. */
async function printed(measure = "deaths-notified"): Promise<Record<string, string>[]> {
  const { data, errors } = await hub.hub.ask(
    analyst,
    `query ($measure: String!) {
       releasedFigures(measure: $measure) {
         nodes { firstQuarter lastQuarter grids { cells { at { dimension value } count { display value suppressed } } } }
       }
     }`,
    { measure },
    "statistics",
  );
  expect(errors).toBeUndefined();
  return data.releasedFigures.nodes.map((node: Printed) => ({
    last: `${node.lastQuarter} from ${node.firstQuarter}`,
    ...Object.fromEntries(
      node.grids.flatMap(({ cells }) =>
        cells.map(({ at, count }) => [
          at
            .map(({ value }) => value)
            .sort()
            .join(" ") || "ALL",
          count.display,
        ]),
      ),
    ),
  }));
}

interface Printed {
  readonly firstQuarter: string;
  readonly lastQuarter: string;
  readonly grids: {
    readonly cells: {
      readonly at: { readonly value: string }[];
      readonly count: { readonly display: string };
    }[];
  }[];
}

describe("released figures", () => {
  it("are counted, with a star for a few people, and read by partners who see no case", async () => {
    const facts = [
      ...Array.from({ length: 9 }, () => ({ sex: "FEMALE" })),
      ...Array.from({ length: 12 }, () => ({ sex: "MALE", birthDate: "1990-05-01" })),
      ...Array.from({ length: 3 }, () => ({ sex: "MALE", ethnicCategory: "H" })),
      { deathDate: "1999-01-01" },
    ];
    for (const each of facts) await openCase(hub, each);
    expect(await release("2018-Q1")).toEqual(quarterNotOver);
    hub.setToday("2018-04-01");
    expect((await release("2018-Q1")).release.outcome).toBe("SHOWN");
    const [quarter] = await printed();
    expect(quarter).toMatchObject({ ALL: "25", FEMALE: "10", "50-64 FEMALE": "10", "25-49 MALE": "10" });
    expect(quarter).toMatchObject({ "50-64 MALE": "*", "18-24 MALE": "0", ALL_OTHERS: "*", WHITE: "20" });
  });

  it("stay as they are, whatever is notified or corrected later", async () => {
    const before = await printed();
    await openCase(hub, { notifiedOn: "2018-03-30" });
    expect(await release("2018-Q1")).toEqual({
      release: null,
      refusals: [{ code: "FIGURES_RELEASED_BEFORE" }],
    });
    // Whom another area reviews is counted there.
    const { caseId } = await openCase(hub, { notifiedOn: "2018-04-05" });
    await hub.act(coordinator, "proposeTransfer", { caseId, to: "15E", reason: "The GP belongs to them." });
    const [{ id: transferId }] = (await hub.see(caseId, "transfers { id }")).transfers;
    const elsewhere = { roles: ["coordinator"], org: "15E", sub: "coordinator-elsewhere" } as const;
    expect(codesOf(await hub.act(elsewhere, "answerTransfer", { transferId, answer: "ACCEPT" }))).toEqual([]);
    hub.setToday("2018-07-01");
    expect((await release("2018-Q2")).release.outcome).toBe("SHOWN");
    const [first, second] = await printed();
    expect(first).toEqual(before[0]);
    expect(second).toMatchObject({ ALL: "0", FEMALE: "0" });
  });

  it("tell nothing by way of quarters pooled", async () => {
    await openCase(hub, { notifiedOn: "2018-07-03" });
    hub.setToday("2018-10-01");
    expect((await release("2018-Q3")).release.outcome).toBe("SHOWN");
    expect((await release("2018-Q1", "2018-Q3")).release.outcome).toBe("SHOWN");
    const pooled = (await printed()).find(({ last }) => last === "2018-Q3 from 2018-Q1")!;
    expect(pooled["50-64 FEMALE"]).toBe("10");
    expect(pooled["50-64 MALE"]).toBe("*");
  });

  it("are released by a coordinator alone, and of nothing but what is on the list", async () => {
    const refused = { refused: "FORBIDDEN_FIELD" };
    expect(await release("2018-Q3", "2018-Q3", "deaths-notified", analyst)).toEqual(refused);
    expect(await release("2018-Q3", "2018-Q3", "weather")).toEqual({
      release: null,
      refusals: [{ code: "NO_SUCH_MEASURE" }],
    });
    const { data, errors } = await hub.hub.ask(
      notifier,
      '{ releasedFigures(measure: "deaths-notified") { nodes { id } } }',
    );
    expect(data?.releasedFigures ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });

  it("say by what is counted", async () => {
    const { data } = await hub.hub.ask(
      analyst,
      "{ publishedMeasures { name label dimensions { name values } grids } }",
      {},
      "statistics",
    );
    expect(data.publishedMeasures).toContainEqual({
      name: "reviews-completed",
      label: "Reviews completed",
      dimensions: expect.arrayContaining([{ name: "timeliness", values: ["IN_TIME", "LATER"] }]),
      grids: expect.arrayContaining([["timeliness"], ["sex", "avoidability"]]),
    });
  });
});

describe("deaths beside those of the whole population", () => {
  const compared = async (year: number) => {
    const { data, errors } = await hub.hub.ask(
      analyst,
      `query ($year: Int!) { comparedDeaths(year: $year) { standing dueOn generalSource groups {
         dimension value people { display } medianAge generalMedianAge avoidable { display }
         avoidablePerHundred generalAvoidablePerHundred
       } } }`,
      { year },
      "statistics",
    );
    expect(errors).toBeUndefined();
    return data.comparedDeaths;
  };

  it("are told once their years are released, and else when they will be", async () => {
    expect(await compared(2020)).toMatchObject({ standing: "NOT_OVER_YET", dueOn: "2021-02-11", groups: [] });
  });

  it.each([-1, 0, 1, 99_999])("are not told of %s, which is no year", async (year) => {
    const { data, errors } = await hub.hub.ask(
      analyst,
      "query ($year: Int!) { comparedDeaths(year: $year) { standing } }",
      { year },
      "statistics",
    );
    expect([data.comparedDeaths, errors?.map(({ extensions }) => extensions?.code)]).toEqual([
      null,
      ["BAD_USER_INPUT"],
    ]);
  });

  it("give medians and shares of groups that are shown, and of no few people", async () => {
    const facts = [
      ...Array.from({ length: 11 }, () => ({ sex: "FEMALE" })),
      ...Array.from({ length: 11 }, () => ({
        sex: "FEMALE",
        birthDate: "1939-05-01",
        causes: [{ line: "IA", text: "Frailty", icd10: "R54" }],
      })),
      ...Array.from({ length: 3 }, () => ({ sex: "MALE" })),
    ];
    for (const each of facts) {
      const { caseId } = await openCase(hub, each);
      // A review's whole way takes seconds: its end is put where that way leads.
      await hub.hub.rows(
        "update case_record set stage = 'CLOSED', state = 'CLOSED', completed_on = '2019-05-02' where id = $1",
        [caseId],
      );
    }
    hub.setToday("2021-02-01");
    const { data } = await hub.hub.ask(
      coordinator,
      `mutation ($input: ReleaseYearsInput!) {
         releaseYears(input: $input) { releases { firstQuarter outcome } refusals { code } }
       }`,
      { input: { idempotencyKey: randomUUID(), measure: "reviews-completed", year: 2020 } },
      "statistics",
    );
    const { releases, refusals } = data.releaseYears;
    expect(refusals).toEqual([]);
    // Nobody's review was completed in 2020 alone: nothing of it is a star, and no more years are pooled.
    expect(releases).toEqual([{ firstQuarter: "2020-Q1", outcome: "SHOWN" }]);
  });

  it("are pooled over three years, with medians that no other years overlap", async () => {
    const years = { firstQuarter: "2018-Q1", lastQuarter: "2020-Q4" };
    expect((await release(years.firstQuarter, years.lastQuarter, "reviews-completed")).release.outcome).toBe(
      "SHOWN",
    );
    const { standing, groups, generalSource } = await compared(2020);
    expect([standing, generalSource]).toEqual(["SHOWN", expect.stringContaining("2019")]);
    const of = (value: string) => groups.find((each: { value: string }) => each.value === value);
    expect(of("")).toMatchObject({ people: { display: "25" }, medianAge: 57, generalMedianAge: null });
    expect(of("FEMALE")).toEqual({
      dimension: "sex",
      value: "FEMALE",
      people: { display: "20" },
      medianAge: 67,
      generalMedianAge: 86,
      avoidable: { display: "10" },
      avoidablePerHundred: 50,
      generalAvoidablePerHundred: 22,
    });
    expect(of("MALE")).toMatchObject({ people: { display: "*" }, medianAge: null, generalMedianAge: 83 });
    expect((await release("2019-Q1", "2021-Q4", "reviews-completed")).refusals).toEqual([
      { code: "QUARTER_NOT_OVER" },
    ]);
    hub.setToday("2022-02-01");
    expect((await release("2019-Q1", "2021-Q4", "reviews-completed")).release.outcome).toBe("SHOWN");
    expect((await compared(2021)).groups[0].medianAge).toBeNull();
  });

  it("count the reasonable adjustments that were needed against those that were made", async () => {
    const { caseId } = await approve(hub);
    await hub.hub.rows("update case_record set completed_on = '2021-05-02' where id = $1", [caseId]);
    await hub.hub.rows(
      `insert into review_entry (id, case_id, kind, revision, codes, words, written_at, written_by, withdrawn)
       select gen_random_uuid(), $1, 'ADJUSTMENT', 1, codes, words, now(), 'a test', false from review_section,
         (values ('{"adjustment": "easy-read", "made": "MADE"}'::jsonb),
                 ('{"adjustment": "easy-read", "made": "NOT_MADE"}'::jsonb)) as said (codes)
       where case_id = $1 and kind = $2`,
      [caseId, sections[0]],
    );
    expect((await release("2021-Q2", "2021-Q2", "adjustment-easy-read")).release.outcome).toBe("SHOWN");
    expect((await release("2021-Q2", "2021-Q2", "adjustment-home-visit")).release.outcome).toBe("SHOWN");
    expect(await printed("adjustment-easy-read")).toMatchObject([{ ALL: "*", NOT_MADE: "*", MADE: "0" }]);
    expect(await printed("adjustment-home-visit")).toMatchObject([{ ALL: "0", NOT_MADE: "0" }]);
  });

  it("count the deaths at which another process looked too, once for each kind", async () => {
    const follow = async (caseId: string, kind: string, standing: boolean) =>
      hub.hub.rows(
        `insert into linked_process (case_id, investigation_id, revision, kind, standing)
         values ($1, gen_random_uuid(), 1, $2, $3)`,
        [caseId, kind, standing],
      );
    for (let each = 0; each < 9; each++) {
      const { caseId } = await openCase(hub, { notifiedOn: "2021-08-02" });
      await follow(caseId, "CORONER_INVESTIGATION", each < 8);
      if (each === 0) await follow(caseId, "CORONER_INVESTIGATION", false);
    }
    const inQuarter = (measure: string) => release("2021-Q3", "2021-Q3", measure);
    expect((await inQuarter("process-coroner-investigation")).release.outcome).toBe("SHOWN");
    expect((await inQuarter("process-police-investigation")).release.outcome).toBe("SHOWN");
    expect(await printed("process-coroner-investigation")).toMatchObject([{ ALL: "10", ENDED: "*" }]);
    expect(await printed("process-police-investigation")).toMatchObject([{ ALL: "0", GOES_ON: "0" }]);
  });

  it("tell apart the deaths that a search found, by age and by cause", async () => {
    const [sepsis, notifiedOn] = [[{ line: "IA", text: "Sepsis", icd10: "A41.9" }], "2021-11-02"];
    for (let each = 0; each < 21; each++) {
      const foundBySearch = each < 12;
      const causes = each < 2 ? { causes: sepsis } : {};
      await openCase(hub, { notifiedOn, deathDate: "2018-03-09", foundBySearch, ...causes });
    }
    expect((await release("2021-Q4", "2021-Q4", "deaths-notified")).release.outcome).toBe("SHOWN");
    expect((await release("2021-Q4", "2021-Q4", "deaths-found")).release.outcome).toBe("SHOWN");
    const [found] = await printed("deaths-found");
    expect(found).toMatchObject({ ALL: "10", "50-64": "10", "75+": "0", RESPIRATION: "10", INFECTION: "*" });
  });

  it("are told again by packs, with other processes, and with themes by years", async () => {
    const year = { firstQuarter: "2021-Q1", lastQuarter: "2021-Q4" };
    expect((await release("2021-Q1", "2021-Q4", "theme-dysphagia")).release.outcome).toBe("SHOWN");
    const drafted = async (audience: string) => {
      const { data, errors } = await hub.hub.ask(
        { roles: ["steering-group"], org: "36L" },
        "mutation ($input: RequestPackInput!) { requestPack(input: $input) { pack { id } refusals { code } } }",
        { input: { idempotencyKey: randomUUID(), audience, ...year } },
        "learning",
      );
      expect([errors, data.requestPack.refusals]).toEqual([undefined, []]);
      const { id } = data.requestPack.pack;
      const draft = await hub.hub.ask({ job: "make-pack" }, "query ($id: ID!) { packDraft(id: $id) }", {
        id,
      });
      const { sections }: PackContent = JSON.parse(draft.data.packDraft);
      return (kind: string, caption: string) =>
        sections.find((each) => each.kind === kind)?.tables.find((each) => each.caption.startsWith(caption));
    };
    const board = await drafted("OTHER_BOARD");
    const displayed = (cells: readonly PackCell[] = []) => cells.map(({ display }) => display);
    const inquests = board("INTERFACES", "Deaths at which another process looked")?.rows[0];
    expect(inquests?.label).toBe("Coroner's Investigation, 2021-Q3");
    expect(displayed(inquests?.cells)).toEqual(["10", "10"]);
    const byYears = board("THEMES", "Themes by years")?.rows ?? [];
    expect(byYears.map(({ label }) => label)).toEqual([expect.stringMatching(/, 2021$/)]);
    const exact = (await drafted("STEERING_GROUP"))("THEMES", "Themes by the year");
    expect(exact?.columns).toEqual(["Theme", "2017", "2018", "2019", "2020", "2021"]);
    expect(exact?.rows.some(({ cells }) => (cells.at(-1)?.value ?? 0) > 0)).toBe(true);
  });

  it("are read beside how many deaths were to be expected", async () => {
    const query = `{ expectedDeaths(firstQuarter: "2018-Q1", lastQuarter: "2018-Q2") { expected source } }`;
    const { data } = await hub.hub.ask(analyst, query, {}, "statistics");
    expect(data.expectedDeaths).toEqual({ expected: 7.5, source: expect.stringContaining("Croydon") });
  });
});

const quarterNotOver = { release: null, refusals: [{ code: "QUARTER_NOT_OVER" }] };
