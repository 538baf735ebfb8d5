import { expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import type { ClockedStanding } from "./clocks.ts";
import { quarterOf, sumUpTimeliness } from "./timeliness.ts";

const clocks = { allocateWithinMonths: 3, completeWithinMonths: 6 };
const soon = { allocationDueSoonDays: 14, completionDueSoonDays: 28 };
const notified = (notifiedOn: string, more: object = {}) =>
  ({
    stage: "AWAITING_ALLOCATION",
    openHolds: [],
    heldSince: null,
    heldDays: 0,
    heldDaysAtAllocation: null,
    notifiedOn,
    allocatedOn: null,
    completedOn: null,
    ...more,
  }) as unknown as ClockedStanding;

it.each([
  ["2018-01-01", "2018-Q1"],
  ["2018-03-31", "2018-Q1"],
  ["2018-04-01", "2018-Q2"],
  ["2018-12-31", "2018-Q4"],
])("the quarter of %s is %s", (day, quarter) => {
  expect(quarterOf(isoDate(day))).toBe(quarter);
});

it("sums up by quarter, gross and net, and leaves out what is not reviewed here", () => {
  const done = { stage: "CLOSED", heldDays: 10, heldDaysAtAllocation: 10 };
  const cases = [
    notified("2018-04-02"),
    notified("2018-01-10", { ...done, allocatedOn: "2018-04-20", completedOn: "2018-07-20" }),
    notified("2018-02-01", { ...done, allocatedOn: "2018-02-20", completedOn: "2018-09-01" }),
    notified("2018-02-02", { openHolds: ["hold"], heldSince: "2018-02-03" }),
    notified("2018-01-10", { stage: "OUT_OF_SCOPE" }),
    notified("2018-05-10", { stage: "CHILD_CORE_DATA" }),
  ];
  expect(sumUpTimeliness(cases, () => clocks, soon, isoDate("2018-09-01"))).toEqual([
    {
      quarter: "2018-Q1",
      notified: 3,
      allocation: {
        met: 2,
        metInTimeGross: 1,
        metInTimeNet: 2,
        running: 0,
        overdue: 0,
        paused: 1,
        medianGrossDays: 59.5,
        medianNetDays: 49.5,
      },
      completion: {
        met: 2,
        metInTimeGross: 0,
        metInTimeNet: 1,
        running: 0,
        overdue: 0,
        paused: 1,
        medianGrossDays: 201.5,
        medianNetDays: 191.5,
      },
    },
    {
      quarter: "2018-Q2",
      notified: 1,
      allocation: expect.objectContaining({ met: 0, overdue: 1, medianGrossDays: null }),
      completion: expect.objectContaining({ running: 1 }),
    },
  ]);
});
