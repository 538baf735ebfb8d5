import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { type ClockedStanding, readClocks } from "./clocks.ts";
import type { HandedToTeam } from "./due-dates.ts";
import { findReminder } from "./reminder.ts";

const clocks = { allocateWithinMonths: 3, completeWithinMonths: 6 };
const soon = { allocationDueSoonDays: 14, completionDueSoonDays: 28 };
const awaiting = {
  stage: "AWAITING_ALLOCATION",
  openHolds: [],
  heldSince: null,
  heldDays: 0,
  heldDaysAtAllocation: null,
  notifiedOn: "2018-01-10",
  allocatedOn: null,
  completedOn: null,
  childTeamDueOn: null,
  childNotification: null,
} as unknown as ClockedStanding & HandedToTeam;
const allocated = { stage: "ALLOCATED", allocatedOn: "2018-04-20", heldDaysAtAllocation: 10, heldDays: 10 };
const approved = { ...allocated, stage: "APPROVED", completedOn: "2018-07-20" };

const waiting = { stage: "CHILD_CORE_DATA", childTeamDueOn: "2018-03-14" };

type Row = [what: string, change: object, today: string, allocation: object, completion: object];

describe("the clocks of a case", () => {
  it.each<Row>([
    ["the day before it comes near", {}, "2018-03-26", { state: "RUNNING", dueOn: "2018-04-10" }, {}],
    ["two weeks before", {}, "2018-03-27", { state: "DUE_SOON" }, { state: "RUNNING" }],
    ["on the day itself", {}, "2018-04-10", { state: "DUE_SOON", grossDays: 90 }, {}],
    ["the day after", {}, "2018-04-11", { state: "OVERDUE" }, { state: "RUNNING" }],
    [
      "on hold no date is set, and only the calendar runs",
      { openHolds: ["hold"], heldSince: "2018-02-10", heldDays: 5 },
      "2018-03-10",
      { state: "PAUSED", dueOn: null, grossDueOn: "2018-04-10", grossDays: 59, netDays: 26 },
      { state: "PAUSED", dueOn: null },
    ],
    [
      "late by the calendar, in time with the hold given back",
      allocated,
      "2018-05-01",
      { state: "MET", metOn: "2018-04-20", dueOn: "2018-04-20", grossDays: 100, netDays: 90 },
      { state: "RUNNING", dueOn: "2018-07-20" },
    ],
    [
      "a hold after the allocation leaves its clock alone",
      { ...allocated, openHolds: ["hold"], heldSince: "2018-05-01" },
      "2018-05-11",
      { state: "MET", dueOn: "2018-04-20" },
      { state: "PAUSED", grossDays: 121, netDays: 101 },
    ],
    [
      "done on its last day, whatever is held afterwards",
      { ...approved, openHolds: ["hold"], heldSince: "2018-08-01" },
      "2018-09-01",
      { state: "MET" },
      { state: "MET", dueOn: "2018-07-20", grossDays: 191, netDays: 181 },
    ],
    [
      "a day too late",
      { ...approved, completedOn: "2018-07-21" },
      "2018-09-01",
      {},
      { state: "MET_LATE", metOn: "2018-07-21" },
    ],
    [
      "out of scope no clock runs",
      { stage: "OUT_OF_SCOPE" },
      "2019-01-01",
      { state: "NOT_SET", dueOn: null, grossDays: null },
      { state: "NOT_SET" },
    ],
  ])("%s", (_, change, today, allocation, completion) => {
    const read = readClocks({ ...awaiting, ...change }, clocks, soon, isoDate(today));
    expect(read).toMatchObject({ allocation, completion });
  });
});

describe("reminders", () => {
  it.each<[string, object, string, object | null]>([
    ["none while there is time", {}, "2018-03-26", null],
    [
      "the coordinator as the allocation comes near",
      {},
      "2018-03-27",
      { clock: "ALLOCATION", kind: "DUE_SOON", dueOn: "2018-04-10", responsible: "COORDINATOR" },
    ],
    ["and once it has passed", {}, "2018-04-11", { kind: "OVERDUE", responsible: "COORDINATOR" }],
    ["none during a hold", { openHolds: ["hold"], heldSince: "2018-02-10" }, "2018-06-01", null],
    [
      "the reviewer of the review",
      allocated,
      "2018-06-22",
      { clock: "COMPLETION", kind: "DUE_SOON", dueOn: "2018-07-20", responsible: "REVIEWER" },
    ],
    [
      "whoever reads it a second time",
      { ...allocated, stage: "QUALITY_ASSURANCE" },
      "2018-07-21",
      { kind: "OVERDUE", responsible: "SECOND_READER" },
    ],
    ["nobody once it is approved", approved, "2018-09-01", null],
    ["nobody of a child's death of which no team was told", { stage: "CHILD_CORE_DATA" }, "2019-01-01", null],
    ["nobody while a team has time to take a notification", waiting, "2018-03-14", null],
    [
      "the coordinator where no team has taken it",
      waiting,
      "2018-03-15",
      { clock: "CHILD_TEAM", kind: "OVERDUE", dueOn: "2018-03-14", responsible: "COORDINATOR" },
    ],
    ["nobody once a team has", { ...waiting, childNotification: "notification" }, "2018-03-15", null],
  ])("%s", (_, change, today, reminder) => {
    const found = findReminder({ ...awaiting, ...change }, clocks, soon, isoDate(today));
    if (reminder === null) expect(found).toBeNull();
    else expect(found).toMatchObject(reminder);
  });
});
