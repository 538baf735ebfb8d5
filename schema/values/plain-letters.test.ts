import { expect, test } from "vitest";
import { plainLetters } from "./plain-letters.ts";

test.each([
  ["José", "JOSE"],
  ["Jose\u0301", "JOSE"],
  ["Łukasz Đoković", "LUKASZ DOKOVIC"],
  ["Groß", "GROSS"],
  ["Ægir", "AEGIR"],
  ["Ｊｏｓｅ ９９９", "JOSE 999"],
  ["Ng\u00adozi\u200b", "NGOZI"],
  ["O’Brien-Smith", "O’BRIEN-SMITH"],
])("%s compares as %s", (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});
