import type { Chance } from "./chance.ts";

const vowels = "aeiou";
const sounds: readonly (readonly [string, string])[] = [
  ["ph", "f"],
  ["ck", "k"],
  ["c", "k"],
  ["y", "i"],
  ["ie", "ei"],
  ["ou", "u"],
  ["z", "s"],
  ["th", "t"],
];

/** A name with a slip of the keyboard or of the ear; long ones sometimes with two. Short ones stay. */
export function misspell(name: string, chance: Chance): string {
  if (name.length < 4) return name;
  const once = slip(name, chance);
  return name.length > 8 && chance.happens(0.15) ? slip(once, chance) : once;
}

function slip(name: string, chance: Chance): string {
  const at = chance.whole(0, name.length - 2);
  const [letter, next] = [name[at]!, name[at + 1]!];
  // First letters are seldom wrong, and what joins two names stays.
  const isFirst = at === 0 || !/\p{L}/u.test(name[at - 1]!);
  if (!/\p{L}/u.test(letter) || !/\p{L}/u.test(next)) return slip(name, chance);
  if (isFirst && chance.happens(0.9)) return slip(name, chance);
  const before = name.slice(0, at);
  const after = name.slice(at + 1);
  switch (chance.weighed({ drop: 3, double: 2, swap: 3, vowel: 3, letter: 2, sound: 3 })) {
    case "drop":
      return before + (isFirst ? next.toUpperCase() + after.slice(1) : after);
    case "double":
      return before + letter + letter.toLowerCase() + after;
    case "swap":
      return isFirst ? slip(name, chance) : before + next + letter + after.slice(1);
    case "vowel":
      return vowels.includes(letter) ? before + chance.pick([...vowels]) + after : slip(name, chance);
    case "letter": {
      const other = chance.pick([..."aehilmnorst"]);
      return before + (isFirst ? other.toUpperCase() : other) + after;
    }
    case "sound": {
      const [heard, written] = chance.pick(sounds);
      return name.includes(heard) ? name.replace(heard, written) : slip(name, chance);
    }
  }
}
