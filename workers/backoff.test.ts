import { describe, expect, it } from "vitest";
import { backoff } from "./backoff.ts";
import { Stale, Unavailable } from "./ports/failures.ts";

describe("the time to the next attempt", () => {
  it.each([
    { attempt: 1, failure: new Error(), chance: 0, wait: 1_000 },
    { attempt: 1, failure: undefined, chance: 0.5, wait: 750 },
    { attempt: 5, failure: new Error(), chance: 0, wait: 16_000 },
    { attempt: 20, failure: new Error(), chance: 0, wait: 900_000 },
    { attempt: 1, failure: new Stale("CANDIDATES_CHANGED"), chance: 0, wait: 100 },
    { attempt: 3, failure: new Stale("CANDIDATES_CHANGED"), chance: 0.5, wait: 300 },
    { attempt: 1, failure: new Unavailable("SUBGRAPH_UNAVAILABLE"), chance: 0, wait: 1_000 },
    { attempt: 1, failure: new Unavailable("TRY_LATER", 30_000), chance: 0.9, wait: 30_000 },
    { attempt: 7, failure: new Unavailable("TRY_LATER", 30_000), chance: 0, wait: 64_000 },
    { attempt: 1, failure: new Unavailable("TRY_LATER", 1e12), chance: 0, wait: 3_600_000 },
  ])(
    "after attempt $attempt ($failure, chance $chance) is $wait ms",
    ({ attempt, failure, chance, wait }) => {
      expect(backoff(attempt, failure, chance)).toBe(wait);
    },
  );
});
