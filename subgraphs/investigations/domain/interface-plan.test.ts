import { expect, it } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { checkPlan, type RecordTask } from "./interface-plan.ts";

const today = isoDate("2018-06-01");
const gp: RecordTask = { record: "GP_RECORDS", obtainedBy: "REVIEW" };
const care: RecordTask = { record: "CARE_PROVIDER_RECORDS", obtainedBy: "INVESTIGATION" };
const both = ["E09000008", "07V"];

it.each([
  [[gp, care], "2018-06-01", both, []],
  [[], "2018-05-01", both, []],
  [[gp, care, gp], "2018-05-01", both, ["RECORD_TWICE"]],
  [[gp], "2018-06-02", both, ["DATE_IN_FUTURE"]],
  [[gp], "2018-05-01", ["07V"], ["ONE_SIDED_PLAN"]],
  [[gp], "2018-05-01", ["07V", "07V"], ["ONE_SIDED_PLAN"]],
])("%o agreed on %s by %j: %j", (records, agreedOn, agreedBy, expected) => {
  const plan = { records, agreedOn: isoDate(agreedOn), agreedBy };
  expect(checkPlan(plan, today).map(({ code }) => code)).toEqual(expected);
});
