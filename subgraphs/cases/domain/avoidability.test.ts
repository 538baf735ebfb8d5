import { describe, expect, it } from "vitest";
import { avoidableLists } from "../../../schema/codes/avoidable-causes.ts";
import type { AgeRange } from "../../../schema/values/age.ts";
import { parseIcd10 } from "../../../schema/values/icd10.ts";
import { inIcd10Ranges } from "../../../schema/values/icd10-range.ts";
import { getValue } from "../../../schema/values/parsed.ts";
import { avoidabilityOf } from "./avoidability.ts";

const [list] = avoidableLists;
const aged = (least: number, most = least): AgeRange => ({ least, most });

describe("whether a death was avoidable by its cause and age", () => {
  it.each<[string, string | null, AgeRange | null, string]>([
    ["aspiration pneumonia", "J69.0", aged(56), "PREVENTABLE"],
    ["pneumonia", "J18.9", aged(56), "TREATABLE"],
    ["pneumococcal pneumonia", "J13", aged(56), "PREVENTABLE"],
    ["sepsis", "A41.9", aged(56), "TREATABLE"],
    ["sepsis that a vaccine prevents", "A41.3", aged(56), "PREVENTABLE"],
    ["epilepsy", "G40.9", aged(22), "TREATABLE"],
    ["ischaemic heart disease", "I25.9", aged(56), "BOTH"],
    ["stroke", "I63.9", aged(74), "BOTH"],
    ["COVID-19", "U07.1", aged(56), "PREVENTABLE"],
    ["constipation", "K59.0", aged(56), "NOT_LISTED"],
    ["obstruction", "K56.4", aged(56), "NOT_LISTED"],
    ["the day before the 75th birthday", "J18.9", aged(74), "TREATABLE"],
    ["the 75th birthday", "J18.9", aged(75), "TOO_OLD"],
    ["surely too old, whatever the cause", null, aged(80), "TOO_OLD"],
    ["perhaps too old", "J18.9", aged(74, 75), "UNKNOWN"],
    ["no cause", null, aged(56), "UNKNOWN"],
    ["no age", "J18.9", null, "UNKNOWN"],
  ])("%s", (_, icd10, age, expected) => {
    const underlying = icd10 === null ? null : getValue(parseIcd10(icd10));
    expect(avoidabilityOf(underlying, age, list!)).toBe(expected);
  });

  it("puts no code on two rows", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const codes = letters.flatMap((letter) =>
      Array.from({ length: 1000 }, (_, n) => getValue(parseIcd10(`${letter}${String(n).padStart(3, "0")}`))),
    );
    const onTwo = codes.filter(
      (code) =>
        list!.causes.filter((row) => inIcd10Ranges(code, row.codes) && !inIcd10Ranges(code, row.except ?? []))
          .length > 1,
    );
    expect(onTwo).toEqual([]);
  });
});
