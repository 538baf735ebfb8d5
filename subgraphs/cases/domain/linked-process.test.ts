import { expect, test } from "vitest";
import { checkAgreedAsker, type LinkedProcess } from "./linked-process.ts";

const sar = (more: Partial<LinkedProcess> = {}): LinkedProcess => ({
  investigationId: "sar",
  kind: "SAFEGUARDING_ADULT_REVIEW",
  standing: true,
  whoAsksFamily: "INVESTIGATION",
  ...more,
});
const childReview = sar({ investigationId: null, kind: "CHILD_DEATH_REVIEW", whoAsksFamily: null });

test.each([
  ["REVIEW", null, [sar()], ["sar"]],
  ["REVIEW", null, [sar(), sar({ investigationId: "inquest" })], ["sar", "inquest"]],
  ["REVIEW", null, [sar({ standing: false })], []],
  ["REVIEW", null, [sar({ whoAsksFamily: "JOINTLY" }), childReview], []],
  ["SAFEGUARDING_ADULT_REVIEW", "sar", [sar()], []],
  ["SAFEGUARDING_ADULT_REVIEW", "sar", [sar({ whoAsksFamily: "REVIEW" })], ["sar"]],
  ["SAFEGUARDING_ADULT_REVIEW", null, [sar({ whoAsksFamily: "REVIEW" })], ["sar"]],
  ["CORONER_INVESTIGATION", null, [sar({ whoAsksFamily: "REVIEW" })], []],
  ["CORONER_INVESTIGATION", "inquest", [sar({ whoAsksFamily: "REVIEW" })], []],
  ["CHILD_DEATH_REVIEW", null, [childReview], []],
] as const)("%s of %s beside %j: %j ask instead", (process, investigationId, linked, expected) => {
  const found = checkAgreedAsker({ process, investigationId }, linked);
  expect(found.map(({ code, path }) => [code, path?.[1]])).toEqual(
    expected.map((id) => ["ANOTHER_ASKS", id]),
  );
});
