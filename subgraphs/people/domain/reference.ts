/** Letters and digits that nobody confuses on the telephone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The reference under which a report is known to its reporter, for instance `R-7KQ2-M4XD`: it tells nothing
 * about the person.
 * @param chance a random UUID
 */
export function reportReference(chance: string): string {
  const digits = [...chance.replaceAll("-", "").matchAll(/../g)].slice(0, 8);
  const letters = digits.map(([pair]) => alphabet[Number.parseInt(pair, 16) % alphabet.length]).join("");
  return `R-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
