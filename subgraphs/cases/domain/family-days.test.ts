import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";
import { daysToAvoid, isLeftAlone, leftAloneUntil } from "./family-days.ts";
import type { HardDay, NoContactPeriod } from "./family-plan.ts";

const day = isoDate;
const hard = (on: string, everyYear: boolean): HardDay => ({ on: day(on), everyYear, reason: "FAMILY_DAY" });
const period = (from: string, until: string | null): NoContactPeriod => ({
  from: day(from),
  until: until === null ? null : day(until),
  reason: "FAMILY_WISH",
});

describe("days to avoid", () => {
  it.each<[string, string | null, string | null, HardDay[], [string, string], string[]]>([
    [
      "birthday and anniversary, year after year",
      "1960-05-01",
      "2018-03-09",
      [],
      ["2018-03-09", "2020-04-30"],
      [
        "2018-05-01 BIRTHDAY",
        "2019-03-09 ANNIVERSARY_OF_DEATH",
        "2019-05-01 BIRTHDAY",
        "2020-03-09 ANNIVERSARY_OF_DEATH",
      ],
    ],
    ["the day of death is no anniversary", null, "2018-03-09", [], ["2018-03-01", "2018-12-31"], []],
    [
      "both days beside 29 February in a common year",
      "1960-02-29",
      null,
      [],
      ["2019-01-01", "2019-12-31"],
      ["2019-02-28 BIRTHDAY", "2019-03-01 BIRTHDAY"],
    ],
    [
      "29 February itself in a leap year",
      "1960-02-29",
      null,
      [],
      ["2020-02-01", "2020-03-31"],
      ["2020-02-29 BIRTHDAY"],
    ],
    [
      "2100 is no leap year",
      null,
      "2096-02-29",
      [],
      ["2100-01-01", "2100-12-31"],
      ["2100-02-28 ANNIVERSARY_OF_DEATH", "2100-03-01 ANNIVERSARY_OF_DEATH"],
    ],
    ["a date known in part names no day", "1960-05", "2018", [], ["2018-01-01", "2020-12-31"], []],
    [
      "a window over the turn of the year",
      "1960-01-01",
      "2017-12-31",
      [],
      ["2018-12-31", "2019-01-01"],
      ["2018-12-31 ANNIVERSARY_OF_DEATH", "2019-01-01 BIRTHDAY"],
    ],
    ["both ends count", "1960-05-01", null, [], ["2019-05-01", "2019-05-01"], ["2019-05-01 BIRTHDAY"]],
    [
      "what the family has named, once",
      null,
      null,
      [hard("2018-06-01", false)],
      ["2018-01-01", "2020-01-01"],
      ["2018-06-01 FAMILY_DAY"],
    ],
    [
      "what the family has named, every year",
      null,
      null,
      [hard("2018-06-01", true)],
      ["2017-01-01", "2019-12-31"],
      ["2018-06-01 FAMILY_DAY", "2019-06-01 FAMILY_DAY"],
    ],
    [
      "what was named twice stands once",
      null,
      null,
      [hard("2018-06-01", false), hard("2018-06-01", true)],
      ["2018-01-01", "2018-12-31"],
      ["2018-06-01 FAMILY_DAY"],
    ],
    ["nothing is known", null, null, [], ["2018-01-01", "2028-01-01"], []],
  ])("%s", (_, birth, death, hardDays, [from, until], expected) => {
    const known = {
      birthDate: birth as PartialDate | null,
      deathDate: death as PartialDate | null,
      hardDays,
    };
    const found = daysToAvoid(known, day(from), day(until));
    expect(found.map(({ on, reason }) => `${on} ${reason}`)).toEqual(expected);
  });
});

describe("times without contact", () => {
  const overlapping = [period("2018-04-01", "2018-04-10"), period("2018-04-05", "2018-04-20")];
  it.each<[string, NoContactPeriod[], string, boolean, string | null]>([
    ["before it", overlapping, "2018-03-31", false, null],
    ["on its first day", overlapping, "2018-04-01", true, "2018-04-20"],
    ["where two overlap", overlapping, "2018-04-07", true, "2018-04-20"],
    ["on its last day", overlapping, "2018-04-20", true, "2018-04-20"],
    ["after it", overlapping, "2018-04-21", false, null],
    [
      "one that lies within another",
      [...overlapping, period("2018-04-02", "2018-04-03")],
      "2018-04-02",
      true,
      "2018-04-20",
    ],
    [
      "one that follows on the next day",
      [period("2018-04-01", "2018-04-02"), period("2018-04-03", "2018-04-04")],
      "2018-04-01",
      true,
      "2018-04-04",
    ],
    ["without an end", [period("2018-04-01", null)], "2030-01-01", true, null],
    [
      "that runs into one without an end",
      [period("2018-04-01", "2018-04-02"), period("2018-04-02", null)],
      "2018-04-01",
      true,
      null,
    ],
    ["of a single day", [period("2018-04-01", "2018-04-01")], "2018-04-01", true, "2018-04-01"],
    ["where none is planned", [], "2018-04-01", false, null],
  ])("%s", (_, periods, on, leftAlone, until) => {
    expect(isLeftAlone(periods, day(on))).toBe(leftAlone);
    expect(leftAloneUntil(periods, day(on))).toBe(until);
  });
});
