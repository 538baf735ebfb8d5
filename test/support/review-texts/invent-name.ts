import type { Chance } from "./chance.ts";

const starts = [
  "B",
  "Ch",
  "D",
  "F",
  "G",
  "J",
  "K",
  "Kr",
  "L",
  "M",
  "N",
  "Ny",
  "P",
  "S",
  "Sh",
  "T",
  "V",
  "W",
  "Z",
];
const vowels = ["a", "e", "i", "o", "u", "ai", "ou"];
const middles = ["b", "d", "dl", "k", "l", "ll", "m", "nd", "ng", "r", "rv", "s", "st", "t", "v", "zz"];
const ends = ["a", "an", "el", "en", "i", "in", "isha", "o", "ova", "u", "wan", "yn", "iuk", "eth"];

/** A name that no list has, nor perhaps anybody. */
export function inventName(chance: Chance): string {
  const middle = Array.from({ length: chance.whole(1, 2) }, () => chance.pick(vowels) + chance.pick(middles));
  return chance.pick(starts) + middle.join("") + chance.pick(ends);
}
