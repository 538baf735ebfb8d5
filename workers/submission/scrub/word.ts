import { plainLetters } from "../../../schema/values/plain-letters.ts";
import { titles } from "./lists/roles.ts";

/** How a word is written: with its first letter alone in capitals, all in capitals, one letter only … */
export type Shape = "LOWER" | "CAPITAL" | "CAPITALS" | "INITIAL" | "MIXED" | "NUMBER";

/** A word or number of a text, with what its writing tells. */
export interface Word {
  /** Its place among the words of the text. */
  readonly index: number;
  readonly at: number;
  readonly end: number;
  /** Where it ends without the s of a possessive. */
  readonly stemEnd: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** In plain capitals without apostrophe, and without the s of a possessive. */
  readonly plain: string;
  /** In plain capitals without apostrophe, the s of a possessive kept. */
  readonly bare: string;
  readonly isPossessive: boolean;
  readonly isContraction: boolean;
  readonly shape: Shape;
  /** Does its first letter stand where any word has a capital? */
  readonly startsSentence: boolean;
  /** Stands it among words that are all in capitals, so that its own tell nothing? */
  readonly isShouted: boolean;
}

const pattern = /[\p{L}\p{M}\p{Cf}]+(?:['’ʼ`´][\p{L}\p{M}\p{Cf}]+)*|\p{Nd}+/gu;
const apostrophes = /['’ʼ`´]/g;

/** The words and numbers of a text in their order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index: at } of text.matchAll(pattern)) {
    const before = words.at(-1);
    const gap = text.slice(end, at);
    end = at + written.length;
    words.push({
      index: words.length,
      at,
      end,
      stemEnd: end - possessiveOf(written).length,
      gap,
      ...formOf(written),
      startsSentence: starts(gap, before),
      isShouted: false,
    });
  }
  return words.map((word) => (isShouted(word, words) ? { ...word, isShouted: true } : word));
}

/** The apostrophe and s of a possessive, if it has them. */
function possessiveOf(written: string): string {
  return /['’ʼ`´][sSｓ]\p{M}?$/u.exec(written)?.[0] ?? "";
}

function formOf(written: string): Pick<Word, "plain" | "bare" | "isPossessive" | "isContraction" | "shape"> {
  const folded = plainLetters(written);
  const isPossessive = /['’ʼ`´]S$/.test(folded);
  const bare = folded.replace(apostrophes, "");
  return {
    bare,
    plain: isPossessive ? bare.slice(0, -1) : bare,
    isPossessive,
    isContraction: /['’ʼ`´](?:T|RE|VE|LL|D|M)$/.test(folded),
    shape: shapeOf(written.replace(/['’ʼ`´][sS]$/, "").replace(/[\p{M}\p{Cf}]|['’ʼ`´]/gu, "")),
  };
}

function shapeOf(letters: string): Shape {
  if (/^\p{Nd}/u.test(letters)) return "NUMBER";
  if (!/\p{Lu}/u.test(letters)) return "LOWER";
  if ([...letters].length === 1) return "INITIAL";
  if (!/\p{Ll}/u.test(letters) || /^\p{Lu}{2,}s$/u.test(letters)) return "CAPITALS";
  return /^\p{Lu}\P{Lu}*$/u.test(letters) ? "CAPITAL" : "MIXED";
}

/** A full stop after a title or an initial ends no sentence. */
function starts(gap: string, before: Word | undefined): boolean {
  if (before === undefined || /[!?:\n\r•]/.test(gap) || /(?:^|\s)["“‘]$/.test(gap)) return true;
  if (!gap.includes(".")) return false;
  const abbreviates = before.shape === "INITIAL" || titles.has(before.plain) || before.plain === "ST";
  return !abbreviates && /\.["”’)\]]*\s|\.{2,}/.test(gap);
}

function isShouted(word: Word, words: readonly Word[]): boolean {
  if (word.shape !== "CAPITALS") return false;
  const around = words
    .slice(Math.max(0, word.index - 4), word.index + 5)
    .filter(({ bare }) => bare.length > 2);
  const loud = around.filter(({ shape }) => shape === "CAPITALS").length;
  return around.length > 3 && loud > around.length * 0.7;
}

/** Is it written as a name would be, where another word would not? */
export function capitalTells({ shape, startsSentence, isShouted, bare }: Word): boolean {
  if (shape === "CAPITALS") return !isShouted && bare.length > 2;
  return !startsSentence && (shape === "CAPITAL" || shape === "MIXED");
}

/** Is it written as a name may be, though another word might be too? */
export function mayBeName({ shape }: Word): boolean {
  return shape === "CAPITAL" || shape === "MIXED" || shape === "CAPITALS";
}
