/**
 * The band in which a number lies, as it is printed: 55-64, or 85+ for the last.
 * @param lowest the lowest number of each band, in order
 * @returns null for a number below the first band
 */
export function bandOf(number: number, lowest: readonly number[]): string | null {
  const index = lowest.findLastIndex((from) => from <= number);
  if (index === -1) return null;
  const next = lowest[index + 1];
  return next === undefined ? `${lowest[index]}+` : `${lowest[index]}-${next - 1}`;
}
