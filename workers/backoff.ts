import { Stale, Unavailable } from "./ports/failures.ts";

const second = 1_000;
const longest = 15 * 60 * second;
/** The longest that another side may ask us to wait. */
const longestAsked = 60 * 60 * second;

/**
 * Milliseconds from a failed attempt to the next: doubled each time from a second up to a quarter of an hour, less up
 * to half by chance, so that jobs that failed together do not come back together. Where facts changed meanwhile
 * the first attempts follow ten times as fast; what the other side asked for is waited at least.
 * @param attempt the attempt that failed, from 1
 * @param chance a number from 0 up to 1
 */
export function backoff(attempt: number, failure: Error | undefined, chance: number): number {
  const unit = failure instanceof Stale ? second / 10 : second;
  const wait = Math.min(longest, unit * 2 ** (attempt - 1)) * (1 - chance / 2);
  const asked = failure instanceof Unavailable ? (failure.retryAfter ?? 0) : 0;
  return Math.round(Math.max(wait, Math.min(asked, longestAsked)));
}
