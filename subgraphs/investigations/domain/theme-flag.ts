import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { ScoredFactor } from "./handover.ts";
import type { InvestigationRefusal } from "./refusals.ts";

/** That a child's review shows a theme of the hub's list. */
export interface ThemeFlag {
  readonly id: string;
  readonly reviewId: string;
  readonly theme: string;
  readonly relevantToAdults: boolean;
  /** The contributory factor that shows it, by the scale of the team's form. */
  readonly factor: ScoredFactor | null;
  /** Could a change have reduced the risk? */
  readonly modifiable: boolean | null;
  /** The category of death by its number: the first that fits. */
  readonly category: number | null;
  readonly flaggedAt: Date;
}

/**
 * The category of a death of which several fit: the first in the panels' order, which is that of their numbers.
 * Source: the forms of the child death overview panels.
 */
export function firstThatFits(categories: readonly number[]): number | null {
  return categories.length === 0 ? null : Math.min(...categories);
}

/** Is the factor one of the form's scale? */
export function checkFactor(
  factor: ScoredFactor | null,
  scale: { readonly domains: object; readonly scores: object } | null,
): RefusalReason<InvestigationRefusal>[] {
  if (factor === null) return [];
  const reasons: RefusalReason<InvestigationRefusal>[] = [];
  if (!scale || !Object.hasOwn(scale.domains, factor.domain)) {
    reasons.push({ code: "NOT_A_FACTOR_DOMAIN", path: ["factor", "domain"] });
  }
  if (!scale || !Object.hasOwn(scale.scores, factor.score)) {
    reasons.push({ code: "NOT_A_FACTOR_SCORE", path: ["factor", "score"] });
  }
  return reasons;
}
