import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSample } from "../../standalone/load-sample.ts";
import { startHub, type TestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const load = (progress: (done: number, total: number) => void = () => {}) =>
  loadSample({ gatewayUrl: hub.gateway.url, issuer: hub.issuer, registryUrl: hub.registryUrl }, progress);

async function statesOfCases(): Promise<Record<string, number>> {
  const { data } = await hub.ask("coordinator-1", "{ cases(first: 100) { nodes { state } } }", {}, "review");
  const states: Record<string, number> = {};
  for (const { state } of data.cases.nodes) states[state] = (states[state] ?? 0) + 1;
  return states;
}

/** How many rows each owner keeps of what was done; what is only read leaves none. */
async function countRows(): Promise<Record<string, number>> {
  const tables = {
    people: ["report", "match_decision", "outbox"],
    cases: ["outbox"],
    investigations: ["outbox"],
    reviewers: ["organisation", "reviewer", "training", "interest", "proposal_answer", "appointment"],
  } as const;
  const counted: Record<string, number> = {};
  for (const [owner, names] of Object.entries(tables) as [keyof typeof tables, readonly string[]][]) {
    for (const name of names) {
      const [row] = await hub.rows<{ count: number }>(owner, `select count(*)::int from ${name}`);
      counted[`${owner}.${name}`] = row!.count;
    }
  }
  return counted;
}

describe("the sample set", () => {
  it("fills the graph with cases in every state in which a case may rest", { timeout: 180_000 }, async () => {
    const told: [number, number][] = [];
    const notTaken = await load((done, total) => told.push([done, total]));
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect(notTaken).toEqual([
      expect.stringMatching(/look-back\.csv, line 33: .*date/),
      expect.stringMatching(/look-back\.csv, line 34: .*who died/),
      expect.stringMatching(/look-back\.csv, line 35: .*before the date of birth/),
      expect.stringMatching(/look-back\.csv, line 36: .*when the person died/),
      expect.stringMatching(/child-death-handovers\.json, 6: .*quarantine/),
    ]);
    expect(Object.keys(await statesOfCases()).toSorted()).toEqual([
      "ACKNOWLEDGED",
      "ALLOCATED",
      "AWAITING_ALLOCATION",
      "CHILD_CORE_DATA",
      "CLOSED",
      "IN_REVIEW",
      "ON_HOLD",
      "OUT_OF_SCOPE",
      "PREPARED",
      "QUALITY_ASSURANCE",
      "REJECTED",
      "RETURNED",
      "SCREENING",
    ]);
    expect(hub.held()).toHaveLength(2);
  });

  it("is loaded a second time without changing anything", { timeout: 180_000 }, async () => {
    await hub.settled();
    const [states, rows] = [await statesOfCases(), await countRows()];
    await load();
    await hub.settled();
    expect(await statesOfCases()).toEqual(states);
    expect(await countRows()).toEqual(rows);
    expect(hub.held()).toHaveLength(2);
  });
});
