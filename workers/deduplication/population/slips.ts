import { lengthOfMonth } from "../../../schema/values/iso-date.ts";
import { nicknamesOf } from "../comparators/nicknames.ts";
import type { Draw } from "./draw.ts";

const neighbours: Readonly<Record<string, string>> = {
  a: "qwsz",
  b: "vghn",
  c: "xdfv",
  d: "serfcx",
  e: "wsdr",
  f: "drtgvc",
  g: "ftyhbv",
  h: "gyujnb",
  i: "ujko",
  j: "huikmn",
  k: "jiolm",
  l: "kop",
  m: "njk",
  n: "bhjm",
  o: "iklp",
  p: "ol",
  q: "wa",
  r: "edft",
  s: "awedxz",
  t: "rfgy",
  u: "yhji",
  v: "cfgb",
  w: "qase",
  x: "zsdc",
  y: "tghu",
  z: "asx",
};

/** Letters heard for one another when a name is spelt out or taken down by ear. */
const heard: readonly (readonly [string, string])[] = [
  ["ph", "f"],
  ["ck", "k"],
  ["y", "i"],
  ["ie", "y"],
  ["ll", "l"],
  ["nn", "n"],
  ["tt", "t"],
  ["ss", "s"],
  ["ea", "ee"],
  ["ei", "ie"],
  ["c", "k"],
  ["s", "z"],
  ["gh", "g"],
  ["ow", "ou"],
  ["mb", "m"],
  ["son", "sen"],
  ["e", "a"],
  ["o", "u"],
  ["th", "t"],
  ["sch", "sh"],
  ["x", "ks"],
  ["ai", "ay"],
  ["our", "or"],
];

/** A word with one slip of the keyboard: a letter dropped, doubled, replaced by a neighbour, or two exchanged. */
export function mistype(draw: Draw, word: string): string {
  if (word.length < 2) return word;
  const at = draw.between(0, word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  const next = draw.oneOf([...(neighbours[letter.toLowerCase()] ?? "aeiou")]);
  const kind = draw.between(0, 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + next + after;
  if (kind === 2 && after !== "") return before + after[0] + letter.toLowerCase() + after.slice(1);
  return before + (letter === letter.toUpperCase() ? next.toUpperCase() : next) + after;
}

/** A name as it is heard: spelt another way that sounds alike; mistyped where no such way is known. */
export function mishear(draw: Draw, name: string): string {
  const fitting = heard.flatMap(([a, b]) => [
    ...(name.includes(a) ? [name.replace(a, b)] : []),
    ...(name.includes(b) ? [name.replace(b, a)] : []),
  ]);
  return fitting.length === 0 ? mistype(draw, name) : draw.oneOf(fitting);
}

/** A short or pet form of a given name; the name itself where none is known. */
export function callByForm(draw: Draw, name: string): string {
  const forms = nicknamesOf(name.toUpperCase());
  if (forms.length === 0) return name;
  const form = draw.oneOf(forms);
  return form[0] + form.slice(1).toLowerCase();
}

/** Digits with one slip: one replaced, or two neighbours exchanged. */
export function mistypeDigits(draw: Draw, digits: string): string {
  const at = draw.between(0, digits.length - 1);
  if (draw.happens(0.3) && at + 1 < digits.length) {
    return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  }
  return digits.slice(0, at) + draw.between(0, 9) + digits.slice(at + 1);
}

/** An ISO day written down wrong: day and month exchanged, a digit mistyped, a year or ten out. */
export function mistakeDate(draw: Draw, date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const kind = draw.chance();
  if (kind < 0.25 && day <= 12) return iso(year, day, month);
  if (kind < 0.45) return iso(year + draw.oneOf([-10, -1, 1, 10]), month, day);
  if (kind < 0.6) return iso(year, (month % 12) + 1, day);
  if (kind < 0.9) return iso(year, month, 1 + ((((day + draw.oneOf([-11, -2, -1, 0, 8])) % 28) + 28) % 28));
  return iso(year, 1, 1);
}

function iso(year: number, month: number, day: number): string {
  const dayOfMonth = Math.min(day, lengthOfMonth(year, month));
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
