import { type Eligibility, type EligibilityLimits, screen } from "./eligibility.ts";
import type { FactName, FactsAsRead } from "./facts.ts";

const screenedFacts: readonly FactName[] = ["birthDate", "deathDate", "area", "learningDisability"];

/** What the rule finds about a death as it was read. Where no report asks for a review, a person must look. */
export function findEligibility(read: FactsAsRead, limits: EligibilityLimits): Eligibility {
  if (read.asksForReview || read.handedOver) return screen(read.facts, limits);
  return { outcome: "UNCLEAR", rule: limits.version, reasons: ["NOBODY_NOTIFIED"], decidedBy: "RULE" };
}

/**
 * What a fresh look changes; null where the earlier finding stands, as it does while the facts that it was
 * made on do. Where they change and a coordinator had decided otherwise, a person decides again.
 * @param changed the facts that have changed since
 */
export function rescreen(
  before: Eligibility,
  now: Eligibility,
  changed: readonly FactName[],
): Eligibility | null {
  const concerned =
    changed.some((fact) => screenedFacts.includes(fact)) ||
    nobodyNotified(before) !== nobodyNotified(now) ||
    countedToAnother(before);
  if (!concerned) return null;
  const decided = before.decidedBy === "PERSON" || before.reasons.includes("DECIDED_DIFFERENTLY_BEFORE");
  if (before.outcome === now.outcome) return decided || sameReasons(before, now) ? null : now;
  if (!decided) return now;
  return { ...now, outcome: "UNCLEAR", reasons: [...now.reasons, "DECIDED_DIFFERENTLY_BEFORE"] };
}

/** Somebody of whom there were no reports left, and are again. */
const countedToAnother = ({ reasons }: Eligibility) => reasons.includes("COUNTED_TO_ANOTHER");
const sameReasons = (one: Eligibility, other: Eligibility) => one.reasons.join() === other.reasons.join();

const nobodyNotified = ({ reasons }: Eligibility) => reasons.includes("NOBODY_NOTIFIED");
