import { expect, test } from "vitest";
import { compareEmails, type EmailLevel, emailLevels } from "./emails.ts";
import { compareIdentifiers, type IdentifierLevel, identifierLevels } from "./identifiers.ts";
import { profileOf } from "./profile.ts";
import { compareTexts, type TextLevel, textLevels } from "./texts.ts";

test.each<[string, string, TextLevel]>([
  ["LONDON", "LONDON", "SAME"],
  ["LONDON", "LONON", "CLOSE"],
  ["ELY", "ELI", "CLOSE"],
  ["ST HELENS PARK", "PARK ST HELENS", "ALIKE"],
  ["LIGHT STREET", "LIGHT SETREET", "CLOSE"],
  ["LONDON", "LEEDS", "DIFFERENT"],
])("texts %s and %s: %s", (a, b, level) => {
  expect(textLevels[compareTexts(profileOf(a), profileOf(b))]).toBe(level);
  expect(textLevels[compareTexts(profileOf(b), profileOf(a))]).toBe(level);
});

test.each<[string, string, EmailLevel]>([
  ["evied56@harris.com", "evied56@harris.com", "SAME"],
  ["evied56@harris.com", "evihd56@earris.com", "CLOSE"],
  ["evied56@harris.com", "evied56@bell.org", "SAME_USER"],
  ["evied56@harris-bailey.net", "evied56harrisbaily.net", "ALIKE"],
  ["evied56@harris.com", "jb88@king.com", "DIFFERENT"],
])("e-mail addresses %s and %s: %s", (a, b, level) => {
  expect(emailLevels[compareEmails(profileOf(a), profileOf(b))]).toBe(level);
  expect(emailLevels[compareEmails(profileOf(b), profileOf(a))]).toBe(level);
});

test.each<[string, string, IdentifierLevel]>([
  ["9990000018", "9990000018", "SAME"],
  ["9990000018", "999000018", "ONE_SLIP"],
  ["9990000018", "9909000018", "ONE_SLIP"],
  ["9990000018", "9909000081", "TWO_SLIPS"],
  ["123", "124", "DIFFERENT"],
  ["12345", "12354", "ONE_SLIP"],
  ["12345", "21354", "DIFFERENT"],
])("identifiers %s and %s: %s", (a, b, level) => {
  expect(identifierLevels[compareIdentifiers(profileOf(a), profileOf(b))]).toBe(level);
  expect(identifierLevels[compareIdentifiers(profileOf(b), profileOf(a))]).toBe(level);
});
