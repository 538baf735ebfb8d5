/** How many events of a kind one may have seen for what they stand for. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/**
 * The chance of seeing so many events or fewer where so many are expected.
 * @param expected the mean of the Poisson distribution, 0 or more
 */
export function chanceOfAtMost(count: number, expected: number): number {
  if (count < 0) return 0;
  if (expected === 0) return 1;
  let logOfTerm = -expected;
  let sum = Math.exp(logOfTerm);
  for (let k = 1; k <= count; k += 1) {
    logOfTerm += Math.log(expected / k);
    sum += Math.exp(logOfTerm);
  }
  return Math.min(1, sum);
}

/**
 * The exact interval of the mean behind a count of independent events (Garwood 1936): below `least`, or above `most`,
 * a count like this or a stranger one has no more than half of `alpha` as its chance.
 */
export function exactInterval(count: number, alpha = 0.05): Interval {
  const most = solve((mean) => chanceOfAtMost(count, mean) - alpha / 2, count);
  const least = count === 0 ? 0 : solve((mean) => alpha / 2 - (1 - chanceOfAtMost(count - 1, mean)), count);
  return { least, most };
}

/** Where a function that falls from above 0 to below it crosses 0, by halving. @param near a mean near to it */
function solve(falling: (mean: number) => number, near: number): number {
  let low = 0;
  let high = 10 + 2 * near + 10 * Math.sqrt(near);
  for (let halved = 0; halved < 100; halved += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
