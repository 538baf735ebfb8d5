import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import { openCase } from "./case-steps.ts";
import { type CasesHub, coordinator, startCasesHub } from "./cases-hub.ts";

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
      dimensions: [{ name: "timeliness", values: ["IN_TIME", "LATER"] }],
      grids: [["timeliness"]],
    });
  });
});

const quarterNotOver = { release: null, refusals: [{ code: "QUARTER_NOT_OVER" }] };
