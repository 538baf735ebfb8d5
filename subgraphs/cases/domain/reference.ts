/** Letters and digits that nobody confuses on the telephone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The reference by which people speak of a case, for instance `C-7KQ2-M4XD`: it tells nothing about the person.
 * @param chance a random UUID
 */
export function caseReference(chance: string): string {
  const pairs = [...chance.replaceAll("-", "").matchAll(/../g)].slice(0, 8);
  const letters = pairs.map(([pair]) => alphabet[Number.parseInt(pair, 16) % alphabet.length]).join("");
  return `C-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
