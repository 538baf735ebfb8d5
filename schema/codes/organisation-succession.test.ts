import { expect, test } from "vitest";
import { addDays } from "../values/calendar.ts";
import { isoDate } from "../values/iso-date.ts";
import { answersFor, commissioners, council, findCommissioner } from "./organisation-succession.ts";

test.each([
  ["2017-11-01", "07V"],
  ["2020-03-31", "07V"],
  ["2020-04-01", "36L"],
  ["2022-07-01", "QWE"],
])("on %s the area's commissioner, and who answers for 07V, is %s", (day, code) => {
  expect(findCommissioner(isoDate(day))?.code).toBe(code);
  expect(answersFor(commissioners[0]!.code, isoDate(day))).toBe(code);
});

test("before there was one there is none, and the council answers for itself", () => {
  expect(findCommissioner(isoDate("2010-01-01"))).toBeNull();
  expect(answersFor(council.code, isoDate("2026-01-01"))).toBe("E09000008");
});

test("each commissioner's successor begins on the next day", () => {
  for (const term of commissioners) {
    const successor = commissioners.find(({ code }) => code === term.successor);
    if (term.until === null) expect(term.successor).toBeNull();
    else expect(successor?.from).toBe(addDays(term.until, 1));
  }
});
