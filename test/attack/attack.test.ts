import { afterAll, beforeAll, expect, test } from "vitest";
import { startHub, type TestHub } from "../support/hub.ts";
import { tryHostile } from "./hostile/try-hostile.ts";
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

test("no hostile input breaks the hub or learns where it runs", async () => {
  const { tried, refused, wrong, classes } = await tryHostile(target, { seed: 1, ofEachClass: 40 });
  expect(wrong).toEqual([]);
  expect([tried, Object.values(classes).every((each) => each.refused > 0)]).toEqual([
    40 * Object.keys(classes).length,
    true,
  ]);
  expect(refused).toBeGreaterThan(tried / 2);
}, 180_000);
