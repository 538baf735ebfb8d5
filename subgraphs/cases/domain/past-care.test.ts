import { describe, expect, it, test } from "vitest";
import {
  type CareGiver,
  careOrganisationsOf,
  careTeamsOf,
  checkPastCare,
  type PastCare,
  withoutErrors,
} from "./past-care.ts";

const ward: CareGiver = { organisation: "RJ6", team: "RJ6-WARD-7", manager: null, role: "HOSPITAL" };
const kept = (giver: CareGiver, withdrawnAt: Date | null = null): PastCare => ({
  ...giver,
  id: "care",
  caseId: "case",
  recordedAt: new Date(0),
  withdrawnAt,
});
const known = [
  kept(ward),
  kept({ organisation: "H83001", team: null, manager: null, role: "GENERAL_PRACTICE" }),
  kept(
    { organisation: "RV5", team: "RV5-CLDT", manager: null, role: "LEARNING_DISABILITY_TEAM" },
    new Date(1),
  ),
];

describe("recording past care", () => {
  test.each<[string, Partial<CareGiver>, string[]]>([
    ["another team", { team: "RJ6-WARD-8" }, []],
    ["the whole organisation beside its team", { team: null }, []],
    ["the same team in another part", { role: "COMMUNITY_HEALTH" }, []],
    ["what is known", {}, ["CARE_RECORDED_BEFORE"]],
    ["what was withdrawn", { organisation: "RV5", team: "RV5-CLDT", role: "LEARNING_DISABILITY_TEAM" }, []],
    ["the same team under another manager", { manager: "RJ6-MATRON-3" }, []],
    ["a manager's name", { manager: "MRS MOOR" }, ["NOT_A_POST_CODE"]],
    ["somebody's name", { team: "DR ELSA MOOR" }, ["NOT_A_TEAM_CODE"]],
    ["no code at all", { team: "" }, ["NOT_A_TEAM_CODE"]],
  ])("finds what stands against %s", (_, changes, codes) => {
    expect(checkPastCare({ ...ward, ...changes }, known).map(({ code }) => code)).toEqual(codes);
  });
});

describe("who gave care", () => {
  it("is whoever the case knows and has not withdrawn, each once", () => {
    expect(careOrganisationsOf([...known, kept({ ...ward, team: null })])).toEqual(["H83001", "RJ6"]);
    expect(careTeamsOf(known)).toEqual(["RJ6-WARD-7"]);
  });

  it("is nobody of whom it was said in error, though a proposal was made of it", () => {
    const said = (codes: readonly string[]) => withoutErrors(codes, known, ({ team }) => team);
    expect(said(["RV5-CLDT", "RJ6-WARD-7", "WARD3"])).toEqual(["RJ6-WARD-7", "WARD3"]);
  });

  it("is never less than what the case knows", () => {
    expect(careOrganisationsOf(known, ["E09000008", "RJ6"])).toEqual(["E09000008", "H83001", "RJ6"]);
    expect(careTeamsOf(known, [" rj6-ward-7 ", "ward3"])).toEqual(["RJ6-WARD-7", "WARD3"]);
  });
});
