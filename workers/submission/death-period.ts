/*
 * A period is a quarter (2017-Q3), a year (2017) or two years of which the first is even (2016/2017).
 */

const quarterPattern = /^(\d{4})-Q([1-4])$/;
const twoYearsPattern = /^(\d{4})\/(\d{4})$/;

/** The quarter of a date known to the month, else its year. */
export function periodOf(date: string): string {
  const month = date.slice(5, 7);
  return month === "" ? date : `${date.slice(0, 4)}-Q${Math.ceil(Number(month) / 3)}`;
}

/** The year of a quarter; a year or two years stay. */
export function toYear(period: string): string {
  return quarterPattern.exec(period)?.[1] ?? period;
}

/** The two years in which a quarter or a year lies; two years stay. */
export function toTwoYears(period: string): string {
  if (twoYearsPattern.test(period)) return period;
  const year = Number(period.slice(0, 4));
  const first = year - (year % 2);
  return `${first}/${first + 1}`;
}

/** May a death in the one period be a death in the other? */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [quartersOf(one), quartersOf(other)];
  return a.first <= b.last && b.first <= a.last;
}

/** The first and last quarter of a period, counted through from year nought. */
function quartersOf(period: string): { first: number; last: number } {
  const quarter = quarterPattern.exec(period);
  if (quarter !== null) {
    const only = Number(quarter[1]) * 4 + Number(quarter[2]) - 1;
    return { first: only, last: only };
  }
  const [first, last = first] = period.split("/").map(Number) as [number, number?];
  return { first: first * 4, last: last * 4 + 3 };
}
