import { expect, it } from "vitest";
import { speakableCode } from "./speakable-code.ts";

const chance = "0f8fad5b-d9cb-469f-a165-70867728950e";

it("gives a code that can be spoken, and the same one for the same chance", () => {
  const code = speakableCode(chance);
  expect(code).toMatch(/^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/);
  expect(speakableCode(chance)).toBe(code);
  expect(speakableCode(chance.replace("0f", "10"))).not.toBe(code);
});
