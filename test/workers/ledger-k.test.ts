import fc from "fast-check";
import { expect, test } from "vitest";
import { disclosureRules } from "../../schema/codes/disclosure-rules.ts";
import { alikeOfEach } from "../../workers/submission/ledger.ts";
import { type LedgerStep, simulateLedger } from "../support/ledger-simulation.ts";

const rule = disclosureRules[0]!;

// Few different people, so that records do hide one another.
const facts = fc.record({
  birthYear: fc.constantFrom(1960, 1961, 1975),
  deathDate: fc.constantFrom("2017-02-12", "2017-09-12", "2018-01-12", "2019-05-12"),
  sex: fc.constantFrom("FEMALE" as const, "MALE" as const),
  ethnicCategory: fc.constantFrom("A", "N"),
});
const place = fc.nat(60);
const step: fc.Arbitrary<LedgerStep> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("review" as const), facts }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant("arrive" as const), place }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("amend" as const), place, facts }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("restore" as const), place }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("go stale" as const), place }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("be called back" as const), place, arrived: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("be found out about" as const), place }) },
);

test("whatever is released, amended, delivered, goes stale or is called back in whatever order, each record that tells anything is one of five", () => {
  let tellingSeen = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 160, size: "max" }), (steps) => {
      const ledger = simulateLedger(rule);
      for (const each of steps) {
        ledger.take(each);
        // By what the ledger knows, and by what is there, also where nobody has heard so.
        for (const alike of [ledger.entries(), ledger.truth()].flatMap(alikeOfEach)) {
          if (alike === null) continue;
          tellingSeen += 1;
          expect(alike).toBeGreaterThanOrEqual(rule.k);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(tellingSeen).toBeGreaterThan(1_000);
});
