import {
  type Circumstances,
  type Eligibility,
  type EligibilityLimits,
  type EligibilityReason,
  screen,
} from "./eligibility.ts";
import type { FactName, FactsAsRead } from "./facts.ts";

const screenedFacts: readonly FactName[] = ["birthDate", "deathDate", "area", "learningDisability"];

/** Reasons that come and go without a fact of the person's record changing. */
const besideTheFacts: readonly EligibilityReason[] = ["NOBODY_NOTIFIED", "OPTED_OUT", "COUNTED_TO_ANOTHER"];

/** What the rule finds about a death as it was read. Where no report asks for a review, a person must look. */
export function findEligibility(
  read: FactsAsRead,
  limits: EligibilityLimits,
  circumstances: Circumstances,
): Eligibility {
  if (read.asksForReview || read.handedOver) return screen(read.facts, limits, circumstances);
  return { outcome: "UNCLEAR", rule: limits.version, reasons: ["NOBODY_NOTIFIED"], decidedBy: "RULE" };
}

/**
 * What a fresh look changes; null where the earlier finding stands, as it does while the facts that it was
 * made on do. Where they change and a coordinator had decided otherwise, a person decides again.
 * @param changed the facts that have changed since
 * @param ruleMatters is it another version of the rule now, by which the same facts are found otherwise?
 */
export function rescreen(
  before: Eligibility,
  now: Eligibility,
  changed: readonly FactName[],
  ruleMatters = false,
): Eligibility | null {
  const concerned =
    ruleMatters ||
    changed.some((fact) => screenedFacts.includes(fact)) ||
    besideTheFacts.some((reason) => before.reasons.includes(reason) !== now.reasons.includes(reason));
  if (!concerned) return null;
  const decided = before.decidedBy === "PERSON" || before.reasons.includes("DECIDED_DIFFERENTLY_BEFORE");
  if (before.outcome === now.outcome) return decided || sameReasons(before, now) ? null : now;
  if (!decided) return now;
  return { ...now, outcome: "UNCLEAR", reasons: [...now.reasons, "DECIDED_DIFFERENTLY_BEFORE"] };
}

const sameReasons = (one: Eligibility, other: Eligibility) => one.reasons.join() === other.reasons.join();
