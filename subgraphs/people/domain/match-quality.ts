/** A share estimated from a sample, with the interval in which it lies 95 times of a hundred. */
export interface EstimatedShare {
  /** How many were looked at. */
  readonly of: number;
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964;

/**
 * A share with Wilson's score interval, which holds for small samples and for shares near 0 and 1.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927).
 */
export function estimateShare(found: number, of: number): EstimatedShare {
  if (of === 0) return { of, share: null, low: 0, high: 1 };
  const share = found / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const middle = share + z ** 2 / (2 * of);
  const scale = 1 + z ** 2 / of;
  return {
    of,
    share,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}

/** What was decided, and what people found who looked at a sample of what the model had decided by itself. */
export interface ReviewedDecisions {
  /** Links that the model made without asking. */
  readonly links: number;
  readonly linksChecked: number;
  readonly linksRight: number;
  /** Questions that people answered with "the same". */
  readonly foundByPeople: number;
  /** Reports that the model took for somebody new without asking although another one is a little alike. */
  readonly news: number;
  readonly newsChecked: number;
  readonly newsRight: number;
}

/** How many of the links that the model makes by itself are right. */
export function estimatePrecision({ linksChecked, linksRight }: ReviewedDecisions): EstimatedShare {
  return estimateShare(linksRight, linksChecked);
}

/**
 * How many of the reports of somebody known were found, by the model or by asking. What was missed is estimated from
 * the checked sample of those taken for somebody new; the interval is that of this sample.
 */
export function estimateRecall(found: ReviewedDecisions): EstimatedShare {
  const { share, of, low, high } = estimateShare(found.newsChecked - found.newsRight, found.newsChecked);
  const right = found.links * (estimatePrecision(found).share ?? 1) + found.foundByPeople;
  const recall = (missed: number) => (right === 0 ? 0 : right / (right + missed * found.news));
  return {
    of,
    share: share === null || right === 0 ? null : recall(share),
    low: recall(high),
    high: right === 0 ? 1 : recall(low),
  };
}
