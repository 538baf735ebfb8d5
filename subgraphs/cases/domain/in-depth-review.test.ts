import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import {
  checkInDepth,
  checkMeeting,
  checkOpening,
  type InDepthReview,
  type Participant,
} from "./in-depth-review.ts";
import type { InDepthTrigger, TriggerState } from "./in-depth-triggers.ts";

const needs = {
  MULTI_AGENCY: { meetings: 1, organisations: 2 },
  FOCUSED: { meetings: 1, organisations: 1 },
};
const from = (organisation: string | null): Participant => ({ role: "HOSPITAL", organisation });
const opened = (kind: InDepthReview["kind"], ...meetings: Participant[][]) =>
  ({ kind, meetings: meetings.map((participants) => ({ participants })) }) as unknown as InDepthReview;

describe("what an in-depth review lacks", () => {
  it.each<[string, InDepthReview | null, boolean, string[]]>([
    ["none was opened", null, false, []],
    ["one was granted and not opened", null, true, ["IN_DEPTH_DUE"]],
    ["nobody has met", opened("FOCUSED"), true, ["MEETING_MISSING", "ORGANISATIONS_MISSING"]],
    ["one agency met", opened("MULTI_AGENCY", [from("RJ6"), from("RJ6")]), true, ["ORGANISATIONS_MISSING"]],
    ["two agencies, one after another", opened("MULTI_AGENCY", [from("RJ6")], [from("RV5")]), true, []],
    ["a focused review of one", opened("FOCUSED", [from("RJ6"), from(null)]), false, []],
  ])("%s", (_, review, granted, codes) => {
    expect(checkInDepth(review, granted, needs).map(({ code }) => code)).toEqual(codes);
  });
});

describe("opening an in-depth review", () => {
  const found = { CONCERN: "MET", POOR_CARE: "NOT_MET", RESTRICTED_LIBERTY: "UNKNOWN" } as Record<
    InDepthTrigger,
    TriggerState
  >;
  it.each<[string, InDepthReview | null, InDepthTrigger[], string[]]>([
    ["for what holds", null, ["CONCERN"], []],
    ["for what only a person knows", null, ["RESTRICTED_LIBERTY"], []],
    ["for what does not hold", null, ["CONCERN", "POOR_CARE"], ["TRIGGER_NOT_MET"]],
    ["for nothing", null, [], ["TRIGGER_MISSING"]],
    ["twice", opened("FOCUSED"), ["CONCERN"], ["IN_DEPTH_ALREADY"]],
  ])("%s", (_, before, triggers, codes) => {
    expect(checkOpening(before, triggers, found).map(({ code }) => code)).toEqual(codes);
  });
});

it("records no meeting that is to come, or of one alone", () => {
  const meeting = { heldOn: isoDate("2018-06-02"), participants: [from("RJ6")] };
  expect(checkMeeting(meeting, isoDate("2018-06-01")).map(({ code }) => code)).toEqual([
    "MEETING_TO_COME",
    "NOBODY_MET",
  ]);
});
