import { expect, test } from "vitest";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { checkConfirmation, checkErasureDecision, checkRequest, type KnownSubject } from "./erasure.ts";

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);
const known: KnownSubject = {
  custodian: "36L",
  recordClass: "CASE",
  recordId: "an id",
  reference: null,
  erasedAt: null,
};
const today = isoDate("2018-03-12");

test.each([
  ["is logged", known, {}, []],
  ["is about somebody", null, {}, ["NOBODY_LIKE_THAT"]],
  ["is logged once", known, { isOpen: true }, ["ASKED_ALREADY"]],
  ["is of a day that has come", known, { on: isoDate("2018-03-13") }, ["ASKED_ON_A_DAY_TO_COME"]],
  ["is about what is there", { ...known, erasedAt: new Date() }, {}, ["ERASED_BEFORE"]],
])("a request %s", (_, subject, asked, refused) => {
  expect(codes(checkRequest(subject, { on: today, today, isOpen: false, ...asked }))).toEqual(refused);
});

const open = { granted: null, underHold: false };
const made = { granted: true, ground: "OBJECTION_UPHELD", reason: "They wish it." } as const;
test.each([
  ["grants by a ground that grants", open, made, true, []],
  ["grants by no ground that keeps", open, made, false, ["GROUND_SAYS_OTHERWISE"]],
  ["keeps by a ground that keeps", open, { ...made, granted: false }, false, []],
  ["grants nothing under a hold", { ...open, underHold: true }, made, true, ["UNDER_LEGAL_HOLD"]],
  ["keeps under a hold", { ...open, underHold: true }, { ...made, granted: false }, false, []],
  [
    "is made once, with a reason",
    { ...open, granted: false },
    { ...made, reason: "" },
    true,
    ["DECIDED_BEFORE", "WHY_MISSING"],
  ],
])("a decision %s", (_, request, decision, grants, refused) => {
  expect(codes(checkErasureDecision(request, decision, grants))).toEqual(refused);
});

const granted = { granted: true, decidedBy: "one", confirmedAt: null, underHold: false };
test.each([
  ["is a second person's", granted, "two", []],
  ["is no first person's", granted, "one", ["SECOND_PERSON_NEEDED"]],
  ["comes after the decision", { ...granted, granted: null }, "two", ["ERASURE_NOT_GRANTED"]],
  ["is of what was granted", { ...granted, granted: false }, "two", ["ERASURE_NOT_GRANTED"]],
  ["is made once", { ...granted, confirmedAt: new Date() }, "two", ["ERASED_BEFORE"]],
  ["waits for a hold", { ...granted, underHold: true }, "two", ["UNDER_LEGAL_HOLD"]],
])("a confirmation %s", (_, request, subject, refused) => {
  expect(codes(checkConfirmation(request, subject))).toEqual(refused);
});
