import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { checkInformant, type InformantGiven } from "./informant.ts";

const today = isoDate("2018-05-02");
const heard: InformantGiven = {
  kind: "FAMILY",
  outcome: "HEARD",
  means: "TALK",
  attempts: [],
  decidedBy: null,
  investigationId: null,
  deferredUntil: null,
};
const on = (...days: string[]) => days.map(isoDate);

describe("what fills a place for an informant", () => {
  it.each<[string, Partial<InformantGiven>, string[]]>([
    ["a talk with the family", {}, []],
    ["a family that declined", { outcome: "DECLINED", means: null }, []],
    ["a GP's records", { kind: "GP", means: "RECORDS" }, []],
    ["a GP, nobody knows how", { kind: "GP", means: null }, ["MEANS_MISSING"]],
    ["nobody found, never tried", { outcome: "NOT_FOUND" }, ["TOO_FEW_ATTEMPTS"]],
    [
      "nobody found, tried twice on one day",
      { outcome: "NOT_FOUND", attempts: on("2018-04-01", "2018-04-01") },
      ["TOO_FEW_ATTEMPTS"],
    ],
    ["nobody found after two days", { outcome: "NOT_FOUND", attempts: on("2018-04-01", "2018-04-09") }, []],
    ["an attempt of tomorrow", { attempts: on("2018-05-03") }, ["NOT_TRIED_YET"]],
    ["restricted, nobody knows by whom", { outcome: "RESTRICTED" }, ["DECIDER_MISSING"]],
    ["restricted by a coroner", { outcome: "RESTRICTED", decidedBy: "OTHER_PROCESS" }, []],
    ["put off to no day by nobody", { outcome: "DEFERRED" }, ["DECIDER_MISSING", "DEFERRED_TO_NO_DAY"]],
    [
      "put off to today",
      { outcome: "DEFERRED", decidedBy: "INFORMANT", deferredUntil: today },
      ["DEFERRED_TO_NO_DAY"],
    ],
    [
      "put off to the summer",
      { outcome: "DEFERRED", decidedBy: "INFORMANT", deferredUntil: isoDate("2018-07-01") },
      [],
    ],
  ])("%s", (_, change, codes) => {
    expect(checkInformant({ ...heard, ...change }, today, 2).map(({ code }) => code)).toEqual(codes);
  });
});
