import { expect, test } from "vitest";
import { residualRisk } from "./residual-risk.ts";
import type { TextRemoval } from "./types.ts";

const name = (by: TextRemoval["by"]): TextRemoval => ({
  path: "learning.0",
  kind: "NAME",
  by,
  at: 0,
  end: 5,
});
const long =
  "The team thickened every drink and wrote down what was eaten, and staff were trained by the clinic. ";

test.each<[string, string, TextRemoval[], number, readonly string[]]>([
  ["nothing speaks for anything", long, [], 0, []],
  ["what the hub knew and took out", `[name] ${long}`, [name("KNOWN")], 0, []],
  ["a name that was guessed", `[name] ${long}`, [name("LIST")], 8, ["NAMES_GUESSED"]],
  ["a capital is left", `${long}It was told to Zebulun at once.`, [], 6, ["CAPITAL_LEFT"]],
  ["digits are left", `${long}Room 4711.`, [], 5, ["DIGITS_LEFT"]],
  ["a story that people know", `${long}It was in the newspaper.`, [], 10, ["RARE_STORY"]],
  ["little is left", "[name] and [name] met", [name("KNOWN"), name("KNOWN")], 15, ["MUCH_REMOVED"]],
])("%s", (_, text, removals, score, reasons) => {
  expect(residualRisk(text, removals)).toEqual({ score, reasons });
});
