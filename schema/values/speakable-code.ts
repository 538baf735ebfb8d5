/** Letters and digits that nobody confuses on the telephone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A code that people can tell one another by telephone, for instance `7KQ2-M4XD`; it tells nothing itself.
 * @param chance a random UUID
 */
export function speakableCode(chance: string): string {
  const pairs = [...chance.replaceAll("-", "").matchAll(/../g)].slice(0, 8);
  const letters = pairs.map(([pair]) => alphabet[Number.parseInt(pair, 16) % alphabet.length]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
