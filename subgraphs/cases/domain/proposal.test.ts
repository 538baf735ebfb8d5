import { describe, expect, it } from "vitest";
import { checkProposal, type ProposalState } from "./proposal.ts";

const seen = new Date();

describe("what may be done about a proposal", () => {
  it.each<[ProposalState, Date | null, Parameters<typeof checkProposal>[1], string[]]>([
    ["OPEN", null, "DECLARE", ["PROPOSAL_IN_HAND"]],
    ["AWAITING_DECLARATION", null, "DECLARE", ["IDENTITY_NOT_SEEN"]],
    ["AWAITING_DECLARATION", seen, "DECLARE", []],
    ["DECLARED", seen, "DECLARE", ["PROPOSAL_IN_HAND"]],
    ["OPEN", null, "APPOINT", ["DECLARATION_MISSING"]],
    ["AWAITING_DECLARATION", seen, "APPOINT", ["DECLARATION_MISSING"]],
    ["DECLARED", seen, "APPOINT", []],
    ["OPEN", null, "REFUSE", []],
    ["DECLARED", seen, "REFUSE", []],
    ["OPEN", null, "WITHDRAW", []],
    ["AWAITING_DECLARATION", null, "WITHDRAW", []],
    ["DECLARED", seen, "WITHDRAW", ["PROPOSAL_IN_HAND"]],
    ["APPOINTED", seen, "REFUSE", ["NO_SUCH_PROPOSAL"]],
    ["REFUSED", seen, "APPOINT", ["NO_SUCH_PROPOSAL"]],
    ["WITHDRAWN", null, "APPOINT", ["NO_SUCH_PROPOSAL"]],
  ])("%s, seen %s: %s", (state, seenAt, step, codes) => {
    expect(checkProposal({ state, seenAt }, step).map(({ code }) => code)).toEqual(codes);
  });
});
