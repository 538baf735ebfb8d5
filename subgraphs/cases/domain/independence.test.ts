import { describe, expect, test } from "vitest";
import { checkReader, type IndependenceAct } from "./independence.ts";

const reader = { subject: "reader", organisation: "36L" };
const appointed = (reviewerSubject: string): IndependenceAct => ({
  kind: "REVIEWER_APPOINTED",
  subject: "job",
  facts: { proposalId: "proposal", reviewerId: "reviewer", reviewerSubject },
});
const refused = (reviewerSubject: string, ...reasons: string[]): IndependenceAct => ({
  kind: "ALLOCATION_REFUSED",
  subject: "job",
  facts: { proposalId: "proposal", reasons, reviewerSubject },
});
const declared = (subject: string): IndependenceAct => ({
  kind: "INVOLVEMENT_DECLARED",
  subject,
  facts: {},
});

describe("whoever decides on a review", () => {
  test.each<[string, IndependenceAct[], string[], string[], string[]]>([
    ["has nothing to do with it", [appointed("other")], ["RJ6"], [], []],
    ["once reviewed it", [appointed("reader"), appointed("other")], [], ["SECOND_READER_NEEDED"], []],
    ["reviews it, which the table of transitions tells", [appointed("reader")], [], [], []],
    ["has declared that they are involved", [declared("reader")], [], ["NOT_INDEPENDENT"], []],
    ["is not bound by what others declare", [declared("other")], [], [], []],
    ["was refused for their team", [refused("reader", "SAME_TEAM")], [], ["NOT_INDEPENDENT"], []],
    ["was refused for an interest", [refused("reader", "INTEREST_DECLARED")], [], ["NOT_INDEPENDENT"], []],
    ["was refused for want of training", [refused("reader", "TRAINING_MISSING")], [], [], []],
    ["works where care was given", [], ["RJ6", "36L"], [], ["SAME_EMPLOYER"]],
    ["works where care was given under an earlier code", [], ["07V"], [], ["SAME_EMPLOYER"]],
  ])("%s", (_, acts, careOrganisations, codes, notices) => {
    const found = checkReader(reader, acts, careOrganisations, new Map([["07V", "36L"]]));
    expect(found.reasons.map(({ code }) => code)).toEqual(codes);
    expect(found.notices).toEqual(notices);
  });
});
