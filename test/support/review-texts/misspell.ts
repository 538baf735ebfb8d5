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
  // The first letter is seldom wrong, and what joins two names stays.
  const at = chance.happens(0.05) ? 0 : chance.whole(1, name.length - 2);
  const [letter, next] = [name[at]!, name[at + 1]!];
  if (!/\p{L}/u.test(letter) || !/\p{L}/u.test(next)) return slip(name, chance);
  const before = name.slice(0, at);
  const after = name.slice(at + 1);
  switch (chance.weighed({ drop: 3, double: 2, swap: 3, vowel: 3, letter: 2, sound: 3 })) {
    case "drop":
      return before + (at === 0 ? next.toUpperCase() + after.slice(1) : after);
    case "double":
      return before + letter + letter.toLowerCase() + after;
    case "swap":
      return at === 0 ? slip(name, chance) : before + next + letter + after.slice(1);
    case "vowel":
      return vowels.includes(letter) ? before + chance.pick([...vowels]) + after : slip(name, chance);
    case "letter":
      return before + letter + chance.pick([..."aehilmnorst"]) + after;
    case "sound": {
      const [heard, written] = chance.pick(sounds);
      return name.includes(heard) ? name.replace(heard, written) : before + letter + after;
    }
  }
}
