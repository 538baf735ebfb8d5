import { expect, test } from "vitest";
import { checkReviewer } from "./check-reviewer.ts";

const harcourt = {
  subject: "reviewer-1",
  displayName: "Dilys Harcourt",
  employer: "RV5",
  team: null,
  manager: null,
  caseloadLimit: 3,
};

test.each([
  ["as they are", {}, {}, []],
  ["with one case at a time", { caseloadLimit: 1 }, {}, []],
  ["with no case at all", { caseloadLimit: 0 }, {}, ["CASELOAD_LIMIT_TOO_SMALL"]],
  ["of an unknown employer", {}, { employer: false }, ["NO_SUCH_ORGANISATION"]],
  ["a second time", {}, { subject: true }, ["ALREADY_REGISTERED"]],
  ["without a name or a sign-in", { displayName: "", subject: " " }, {}, ["SUBJECT_MISSING", "NAME_MISSING"]],
])("registering a reviewer %s", (_, changes, known, codes) => {
  const reasons = checkReviewer({ ...harcourt, ...changes }, { employer: true, subject: false, ...known });
  expect(reasons.map(({ code }) => code)).toEqual(codes);
});
