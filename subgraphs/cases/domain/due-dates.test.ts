import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { dueDates, isOverdue } from "./due-dates.ts";
import type { CaseStanding } from "./standing.ts";

const clocks = { allocateWithinMonths: 3, completeWithinMonths: 6 };
const awaiting = {
  stage: "AWAITING_ALLOCATION",
  openHolds: [],
  heldDays: 0,
  heldDaysAtAllocation: null,
  notifiedOn: "2018-11-30",
  completedOn: null,
  childTeamDueOn: null,
  childNotification: null,
} as unknown as CaseStanding;
const dates = (allocation: string | null, completion: string | null, next: string | null) => ({
  allocation,
  completion,
  next,
});

describe("when a case is due", () => {
  it.each<[string, object, ReturnType<typeof dates>]>([
    ["calendar months, at the end of a short one", {}, dates("2019-02-28", "2019-05-30", "2019-02-28")],
    ["days on hold are given back", { heldDays: 10 }, dates("2019-03-10", "2019-06-09", "2019-03-10")],
    ["no date while a hold is open", { openHolds: ["hold"] }, dates(null, null, null)],
    [
      "the review next, once allocated",
      { stage: "ALLOCATED" },
      dates("2019-02-28", "2019-05-30", "2019-05-30"),
    ],
    [
      "holds after the allocation move the review alone",
      { stage: "ALLOCATED", heldDays: 30, heldDaysAtAllocation: 10 },
      dates("2019-03-10", "2019-06-29", "2019-06-29"),
    ],
    [
      "nothing next, once approved",
      { stage: "APPROVED", completedOn: "2019-01-01" },
      dates("2019-02-28", "2019-05-30", null),
    ],
    ["no date for a child of which no team was told", { stage: "CHILD_CORE_DATA" }, dates(null, null, null)],
    [
      "for a child the day by which a team takes the notification",
      { stage: "CHILD_CORE_DATA", childTeamDueOn: "2018-12-04" },
      dates(null, null, "2018-12-04"),
    ],
    [
      "none once it has",
      { stage: "CHILD_CORE_DATA", childTeamDueOn: "2018-12-04", childNotification: "notification" },
      dates(null, null, null),
    ],
    ["no date out of scope", { stage: "OUT_OF_SCOPE" }, dates(null, null, null)],
  ])("%s", (_, change, expected) => {
    expect(dueDates({ ...awaiting, ...change }, clocks)).toEqual(expected);
  });

  it.each([
    ["on the day itself it is not overdue", "2019-02-28", false],
    ["the day after it is", "2019-03-01", true],
  ])("%s", (_, today, overdue) => {
    expect(isOverdue(dueDates(awaiting, clocks), isoDate(today))).toBe(overdue);
  });
});
