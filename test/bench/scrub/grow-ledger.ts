import { disclosureRules } from "../../../schema/codes/disclosure-rules.ts";
import { smallestAlike, tellsNothing, told } from "../../../workers/submission/ledger.ts";
import { type InventedFacts, type LedgerStep, simulateLedger } from "../../support/ledger-simulation.ts";
import { type Chance, chanceOf } from "../../support/review-texts/chance.ts";

/** How often the whole ledger is looked at while it grows: every so many steps, and at the end. */
const lookEvery = 20;

/**
 * Lets a ledger of one area grow by releases, arrivals, amendments and versions that go stale, in an order that
 * chance tells, and finds the smallest k that any telling record ever had.
 */
export function growLedger(records: number, seed: number) {
  const chance = chanceOf(seed);
  const ledger = simulateLedger(disclosureRules[0]!);
  let minimumK = Number.POSITIVE_INFINITY;
  let reviews = 0;
  for (let step = 0; reviews < records; step += 1) {
    const next = someStep(chance);
    if (next.does === "review") reviews += 1;
    ledger.take(next);
    if (step % lookEvery === 0 || reviews === records) {
      minimumK = Math.min(minimumK, smallestAlike(ledger.entries()) ?? minimumK);
    }
  }
  const shown = ledger.entries().flatMap((entry) => told(entry).at(-1) ?? []);
  const share = (which: (record: (typeof shown)[number]) => boolean) =>
    shown.filter(which).length / shown.length;
  return {
    minimumK,
    ledgerRecords: shown.length,
    withheldWhole: share(tellsNothing),
    withAge: share(({ ageAtDeath }) => ageAtDeath !== null),
  };
}

function someStep(chance: Chance): LedgerStep {
  const does = chance.weighed({ review: 40, arrive: 45, amend: 6, restore: 6, "go stale": 3 });
  const place = chance.whole(0, 1_000_000);
  switch (does) {
    case "review":
      return { does, facts: someFacts(chance) };
    case "amend":
      return { does, place, facts: someFacts(chance) };
    default:
      return { does, place };
  }
}

function someFacts(chance: Chance): InventedFacts {
  return {
    birthYear: chance.whole(1930, 1998),
    deathDate: `${chance.whole(2017, 2026)}-0${chance.whole(1, 9)}-12`,
    sex: chance.pick(["FEMALE", "MALE"]),
    ethnicCategory: chance.weighed({ A: 60, F: 5, H: 12, N: 15, R: 3, Z: 5 }),
  };
}
