import { describe, expect, it } from "vitest";
import { type ChecklistAnswer, checkObjectivity, checkReturn } from "./quality-reading.ts";

const items = ["impartial", "evidence"];
const all: ChecklistAnswer[] = items.map((item) => ({ item, holds: true }));

describe("a review may be approved", () => {
  it.each<[string, ChecklistAnswer[], string[]]>([
    ["when every item holds", all, []],
    ["not when one was left out", all.slice(1), ["CHECKLIST_UNANSWERED"]],
    ["not when one was answered twice", [...all, ...all.slice(1)], ["CHECKLIST_UNANSWERED"]],
    ["not when one does not hold", [all[0]!, { item: "evidence", holds: false }], ["NOT_OBJECTIVE"]],
    ["not by an item of another list", [...all, { item: "weather", holds: true }], ["NOT_ON_CHECKLIST"]],
    ["not without answers", [], ["CHECKLIST_UNANSWERED", "CHECKLIST_UNANSWERED"]],
  ])("%s", (_, answers, codes) => {
    expect(checkObjectivity(answers, items).map(({ code }) => code)).toEqual(codes);
  });
});

it("is returned for reasons of the list", () => {
  const list = new Set(["other"]);
  expect(checkReturn(["other"], list)).toEqual([]);
  expect(checkReturn(["mood"], list)).toEqual([{ code: "UNKNOWN_RETURN_REASON", path: ["reasons", "mood"] }]);
});
