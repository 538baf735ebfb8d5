import { expect, test } from "vitest";
import { countOf } from "./count-of.ts";
import { gatherQuarters } from "./gather-quarters.ts";
import { keyOf, type Measure } from "./measure.ts";
import type { ShownCell } from "./what-is-told.ts";

const measure: Measure = { name: "completed", partitions: { sex: ["F", "M"] }, grids: [["sex"]] };
const years = (...all: number[]) => all.flatMap((year) => [1, 2, 3, 4].map((each) => `${year}-Q${each}`));
const frozen = new Map(
  years(2016, 2017, 2018).map((quarter) => [quarter, [new Map([[keyOf({ sex: "F" }), 2]])]]),
);
const over = (quarters: string[]): ShownCell => ({ grid: 0, at: {}, quarters, shown: { kind: "SMALL" } });

test("a quarter that no span joins with others is looked at by itself", () => {
  const shown = [over(["2018-Q1"]), over(["2018-Q2"]), over(years(2017))];
  const { quarters, measures } = gatherQuarters([{ measure, frozen, shown }], ["2018-Q3"]);
  expect(quarters).toEqual(["2018-Q3"]);
  expect(measures[0]!.shown).toEqual([]);
  expect([...measures[0]!.frozen.keys()]).toEqual(["2018-Q3"]);
});

test("quarters that nothing tells apart are taken together, with all whom they count", () => {
  const shown = [over(years(2017)), over(["2018-Q1"])];
  const { quarters, measures } = gatherQuarters([{ measure, frozen, shown }], years(2016, 2017, 2018));
  const others = [...years(2016), "2018-Q2", "2018-Q3", "2018-Q4"].join("+");
  expect(quarters.toSorted()).toEqual([others, years(2017).join("+"), "2018-Q1"].toSorted());
  const [gathered] = measures;
  expect(gathered!.shown.map((cell) => cell.quarters)).toEqual([[years(2017).join("+")], ["2018-Q1"]]);
  expect(countOf(measure, gathered!.frozen, { grid: 0, at: {}, quarters })).toBe(24);
});

test("what was frozen of one measure and not of another stays apart", () => {
  const part: Measure = { ...measure, name: "theme", within: { measure: "completed" } };
  const before = new Map([...frozen].filter(([quarter]) => quarter < "2018"));
  const { quarters } = gatherQuarters(
    [
      { measure, frozen, shown: [] },
      { measure: part, frozen: before, shown: [over(years(2017))] },
    ],
    years(2017, 2018),
  );
  expect(quarters.toSorted()).toEqual([years(2017).join("+"), years(2018).join("+")]);
});
