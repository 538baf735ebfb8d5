import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCaseClocks } from "../../subgraphs/cases/actions/read-clocks.ts";
import { dueDatesOf } from "../../subgraphs/cases/actions/reference-data.ts";
import type { ActKind } from "../../subgraphs/cases/domain/act.ts";
import { replay } from "../../subgraphs/cases/domain/standing.ts";
import { transitions } from "../../subgraphs/cases/domain/transitions.ts";
import { listActs } from "../../subgraphs/cases/store/acts.ts";
import { listCases } from "../../subgraphs/cases/store/list-cases.ts";
import { casesTables } from "../../subgraphs/cases/store/tables.ts";
import { callerOf } from "../../subgraphs/kit/caller.ts";
import { openDatabase } from "../../subgraphs/kit/database.ts";
import { actsSince, type Followed, follow, type Step, wishes } from "./any-course/follow.ts";
import { daysAfter } from "./any-course/wish.ts";
import { adult, allocate, approve, askToDeclare, openCase, prepare, propose, release } from "./case-steps.ts";
import { type CasesHub, reviewer, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
let client: Client;
/** Every way begins on the same day: reminders let months pass, and methods change with the years. */
const firstDay = "2018-06-01";
let day = firstDay;
const setToday = (to: string) => {
  day = to;
  hub.setToday(to);
};
beforeAll(async () => {
  const started = await startCasesHub();
  // A wish may let days pass too.
  hub = {
    ...started,
    setToday: (to) => {
      day = to;
      started.setToday(to);
    },
  };
  client = new Client({ connectionString: hub.hub.database.superuserUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await hub.hub.stop();
});

const allActs = [...new Set(transitions.map(({ act }) => act))].sort();

/** Where ways begin: at the opening, with somebody proposed, under review, with a record prepared, and released. */
const beginnings = [
  async () => openCase(hub, { notifiedOn: day }),
  async () => {
    const opened = await openCase(hub, { notifiedOn: day });
    await askToDeclare(hub, await propose(hub, opened.caseId), reviewer.sub);
    return opened;
  },
  async () => {
    const opened = await openCase(hub, { notifiedOn: day });
    await allocate(hub, opened.caseId);
    await hub.act(reviewer, "startReview", { caseId: opened.caseId });
    return opened;
  },
  async () => {
    const approved = await approve(hub, { notifiedOn: day });
    await prepare(hub, approved.caseId);
    return approved;
  },
  async () => {
    const approved = await approve(hub, { notifiedOn: day });
    await release(hub, await prepare(hub, approved.caseId));
    return approved;
  },
];

const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat(),
  again: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  days: fc.nat(2),
  wild: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
const ways = fc.sample(fc.array(step, { minLength: 20, maxLength: 30 }), { seed: 2018, numRuns: 40 });
/** So many ways are gone at least, and more only until every act has been done. */
const fewest = 5;

const rows = async <Row>(sql: string, parameters: unknown[]) =>
  (await client.query(sql, parameters)).rows as Row[];

async function checkEveryCase(): Promise<void> {
  const claims = { sub: "auditor", client_id: "tests", org: "07V", roles: ["coordinator"], exp: 0 };
  const caller = callerOf(claims, { purpose: "review", requestId: "request-of-test" });
  const database = await openDatabase({
    url: hub.hub.database.url,
    tables: casesTables,
    clock: () => new Date(`${day}T10:00:00Z`),
  });
  const everything = { limit: 1000, from: null, backwards: false };
  try {
    await database.read(caller, async (tx) => {
      for (const file of await listCases(tx, {}, everything)) {
        const acts = await listActs(tx, file.id, everything);
        expect(acts.map(({ sequence }) => sequence)).toEqual(acts.map((_, index) => index + 1));
        const standing = replay(acts)!;
        expect(file.standing).toEqual(standing);
        expect(file.dueDates).toEqual(dueDatesOf(standing));
        expect(readCaseClocks(file.standing, day as never)).toEqual(readCaseClocks(standing, day as never));
      }
    });
  } finally {
    await database.stop();
  }
}

describe("any way of a case through the graph", () => {
  it("has a wish for every act of the table", () => {
    // Whatever opens a case is no act on one.
    const wished = [...wishes.map(({ act }) => act), "OPENED"].sort();
    expect(wished).toEqual(allActs);
  });

  it("leaves the case as its acts say, does nothing twice, and every act has been tried", {
    timeout: 600_000,
  }, async () => {
    const done = new Set<ActKind>();
    const wished = new Map<ActKind, number>();
    const never = () => allActs.filter((act) => !done.has(act));
    for (const [index, steps] of ways.entries()) {
      if (index >= fewest && never().length === 0) break;
      setToday(firstDay);
      const { caseId, personId } = await beginnings[index % beginnings.length]!();
      const person = { facts: { ...adult, notifiedOn: day } as Record<string, unknown>, revision: 1 };
      const followed: Followed = { hub, caseId, personId, person, today: () => day, rows };
      for (const act of await actsSince(followed, 0)) done.add(act);
      for (const each of steps) {
        setToday(daysAfter(day, each.days));
        for (const act of await follow(followed, each, { wished, done })) done.add(act);
      }
      await checkEveryCase();
    }
    expect(never()).toEqual([]);
  });
});
