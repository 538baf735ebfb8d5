/** An age, or its band. */
const ageMark = /\[(\d{1,3})(?:-\d{1,3}|\+)?\]/g;
const mark = /\[(\d{4}(?:-Q[1-4]|\/\d{4})?)\]/g;

/**
 * Tells the dates that the scrub has left in a text only as exactly as the record tells the date of death:
 * a text must not give away what a field no longer says.
 * @param coarser what becomes of a period; null if it may not be told at all
 */
export function coarsenDates(text: string, coarser: (period: string) => string | null): string {
  return text.replace(mark, (_, period: string) => `[${coarser(period) ?? "date"}]`);
}

/**
 * Tells the ages that the scrub has left in a text only as exactly as the record tells the age at death.
 * @param coarser what becomes of the years; null if they may not be told at all
 */
export function coarsenAges(text: string, coarser: (years: number) => string | null): string {
  return text.replace(ageMark, (_, years: string) => `[${coarser(Number(years)) ?? "age"}]`);
}
