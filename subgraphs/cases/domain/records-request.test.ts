import { describe, expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { checkRecordsRequest, isOwed, type RecordsOutcome, type RecordsRequest } from "./records-request.ts";

const today = isoDate("2018-04-02");
const asked = {
  organisation: "H83001",
  kind: "gp-record",
  since: isoDate("2015-03-09"),
  dueOn: isoDate("2018-04-16"),
};
const known = (outcome: RecordsOutcome | null, kind = "gp-record") =>
  ({ ...asked, kind, outcome }) as unknown as RecordsRequest;

describe("asking for records", () => {
  it.each<[string, object, RecordsRequest[], string[]]>([
    ["for the first time", {}, [], []],
    ["of an unknown kind", { kind: "diary" }, [], ["UNKNOWN_RECORDS"]],
    ["for today", { dueOn: today }, [], ["DUE_AT_ONCE"]],
    ["of tomorrow", { since: isoDate("2018-04-03") }, [], ["RECORDS_TO_COME"]],
    ["twice", {}, [known(null)], ["RECORDS_ASKED_BEFORE"]],
    ["again after a part came", {}, [known("RECEIVED_IN_PART")], ["RECORDS_ASKED_BEFORE"]],
    ["again after all came", {}, [known("RECEIVED")], []],
    ["another organisation", { organisation: "RJ6" }, [known(null)], []],
    ["for something else told in words, twice", { kind: "other" }, [known(null, "other")], []],
  ])("%s", (_, change, before, codes) => {
    const kinds = new Set(["gp-record", "other"]);
    expect(
      checkRecordsRequest({ ...asked, ...change }, before, kinds, today).map(({ code }) => code),
    ).toEqual(codes);
  });

  it.each<[RecordsOutcome | null, boolean]>([
    [null, true],
    ["RECEIVED_IN_PART", true],
    ["RECEIVED", false],
    ["NONE_HELD", false],
    ["REFUSED", false],
    ["WITHDRAWN", false],
  ])("after %s something is owed: %s", (outcome, owed) => {
    expect(isOwed({ outcome })).toBe(owed);
  });
});
