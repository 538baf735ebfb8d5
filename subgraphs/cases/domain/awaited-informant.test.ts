import { expect, it } from "vitest";
import { awaitedInformant } from "./awaited-informant.ts";

it.each([
  { of: "a practice", roles: ["GENERAL_PRACTICE"], filled: [], approved: false, awaited: "GP" },
  { of: "a hospital", roles: ["HOSPITAL"], filled: ["GP"], approved: false, awaited: "OTHER" },
  { of: "whoever was heard", roles: ["HOSPITAL"], filled: ["OTHER"], approved: false, awaited: null },
  {
    of: "who is both, and was heard as one",
    roles: ["GENERAL_PRACTICE", "MENTAL_HEALTH"],
    filled: ["GP"],
    approved: false,
    awaited: "OTHER",
  },
  { of: "anybody once it is approved", roles: ["HOSPITAL"], filled: [], approved: true, awaited: null },
  { of: "who gave no care", roles: [], filled: [], approved: false, awaited: null },
] as const)("awaits of $of $awaited", ({ roles, filled, approved, awaited }) => {
  expect(awaitedInformant(roles, filled, approved)).toBe(awaited);
});
