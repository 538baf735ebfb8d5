import { expect, test } from "vitest";
import { spanInWords, widestWithin } from "./released-spans.ts";

const span = (firstQuarter: string, lastQuarter = firstQuarter) => ({ firstQuarter, lastQuarter });
const year = span("2018-Q1", "2018-Q4");

test.each([
  ["the whole period, where it was released", [span("2018-Q1"), year], ["2018-Q1 to 2018-Q4"]],
  ["the quarters, where no more was", [span("2018-Q3"), span("2018-Q1")], ["2018-Q1", "2018-Q3"]],
  [
    "nothing twice",
    [span("2018-Q1"), span("2018-Q1", "2018-Q2"), span("2018-Q3")],
    ["2018-Q1 to 2018-Q2", "2018-Q3"],
  ],
  ["nothing from outside", [span("2017-Q4", "2018-Q1"), span("2018-Q2")], ["2018-Q2"]],
  ["nothing of nothing", [], []],
])("%s", (_, released, shown) => {
  expect(widestWithin(released, year).map(spanInWords)).toEqual(shown);
});
