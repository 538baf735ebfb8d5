import { plainLetters } from "../../../schema/values/plain-letters.ts";

/** A text in plain capitals, with the way back to where each letter stood. */
export interface Folded {
  readonly text: string;
  /** The offset in the original text of a place in the folded one; also of the place after the last letter. */
  readonly origin: readonly number[];
}

/** Folds a text for searching: accents and capitals make no difference, and finds can be cut from the original. */
export function fold(text: string): Folded {
  const origin: number[] = [];
  let folded = "";
  let offset = 0;
  for (const character of text) {
    const plain = plainLetters(character);
    for (let index = 0; index < plain.length; index++) origin.push(offset);
    folded += plain;
    offset += character.length;
  }
  return { text: folded, origin: [...origin, offset] };
}
