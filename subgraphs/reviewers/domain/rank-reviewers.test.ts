import { expect, it } from "vitest";
import { type KnownCandidate, rankReviewers } from "./rank-reviewers.ts";

const terms = {
  today: "2018-03-09",
  qualifying: ["REVIEWER"],
  supporting: ["MANAGER"],
  succession: new Map<string, string>(),
};
const proposal = {
  caseId: "case",
  careOrganisations: ["RJ6"],
  careTeams: ["RJ6-WARD-7"],
  careManagers: [],
  waiver: false,
};
const trained = [{ kind: "REVIEWER", completedOn: "2017-10-09", expiresOn: "2020-10-08" }] as const;

function candidate(
  id: string,
  reviewer: Partial<KnownCandidate["reviewer"]> = {},
  more: Partial<KnownCandidate> = {},
): KnownCandidate {
  return {
    reviewer: {
      id,
      subject: id,
      displayName: null,
      employer: "RV5",
      team: null,
      manager: null,
      caseloadLimit: 4,
      registeredAt: new Date(0),
      revision: 1,
      ...reviewer,
    },
    training: trained,
    interests: [],
    leave: [],
    holds: [],
    ...more,
  };
}

it("puts those who may before those who may not, fewest reasons first, then most room", () => {
  const ranked = rankReviewers(
    [
      candidate("untrained", {}, { training: [] }),
      candidate("colleague", { employer: "RJ6" }),
      candidate("busy", {}, { holds: ["a", "b"] }),
      candidate("busy with a higher limit", { caseloadLimit: 8 }, { holds: ["a", "b"] }),
      candidate("free and registered later", { registeredAt: new Date(1) }),
      candidate("free"),
      candidate("full", {}, { holds: ["a", "b", "c", "d"] }),
      candidate("of the ward", { employer: "RJ6", team: "RJ6-WARD-7" }),
    ],
    proposal,
    terms,
  );
  expect(ranked.map(({ reviewer, reasons }) => [reviewer.id, ...reasons])).toEqual([
    ["free"],
    ["free and registered later"],
    ["busy with a higher limit"],
    ["busy"],
    ["colleague", "SAME_EMPLOYER"],
    ["full", "OVER_CASELOAD"],
    ["untrained", "TRAINING_MISSING"],
    ["of the ward", "SAME_TEAM", "SAME_EMPLOYER"],
  ]);
});

it("does not count the case itself against whoever holds it", () => {
  const [only] = rankReviewers([candidate("holder", {}, { holds: ["case", "a"] })], proposal, terms);
  expect(only).toMatchObject({ otherCases: 1, caseloadShare: 0.25, outcome: "APPOINTED" });
});
