import { describe, expect, it } from "vitest";
import { inDepthTriggerRules } from "../../../schema/codes/in-depth-triggers.ts";
import {
  findTriggers,
  type InDepthTrigger,
  type TriggerFacts,
  type TriggerState,
} from "./in-depth-triggers.ts";
import type { Review } from "./review.ts";

type Reviewed = Pick<Review, "entries" | "grade" | "themes">;
const nothing: Reviewed = { entries: [], grade: 3, themes: [] };
const entry = (kind: string) => ({ kind }) as unknown as Review["entries"][number];
const nobody: TriggerFacts = { age: { least: 57, most: 57 }, ethnicCategory: "A", requestGranted: false };

describe("what calls for an in-depth review", () => {
  it.each<[InDepthTrigger, string, Partial<Reviewed>, Partial<TriggerFacts>, TriggerState, TriggerState]>([
    ["FAMILY_REQUEST", "granted", {}, { requestGranted: true }, "MET", "MET"],
    ["FAMILY_REQUEST", "not granted", {}, {}, "NOT_MET", "NOT_MET"],
    ["CONCERN", "a concern", { entries: [entry("CARE_CONCERN")] }, {}, "MET", "MET"],
    ["AVOIDABLE_FACTOR", "a factor", { entries: [entry("CONTRIBUTORY_FACTOR")] }, {}, "MET", "MET"],
    ["POOR_CARE", "the worst grade of 2015", { grade: 6 }, {}, "MET", "NOT_MET"],
    ["POOR_CARE", "not graded", { grade: null }, {}, "UNKNOWN", "NOT_MET"],
    ["YOUNG_ADULT", "18", {}, { age: { least: 18, most: 18 } }, "MET", "NOT_MET"],
    ["YOUNG_ADULT", "24", {}, { age: { least: 24, most: 24 } }, "MET", "NOT_MET"],
    ["YOUNG_ADULT", "25", {}, { age: { least: 25, most: 25 } }, "NOT_MET", "NOT_MET"],
    ["YOUNG_ADULT", "24 or 25", {}, { age: { least: 24, most: 25 } }, "UNKNOWN", "NOT_MET"],
    ["YOUNG_ADULT", "not known", {}, { age: null }, "UNKNOWN", "NOT_MET"],
    ["ETHNIC_MINORITY", "African", {}, { ethnicCategory: "N" }, "MET", "MET"],
    ["ETHNIC_MINORITY", "white British", {}, { ethnicCategory: "A" }, "NOT_MET", "NOT_MET"],
    ["ETHNIC_MINORITY", "not stated", {}, { ethnicCategory: "Z" }, "UNKNOWN", "UNKNOWN"],
    ["ETHNIC_MINORITY", "not known", {}, { ethnicCategory: "99" }, "UNKNOWN", "UNKNOWN"],
    ["RESTRICTED_LIBERTY", "never known", {}, {}, "UNKNOWN", "UNKNOWN"],
  ])("%s: %s", (trigger, _, review, facts, bristol, national) => {
    const by = inDepthTriggerRules.map(
      (rule) => findTriggers({ ...nothing, ...review }, { ...nobody, ...facts }, rule)[trigger],
    );
    expect(by).toEqual([bristol, national]);
  });
});
