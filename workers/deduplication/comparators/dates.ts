/** How two dates compare, from the same to nothing alike; `compareDates` gives the place in this list. */
export const dateLevels = ["SAME", "SWAPPED", "ONE_SLIP", "FITS", "TWO_PARTS", "NEAR", "DIFFERENT"] as const;

/** One of the ways two dates compare. */
export type DateLevel = (typeof dateLevels)[number];

const [same, swapped, oneSlip, fits, twoParts, near, different] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Compares two dates given as numbers, 19610307, where zeros stand for a part that is not known (19610300).
 * SWAPPED: day and month exchanged. ONE_SLIP: one digit replaced or two neighbours exchanged. FITS: as much as
 * is known of both is the same. TWO_PARTS: two of year, month and day are the same. NEAR: within a year.
 * @returns the place of the answer in `dateLevels`.
 */
export function compareDates(a: number, b: number): number {
  if (a === b) return isWhole(a) ? same : fits;
  if (!isWhole(a) || !isWhole(b)) return comparePartial(a, b);
  const parts = partsInCommon(a, b);
  if (year(a) === year(b) && month(a) === day(b) && day(a) === month(b)) return swapped;
  if (isOneSlip(a, b)) return oneSlip;
  if (parts >= 2) return twoParts;
  return Math.abs(roughDay(a) - roughDay(b)) <= daysOfYear ? near : different;
}

function comparePartial(a: number, b: number): number {
  if (agree(year(a), year(b)) && agree(month(a), month(b)) && agree(day(a), day(b))) return fits;
  return Math.abs(year(a) - year(b)) <= 1 ? near : different;
}

/** Is the part the same, or unknown on a side? */
function agree(a: number, b: number): boolean {
  return a === b || a === 0 || b === 0;
}

/** Does one digit differ, or stand two neighbours the other way round? */
function isOneSlip(a: number, b: number): boolean {
  let unlike = 0;
  let first = 0;
  for (let place = 1; place <= 10_000_000; place *= 10) {
    if (digit(a, place) === digit(b, place)) continue;
    unlike++;
    if (unlike === 1) first = place;
    if (unlike > 2) return false;
    if (unlike === 2 && !isExchange(a, b, first, place)) return false;
  }
  return unlike > 0;
}

function isExchange(a: number, b: number, low: number, high: number): boolean {
  return high === low * 10 && digit(a, low) === digit(b, high) && digit(a, high) === digit(b, low);
}

function digit(date: number, place: number): number {
  return Math.floor(date / place) % 10;
}

function partsInCommon(a: number, b: number): number {
  return Number(year(a) === year(b)) + Number(month(a) === month(b)) + Number(day(a) === day(b));
}

function isWhole(date: number): boolean {
  return year(date) > 0 && month(date) > 0 && day(date) > 0;
}

/** A day number good enough for nearness: every month has 31 days. */
function roughDay(date: number): number {
  return (year(date) * 12 + month(date)) * 31 + day(date);
}

const daysOfYear = 12 * 31;

function year(date: number): number {
  return Math.floor(date / 10_000);
}

function month(date: number): number {
  return Math.floor(date / 100) % 100;
}

function day(date: number): number {
  return date % 100;
}
