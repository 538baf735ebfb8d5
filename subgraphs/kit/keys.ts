import { renewableVariable } from "./kept-in-file.ts";

/** Keys of 32 bytes: what is new is made under the first, and what any of them has made is good. */
export type KeyRing = readonly [Buffer, ...Buffer[]];

/** Reads keys in base64 with commas or white space between, as lines of a file. @throws where one is not 32 bytes */
export function readKeyRing(text: string): KeyRing {
  return text
    .trim()
    .split(/[\s,]+/)
    .map(keyIn) as readonly Buffer[] as KeyRing;
}

/** Reads one key in base64. @throws where it is not 32 bytes */
export function readKey(text: string): Buffer {
  return keyIn(text.trim());
}

function keyIn(text: string): Buffer {
  const key = Buffer.from(text, "base64");
  // What the reader passes over would make two texts one key.
  if (key.length !== 32 || key.toString("base64") !== text) throw new Error("a key is 32 bytes in base64");
  return key;
}

/** Such keys as a variable of the environment. */
export const keyRingVariable = renewableVariable(readKeyRing).describe(
  "keys of 32 bytes in base64, commas between, the first of which is used for what is new; or file: and a path",
);
