import { afterAll, beforeAll, expect, test } from "vitest";
import { connected } from "../../standalone/postgres/provision.ts";
import { startHub, type TestHub } from "../support/hub.ts";
import { owners } from "../support/hub-owners.ts";
import { tryAudit } from "./audit/try-audit.ts";
import { tryCells } from "./cells/try-cells.ts";
import { tryDirectCalls } from "./direct/try-direct-calls.ts";
import { tryHostile } from "./hostile/try-hostile.ts";
import { tryRows } from "./rows/try-rows.ts";
import { askingOf } from "./signed-in-as.ts";
import { openTarget, type Target } from "./target.ts";
import { tryTokens } from "./tokens/try-tokens.ts";

// A small attack on a hub in this process; the whole one is `npm run -s attack`.
let hub: TestHub;
let target: Target;
beforeAll(async () => {
  hub = await startHub();
  target = openTarget({
    gatewayUrl: hub.gateway.url,
    subgraphUrls: {
      people: hub.subgraphs.people.url,
      cases: hub.subgraphs.cases.url,
      investigations: hub.subgraphs.investigations.url,
      reviewers: hub.subgraphs.reviewers.url,
    },
    issuer: hub.issuer,
    secrets: hub.secrets,
    rows: hub.rows,
    queued: async () =>
      JSON.stringify(await connected(hub.queue.url, (client) => client.query("select * from bullmq.job"))),
    logged: async () => "",
  });
});
afterAll(async () => {
  await target.close();
  await hub.stop();
});

test("no forged token or statement is accepted anywhere", async () => {
  const { tried, accepted } = await tryTokens(target);
  expect(accepted).toEqual([]);
  expect(tried).toBeGreaterThan(400);
});

test("no subgraph answers anybody but the gateway", async () => {
  const { tried, accepted } = await tryDirectCalls(target);
  expect(accepted).toEqual([]);
  expect(tried).toBeGreaterThan(700);
});

test("no row comes to another organisation, however many ask at one time", async () => {
  for (const area of ["36L", "E09000008", "RJ6"]) for (const _ of [1, 2, 3]) await reportFrom(area);
  const { requests, foreign, missing, own } = await tryRows(target, { requests: 240, atOnce: 24 });
  expect({ requests, foreign, missing }).toEqual({ requests: 240, foreign: 0, missing: 0 });
  expect(own).toBeGreaterThan(100);
});

test("no audit is tampered with unseen", async () => {
  const everywhere = `{ deathReports { nodes { kind } } cases { nodes { state } }
    investigations { nodes { kind } } reviewers { nodes { id } } }`;
  for (const _ of Array(6)) await hub.ask("coordinator-1", everywhere, {}, "review");
  await Promise.all(owners.map((owner) => hub.subgraphs[owner].sealer.seal()));
  await Promise.all(owners.map((owner) => hub.subgraphs[owner].sealer.anchor()));
  await hub.settled();
  const { tried, detected, wrong } = await tryAudit(
    owners.map((owner) => ({
      owner,
      superuserUrl: hub.databases[owner].superuserUrl,
      keys: hub.secrets.auditKeys[owner],
    })),
    { seed: 1, ofEachClass: 2 },
  );
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(150);
  expect(detected).toBe(tried);
}, 180_000);

test("no hostile input breaks the hub or learns where it runs", async () => {
  const { tried, refused, wrong, classes } = await tryHostile(target, { seed: 1, ofEachClass: 40 });
  expect(wrong).toEqual([]);
  expect([tried, Object.values(classes).every((each) => each.refused > 0)]).toEqual([
    40 * Object.keys(classes).length,
    true,
  ]);
  expect(refused).toBeGreaterThan(tried / 2);
}, 180_000);

test("nothing shows where it must not, of sealed and of opened records neither", async () => {
  for (const [at, familyName] of ["Ash", "Birch", "Elm", "Hazel", "Oak", "Willow"].entries()) {
    await reportFrom("36L", {
      ...{ givenNames: `Bea ${familyName}`, familyName, birthDate: `195${at}-0${at + 1}-17` },
      ...{ deathDate: `2018-0${at + 2}-1${at}`, area: "36L", learningDisability: "CONFIRMED", sex: "F" },
    });
  }
  await hub.settled();
  // A coordinator of the area and others of others are among those who ask.
  const extent = { every: 60, always: ["case", "cases", "person", "Case", "Person"], callers: 5, seed: 32 };
  const { leaks, unknownTables, channels, marks, fields } = await tryCells(target, extent);
  expect({ leaks, unknownTables }).toEqual({ leaks: [], unknownTables: [] });
  expect(Object.entries(channels).filter(([, cells]) => cells === 0)).toEqual([]);
  expect([marks.seen > 0, fields.shown > 0]).toEqual([true, true]);
}, 300_000);

async function reportFrom(
  organisation: string,
  person: object = { givenNames: "Ada", familyName: `Of ${organisation}`, deathDate: "2018-03-09" },
): Promise<void> {
  const who = {
    subject: "notifier",
    organisation,
    roles: ["notifier", "question-writer"],
    job: null,
    purpose: "notification",
  } as const;
  const { text } = await askingOf(target).atGateway(who, {
    query: "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } } }",
    variables: { input: { idempotencyKey: crypto.randomUUID(), person } },
  });
  expect(text).not.toContain("errors");
}
