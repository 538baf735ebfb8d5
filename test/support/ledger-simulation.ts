import type { DisclosureRule } from "../../schema/codes/disclosure-rules.ts";
import { checkDisclosure } from "../../workers/submission/disclosure.ts";
import { codes, facts } from "../../workers/submission/facts.fixture.ts";
import { type LedgerEntry, quasiIdentifiersOf, told } from "../../workers/submission/ledger.ts";
import { anonymise } from "../../workers/submission/record.ts";
import type { QuasiIdentifiers, SubmissionRecord } from "../../workers/submission/types.ts";

/** What is known of an invented person. */
export interface InventedFacts {
  readonly birthYear: number;
  readonly deathDate: string;
  readonly sex: "FEMALE" | "MALE";
  readonly ethnicCategory: string;
}

/** What can happen to a ledger, in any order; a place counts round the reviews that there are. */
export type LedgerStep =
  | { readonly does: "review"; readonly facts: InventedFacts }
  | { readonly does: "amend"; readonly place: number; readonly facts: InventedFacts }
  | { readonly does: "restore"; readonly place: number }
  | { readonly does: "arrive"; readonly place: number }
  | { readonly does: "go stale"; readonly place: number }
  | { readonly does: "be called back"; readonly place: number; readonly arrived: boolean }
  | { readonly does: "be found out about"; readonly place: number };

interface Review {
  facts: InventedFacts;
  /** What the ledger knows the programme to hold, and what the programme does hold. */
  held: QuasiIdentifiers | null;
  there: QuasiIdentifiers | null;
  inFlight: QuasiIdentifiers | null;
  /** Called back on their way, and not found out about yet. */
  calledBack: QuasiIdentifiers[];
}

/** A ledger to which things happen as the owner of the cases lets them happen. */
export interface SimulatedLedger {
  take(step: LedgerStep): void;
  /** What the ledger knows. */
  entries(): LedgerEntry[];
  /** What the programme holds, as it alone knows. */
  truth(): LedgerEntry[];
}

/** Begins an empty ledger under a rule. */
export function simulateLedger(rule: DisclosureRule): SimulatedLedger {
  const reviews: Review[] = [];
  const entryOf = ({ held, calledBack, inFlight }: Review): LedgerEntry => ({
    held,
    mayBeHeld: inFlight === null ? calledBack : [...calledBack, inFlight],
    count: 1,
  });

  /** A first version or an amendment is checked and released, behind the lock of releases. */
  function release(review: Review): void {
    const others = reviews.filter((each) => each !== review).map(entryOf);
    const { record } = checkDisclosure(recordOf(review.facts), { others, own: entryOf(review) }, rule);
    review.inFlight = quasiIdentifiersOf(record);
  }

  /** The ledger learns what the programme holds: what came before can arrive no more. */
  function learn(review: Review): void {
    review.held = review.there;
    review.calledBack = [];
  }

  function at(place: number): Review | undefined {
    return reviews[place % Math.max(1, reviews.length)];
  }

  return {
    entries: () => reviews.map(entryOf).filter((entry) => told(entry).length > 0),
    truth: () => reviews.map(({ there }) => ({ held: there, mayBeHeld: [], count: 1 })),
    take: (step) => {
      if (step.does === "review") {
        const review = { facts: step.facts, held: null, there: null, inFlight: null, calledBack: [] };
        reviews.push(review);
        return release(review);
      }
      const review = at(step.place);
      if (review === undefined) return;
      switch (step.does) {
        case "amend":
        case "restore":
          // A version that is on its way goes stale, and never gets there.
          review.inFlight = null;
          if (step.does === "amend") review.facts = step.facts;
          return release(review);
        case "arrive":
          if (review.inFlight === null) return;
          review.there = review.inFlight;
          review.inFlight = null;
          return learn(review);
        case "go stale":
          review.inFlight = null;
          return;
        case "be called back":
          if (review.inFlight === null) return;
          if (step.arrived) review.there = review.inFlight;
          review.calledBack.push(review.inFlight);
          review.inFlight = null;
          return;
        case "be found out about":
          return learn(review);
        default:
          return step satisfies never;
      }
    },
  };
}

function recordOf({ birthYear, deathDate, sex, ethnicCategory }: InventedFacts): SubmissionRecord {
  const invented = { ...facts, birthDate: `${birthYear}-03-07`, deathDate, sex, ethnicCategory };
  return anonymise(
    { ...invented, goodPractice: [], learning: [], contributoryFactors: [], recommendations: [] },
    codes,
  ).record;
}
