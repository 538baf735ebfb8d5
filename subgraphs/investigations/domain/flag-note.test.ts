import { expect, test } from "vitest";
import { checkNote } from "./flag-note.ts";

const note = {
  flagId: "flag",
  text: "Nobody took over.",
  hash: "abc",
  removed: 0,
  scrubbedAt: new Date(0),
  confirmedAt: null,
};
const enough = { cellIsShown: true, confirmed: 6, atMost: 7 };

test.each([
  ["a note as it was shown", note, "abc", enough, []],
  ["a note that no job has scrubbed", null, "abc", enough, ["NOTE_NOT_SCRUBBED"]],
  ["another text than was shown", note, "abd", enough, ["NOTE_CHANGED"]],
  ["a note of a few children", note, "abc", { ...enough, cellIsShown: false }, ["NOTE_TELLS_OF_FEW"]],
  ["one note more than tells nothing", note, "abc", { ...enough, confirmed: 7 }, ["NOTES_ENOUGH"]],
  [
    "everything at once",
    { ...note, confirmedAt: new Date(1) },
    "abd",
    { ...enough, cellIsShown: false },
    ["NOTE_CONFIRMED_BEFORE", "NOTE_CHANGED", "NOTE_TELLS_OF_FEW"],
  ],
])("%s", (_, given, hash, around, codes) => {
  expect(checkNote(given, hash, around).map(({ code }) => code)).toEqual(codes);
});
