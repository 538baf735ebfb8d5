/** A word in plain capitals, with a rough writing of how it sounds. */
export interface Spelling {
  readonly plain: string;
  readonly sound: string;
}

/** How a word in plain capitals is written and sounds. */
export function spellingOf(plain: string): Spelling {
  return { plain, sound: soundOf(plain) };
}

/**
 * Could one word be the other, slipped on the keyboard or written as it was heard?
 * One slip is forgiven in names of four letters, two from eight on.
 */
export function isNearSpelling(written: Spelling, name: Spelling): boolean {
  if (name.plain.length < 4 || written.plain.length < 3) return false;
  if (name.plain.length > 4 && written.plain.length > 3 && written.sound === name.sound) return true;
  return isWithin(written.plain, name.plain, name.plain.length < 8 ? 1 : 2);
}

/**
 * Are two words no more than so many slips apart: a letter left out, put in or replaced, or two exchanged?
 * Source: optimal string alignment distance, cut off at the bound.
 */
export function isWithin(a: string, b: string, bound: number): boolean {
  if (Math.abs(a.length - b.length) > bound) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(replaced, last[column]! + 1, current[column - 1]! + 1);
      const isExchange =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isExchange) least = Math.min(least, before[column - 2]! + 1);
      current.push(least);
    }
    if (Math.min(...current) > bound) return false;
    before = last;
    last = current;
  }
  return last[b.length]! <= bound;
}

/** A rough writing of how a name sounds: doubled letters single, like sounds alike, vowels after the first alike. */
function soundOf(word: string): string {
  const alike = word
    .replace(/PH/g, "F")
    .replace(/[SCZ]H/g, "X")
    .replace(/CK|[CQ]/g, "K")
    .replace(/Z/g, "S")
    .replace(/TH/g, "T")
    .replace(/W|V/g, "V")
    .replace(/H/g, "")
    .replace(/(.)\1+/g, "$1");
  return alike[0] + alike.slice(1).replace(/[AEIOUY]+/g, "A");
}
