import { expect, test } from "vitest";
import { checkPublishedReport, type LibraryKind, libraryAgeBandOf } from "./library.ts";

test.each([
  [null, null],
  [17, "UNDER_18"],
  [18, "AGED_18_TO_25"],
  [25, "AGED_18_TO_25"],
  [26, "AGED_26_TO_64"],
  [64, "AGED_26_TO_64"],
  [65, "AGED_65_AND_OVER"],
  [101, "AGED_65_AND_OVER"],
])("aged %j: %j", (age, band) => {
  expect(libraryAgeBandOf(age)).toBe(band);
});

const report = {
  kind: "OTHER" as LibraryKind,
  title: "A review",
  words: "What was found.",
  url: "https://example.org/a",
  themes: ["sepsis"],
  year: 2019,
};

test.each([
  ["nothing", {}, []],
  ["a review of our own", { kind: "REVIEW" as const }, ["REVIEW_FOLLOWS_ITS_RECORD"]],
  ["no title", { title: " " }, ["TITLE_MISSING"]],
  ["no words", { words: "" }, ["SUMMARY_MISSING"]],
  ["no address", { url: null }, ["ADDRESS_NOT_SAFE"]],
  ["an address that a browser would run", { url: "javascript:alert(1)" }, ["ADDRESS_NOT_SAFE"]],
  ["an address in clear text", { url: "http://example.org/a" }, ["ADDRESS_NOT_SAFE"]],
  ["a theme of no list", { themes: ["sepsis", "weather"] }, ["THEME_NOT_ON_LIST"]],
  ["next year", { year: 2021 }, ["YEAR_NOT_POSSIBLE"]],
  [
    "everything",
    { title: "", words: "", url: "", themes: ["weather"], year: 1066 },
    ["TITLE_MISSING", "SUMMARY_MISSING", "ADDRESS_NOT_SAFE", "THEME_NOT_ON_LIST", "YEAR_NOT_POSSIBLE"],
  ],
])("%s is refused", (_, change, codes) => {
  expect(
    checkPublishedReport({ ...report, ...change }, new Set(["sepsis"]), 2020).map(({ code }) => code),
  ).toEqual(codes);
});
