import { expect, test } from "vitest";
import { checkInterest } from "./check-interest.ts";
import { checkTraining } from "./check-training.ts";

const interest = { organisation: "RJ6", team: null, caseId: null, from: "2017-04-01", to: null };

test.each([
  ["in an organisation", {}, true, []],
  ["in a team", { organisation: null, team: "RJ6-WARD-7" }, true, []],
  ["for a day", { to: "2017-04-01" }, true, []],
  ["in nothing", { organisation: null }, true, ["ONE_INTEREST_AT_A_TIME"]],
  ["in two things", { caseId: "case-1" }, true, ["ONE_INTEREST_AT_A_TIME"]],
  ["that ends before it begins", { to: "2017-03-31" }, true, ["ENDS_BEFORE_IT_BEGINS"]],
  ["of somebody else", {}, false, ["NOT_YOUR_RECORD"]],
])("declaring an interest %s", (_, changes, mayDeclare, codes) => {
  const reasons = checkInterest({ ...interest, ...changes }, mayDeclare);
  expect(reasons.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["today", "2018-03-09", "2021-03-08", []],
  ["tomorrow", "2018-03-10", "2021-03-08", ["COMPLETED_IN_FUTURE"]],
  ["after it ran out", "2018-03-09", "2018-03-08", ["ENDS_BEFORE_IT_BEGINS"]],
])("training completed %s", (_, completedOn, expiresOn, codes) => {
  const reasons = checkTraining({ completedOn, expiresOn }, "2018-03-09");
  expect(reasons.map(({ code }) => code)).toEqual(codes);
});
