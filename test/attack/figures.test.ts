import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cases } from "../../subgraphs/cases/subgraph.ts";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";
import { attackFigures } from "./figures/attack-figures.ts";

// A small attack; the whole one, which recovers counts from figures that are not protected, is `npm run -s attack:figures`.
let now = new Date();
let owners: { readonly cases: TestSubgraph; readonly investigations: TestSubgraph };
beforeAll(async () => {
  const more = { PSEUDONYM_KEY: randomBytes(32).toString("base64") };
  owners = {
    cases: await startTestSubgraph(cases, more, () => now),
    investigations: await startTestSubgraph(investigations, more, () => now),
  };
});
afterAll(async () => {
  await owners.cases.stop();
  await owners.investigations.stop();
});

test("several accounts together work out no count of a few people from anything released", async () => {
  const setNow = (instant: Date) => {
    now = instant;
  };
  const found = await attackFigures(
    { ...owners, setNow },
    { seed: 2018, quarters: 2, people: 10, say: () => {} },
  );
  expect(found).toMatchObject({ recovered: 0, cells: [], seen: [] });
  expect(found.stars).toBeGreaterThan(20);
  for (const tries of Object.values(found.tries)) expect(tries).toBeGreaterThan(0);
});
