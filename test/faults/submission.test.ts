import { expect, it } from "vitest";
import { buildCode } from "../support/hub-workers.ts";
import { runFaults } from "./submission/run.ts";

it("loses nothing, does nothing twice and keeps the order while all goes wrong", {
  timeout: 420_000,
}, async () => {
  await buildCode();
  const figures = await runFaults({
    cases: 12,
    backend: "postgres",
    seed: 20171101,
    withinSeconds: 300,
    say: () => {},
  });
  expect(figures).toMatchObject({ lost: 0, duplicateEffects: 0, orderViolations: 0, repairs: 0 });
  expect(figures.committed).toBeGreaterThanOrEqual(12);
  expect(figures.delivered + figures.calledBack).toBe(figures.committed);
  expect(figures.kills).toBeGreaterThan(0);
  expect(figures.restarts).toBeGreaterThan(0);
});
