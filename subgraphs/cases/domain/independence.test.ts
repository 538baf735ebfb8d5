import { describe, expect, test } from "vitest";
import { readerRules } from "../../../schema/codes/reader-independence.ts";
import type { KnownPerson } from "../../../schema/values/independence.ts";
import { checkContributor, checkReader, type IndependenceAct } from "./independence.ts";

const reader = { subject: "reader", organisation: "36L", known: null };
const terms = {
  today: "2018-03-09",
  qualifying: ["REVIEWER"],
  succession: new Map([["07V", "36L"]]),
  refuses: readerRules[0]!.refuses.SECOND_READER,
};
const care = {
  caseId: "case",
  careOrganisations: ["RJ6"],
  careTeams: ["WARD3"],
  careManagers: ["MATRON"],
  waiver: false,
  proposed: new Map(),
};
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
const contributes = (contributor: string): IndependenceAct => ({
  kind: "CONTRIBUTOR_ADDED",
  subject: "other",
  facts: { contributor, notices: [] },
});
const declared = (subject: string): IndependenceAct => ({
  kind: "INVOLVEMENT_DECLARED",
  subject,
  facts: {},
});

describe("whoever decides on a review", () => {
  const trained = { kind: "REVIEWER", completedOn: "2017-10-09", expiresOn: "2020-10-08" };
  const known: KnownPerson = {
    employer: "36L",
    team: null,
    manager: null,
    training: [trained],
    leave: [],
    interests: [],
  };
  const interest = { organisation: "RJ6", team: null, caseId: null, from: "2015-01-01", to: null };
  test.each<[string, IndependenceAct[], string[], string[], string[]]>([
    ["has nothing to do with it", [appointed("other")], ["RJ6"], [], []],
    ["once reviewed it", [appointed("reader"), appointed("other")], [], ["SECOND_READER_NEEDED"], []],
    ["reviews it", [appointed("reader")], [], ["SECOND_READER_NEEDED"], []],
    ["writes on it", [contributes("reader")], [], ["SECOND_READER_NEEDED"], []],
    ["has declared that they are involved", [declared("reader")], [], ["NOT_INDEPENDENT"], []],
    ["is not bound by what others declare", [declared("other")], [], [], []],
    ["was refused for their team", [refused("reader", "SAME_TEAM")], [], ["NOT_INDEPENDENT"], []],
    ["was refused for an interest", [refused("reader", "INTEREST_DECLARED")], [], ["NOT_INDEPENDENT"], []],
    ["was refused for want of training", [refused("reader", "TRAINING_MISSING")], [], [], []],
    ["works where care was given", [], ["RJ6", "36L"], [], ["SAME_EMPLOYER"]],
    ["works where care was given under an earlier code", [], ["07V"], [], ["SAME_EMPLOYER"]],
  ])("%s", (_, acts, careOrganisations, codes, notices) => {
    const found = checkReader(reader, acts, { ...care, careOrganisations }, terms);
    expect(found.reasons.map(({ code }) => code)).toEqual(codes);
    expect(found.notices).toEqual([...notices, "NOT_REGISTERED"]);
  });

  test.each<[string, string[], string | null, string[]]>([
    ["stays barred while their team may have given care", ["WARD3"], null, ["NOT_INDEPENDENT"]],
    ["is free where all that was said of teams was an error", ["WARD9"], null, []],
    ["is free where what was said of their own was", ["WARD3", "WARD9"], "ward9", []],
    ["stays barred where it may have been another's", ["WARD3", "WARD9"], "WARD4", ["NOT_INDEPENDENT"]],
  ])("was refused for their team: %s", (_, careTeams, team, codes) => {
    const proposed = new Map([["proposal", { careTeams, careManagers: [] }]]);
    const of = { ...reader, known: team === null ? null : { ...known, team } };
    const found = checkReader(of, [refused("reader", "SAME_TEAM")], { ...care, proposed }, terms);
    expect(found.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test.each<[string, KnownPerson["interests"], string[]]>([
    ["stays barred while they have one in it", [interest], ["NOT_INDEPENDENT"]],
    ["stays barred where it has ended", [{ ...interest, to: "2016-01-01" }], ["NOT_INDEPENDENT"]],
    ["is free where they have none in it", [{ ...interest, organisation: "RV5" }], []],
    ["is free where it was withdrawn", [], []],
  ])("was refused for an interest: %s", (_, interests, codes) => {
    const of = { ...reader, known: { ...known, interests } };
    const found = checkReader(of, [refused("reader", "INTEREST_DECLARED")], care, terms);
    expect(found.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test("once reviewed it, and may write on it again", () => {
    const refuses = readerRules[0]!.refuses.CONTRIBUTOR;
    const found = checkContributor(reader, [appointed("reader"), appointed("other")], care, {
      ...terms,
      refuses,
    });
    expect(found.reasons).toEqual([]);
  });

  const away = { from: "2018-03-01", to: "2018-03-31", cancelledAt: null };
  /** What stands against a second reader, against a member of the steering group, and what each is told besides. */
  test.each<[string, Partial<KnownPerson>, string[], string[], string[], string[]]>([
    ["is trained and independent", {}, [], [], [], []],
    ["is not trained", { training: [] }, ["READER_NOT_TRAINED"], [], [], ["TRAINING_MISSING"]],
    [
      "was trained too long ago",
      { training: [{ ...trained, expiresOn: "2018-03-08" }] },
      ["READER_TRAINING_EXPIRED"],
      [],
      [],
      ["TRAINING_EXPIRED"],
    ],
    ["is on leave", { leave: [away] }, ["READER_ON_LEAVE"], [], [], ["ON_LEAVE"]],
    ["works in a team that gave care", { team: "ward3 " }, ["NOT_INDEPENDENT"], [], ["NOT_INDEPENDENT"], []],
    ["answers to its manager", { manager: "MATRON" }, ["NOT_INDEPENDENT"], [], ["NOT_INDEPENDENT"], []],
    ["has an interest in it", { interests: [interest] }, ["NOT_INDEPENDENT"], [], ["NOT_INDEPENDENT"], []],
    [
      "once had an interest in it",
      { interests: [{ ...interest, to: "2016-01-01" }] },
      [],
      ["INTEREST_ENDED"],
      [],
      ["INTEREST_ENDED"],
    ],
    ["is employed where care was given", { employer: "RJ6" }, [], ["SAME_EMPLOYER"], [], ["SAME_EMPLOYER"]],
    [
      "is all of it at once, told once of each",
      { team: "WARD3", manager: "MATRON", interests: [interest], leave: [away] },
      ["READER_ON_LEAVE", "NOT_INDEPENDENT"],
      [],
      ["NOT_INDEPENDENT"],
      ["ON_LEAVE"],
    ],
  ])("%s, by what the reviewers' owner has told", (_, changes, asReader, notices, asMember, toMember) => {
    const found = { ...reader, known: { ...known, ...changes } };
    const second = checkReader(found, [], care, terms);
    expect(second.reasons.map(({ code }) => code)).toEqual(asReader);
    expect(second.notices).toEqual(notices);
    const { STEERING_MEMBER: refuses } = readerRules[0]!.refuses;
    const member = checkReader(found, [], care, { ...terms, refuses });
    expect(member.reasons.map(({ code }) => code)).toEqual(asMember);
    expect(member.notices).toEqual(toMember);
    // Whoever writes beside the reviewer is held to the same ties.
    const writer = checkContributor(found, [], care, {
      ...terms,
      refuses: readerRules[0]!.refuses.CONTRIBUTOR,
    });
    expect(writer.reasons).toEqual(asMember.map((code) => ({ code, path: ["contributor"] })));
    expect(writer.notices).toEqual(toMember);
  });
});
