/** Quarters whose figures were released together. */
export interface ReleasedSpan {
  readonly firstQuarter: string;
  readonly lastQuarter: string;
}

/**
 * Of what was released the widest spans that lie within a period and do not overlap, earliest first: the whole period
 * where it was released, else what of it was.
 */
export function widestWithin<Span extends ReleasedSpan>(
  spans: readonly Span[],
  { firstQuarter: first, lastQuarter: last }: ReleasedSpan,
): Span[] {
  const within = spans.filter(
    ({ firstQuarter, lastQuarter }) => firstQuarter >= first && lastQuarter <= last,
  );
  const widest = within.toSorted(
    (one, other) => lengthOf(other) - lengthOf(one) || (one.firstQuarter < other.firstQuarter ? -1 : 1),
  );
  const chosen: Span[] = [];
  for (const span of widest) {
    const isFree = chosen.every(
      (each) => each.lastQuarter < span.firstQuarter || span.lastQuarter < each.firstQuarter,
    );
    if (isFree) chosen.push(span);
  }
  return chosen.toSorted((one, other) => (one.firstQuarter < other.firstQuarter ? -1 : 1));
}

/** The quarters in words: one, or from one to another. */
export const spanInWords = ({ firstQuarter, lastQuarter }: ReleasedSpan): string =>
  firstQuarter === lastQuarter ? firstQuarter : `${firstQuarter} to ${lastQuarter}`;

const countOf = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6));
const lengthOf = ({ firstQuarter, lastQuarter }: ReleasedSpan) =>
  countOf(lastQuarter) - countOf(firstQuarter) + 1;
