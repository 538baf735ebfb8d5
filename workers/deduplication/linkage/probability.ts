/** The probability of log odds in bits: a weight of 0 is one half. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
