import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { getValue } from "../../../schema/values/parsed.ts";
import { parsePartialDate } from "../../../schema/values/partial-date.ts";
import { checkEntry, type EntryCodes, type EntryLists } from "./review-entry.ts";

const lists: EntryLists = {
  adjustments: new Set(["longer-appointment"]),
  factors: new Map([["SERVICE", new Set(["coordination"])]]),
};
const today = isoDate("2018-05-02");
const care = { role: "HOSPITAL", organisation: "RJ6" } as const;
const day = (text: string) => getValue(parsePartialDate(text));

describe("what an entry of a review may say", () => {
  it.each<[string, EntryCodes, string[]]>([
    ["an event of a day", { kind: "CARE_EVENT", codes: { ...care, on: day("2018-02-09") } }, []],
    ["an event of this year", { kind: "CARE_EVENT", codes: { ...care, on: day("2018") } }, []],
    ["an event of tomorrow", { kind: "CARE_EVENT", codes: { ...care, on: day("2018-05-03") } }, ["on"]],
    [
      "an adjustment of the list",
      { kind: "ADJUSTMENT", codes: { ...care, adjustment: "longer-appointment", made: "NOT_MADE" } },
      [],
    ],
    [
      "another adjustment",
      { kind: "ADJUSTMENT", codes: { ...care, adjustment: "a kind word", made: "MADE" } },
      ["adjustment"],
    ],
    [
      "a factor of the list",
      { kind: "CONTRIBUTORY_FACTOR", codes: { ...care, domain: "SERVICE", category: "coordination" } },
      [],
    ],
    [
      "a category of no domain",
      { kind: "CONTRIBUTORY_FACTOR", codes: { ...care, domain: "SERVICE", category: "weather" } },
      ["category"],
    ],
    [
      "no domain at all",
      { kind: "CONTRIBUTORY_FACTOR", codes: { ...care, domain: "FATE", category: "weather" } },
      ["domain"],
    ],
    ["good practice", { kind: "GOOD_PRACTICE", codes: care }, []],
    ["a concern", { kind: "CARE_CONCERN", codes: { ...care, passedTo: "SAFEGUARDING" } }, []],
  ])("%s", (_, entry, paths) => {
    expect(checkEntry(entry, lists, today).flatMap(({ path }) => path)).toEqual(paths);
  });
});
