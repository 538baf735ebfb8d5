import fc from "fast-check";
import { expect, test } from "vitest";
import { decide, known, ngozi } from "./groups/known-report.fixture.ts";
import type { KnownReport } from "./groups/known-report.ts";
import { deathReportModel } from "./models/death-reports.ts";
import type { GuardReason } from "./subjects/guards.ts";
import { matchReasons, reasonsOf } from "./subjects/match-reasons.ts";
import { carelessHabits, measureModel } from "./subjects/measure-model.ts";
import type { PairEvidence } from "./subjects/weigh-pair.ts";
import type { MatchSubject } from "./types.ts";

const unnumbered = { ...ngozi, nhsNumber: null };

/** The persons of whom it is asked whether the report is about them. */
function askedAbout(decision: ReturnType<typeof decide>): number {
  return decision.groups.reduce((sum, { askedAbout }) => sum + askedAbout.length, 0);
}

test.each<[string, Partial<MatchSubject>]>([
  ["all the same", {}],
  ["another spelling, same number and birth date", { familyName: "Okafour" }],
  ["a married name, same number and birth date", { givenNames: "Grace", familyName: "Bell" }],
  ["same number, birth date missing", { birthDate: null }],
  ["same number, birth year only", { birthDate: "1961" }],
  ["no number, name and both dates", { nhsNumber: null }],
  ["no number, capitals and accents", { nhsNumber: null, givenNames: "NGÓZI", familyName: "okafor" }],
  ["no number, a death two days later", { deathDate: "2017-09-14", nhsNumber: null }],
  ["no number, another spelling", { nhsNumber: null, familyName: "Okafour" }],
  ["no number, a form of the name that is no other's", { nhsNumber: null, givenNames: "Ngozzi" }],
  ["no number, day and month of birth exchanged", { nhsNumber: null, birthDate: "1961-07-03" }],
  ["no number, names exchanged", { nhsNumber: null, givenNames: "Okafor", familyName: "Ngozi" }],
  ["no number, a home moved from", { nhsNumber: null, postcode: "BR3 5AB" }],
])("same person: %s", (_, change) => {
  expect(decide(ngozi, [known("p1", change)])).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
});

// Little beside the name is known, so that the decision hangs on it.
const sparse = { ...unnumbered, postcode: null, deathDate: "2017" };

test.each<[string, Partial<MatchSubject>, Partial<MatchSubject>, string]>([
  [
    "a former family name that one report gives",
    { familyName: "Bell", otherNames: [{ givenNames: null, familyName: "Okafor" }] },
    {},
    "OTHER_NAME",
  ],
  [
    "a name in daily use that one report gives",
    { givenNames: "Grace", otherNames: [{ givenNames: "Ngozi", familyName: null }] },
    {},
    "OTHER_NAME",
  ],
  [
    "former names that both give",
    { familyName: "Bell", otherNames: [{ givenNames: null, familyName: "Okonkwo" }] },
    { familyName: "Abara", otherNames: [{ givenNames: null, familyName: "Okonkwo" }] },
    "OTHER_NAME",
  ],
  [
    "a number that was superseded",
    { familyName: "Bell", nhsNumber: "9990000050", formerNhsNumbers: ["9990000018"] },
    { nhsNumber: "9990000018" },
    "FORMER_NHS_NUMBER",
  ],
])("same person by %s, and not without it", (_, change, theirs, reason) => {
  const decision = decide({ ...sparse, ...change }, [known("p1", { ...sparse, ...theirs })]);
  expect(decision).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
  const [edge] = decision.edges;
  expect(reasonsOf([edge!.evidence], 1)).toContain(reason);
  expect(edge!.evidence.steps().reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(
    edge!.evidence.weight,
    9,
  );
  const plain = { otherNames: [], formerNhsNumbers: [] };
  const without = decide({ ...sparse, ...change, ...plain }, [
    known("p1", { ...sparse, ...theirs, ...plain }),
  ]);
  expect(without.outcome).not.toBe("SAME_PERSON");
});

test("a former postcode says as much as the present one, less what one of several agrees by chance", () => {
  const moved = { ...ngozi, postcode: "BR3 5AB", formerPostcodes: [ngozi.postcode!] };
  const [weights, plain] = [moved, ngozi].map(
    (report) => decide(report, [known("p1", {})]).edges[0]!.evidence,
  );
  expect(weights!.levels.postcode).toBe("SAME");
  expect(weights!.agreedBy).toEqual(["FORMER_POSTCODE"]);
  expect(weights!.weight).toBeCloseTo(plain!.weight - 1, 9);
});

test("what is weighed does not hang on which of two reports came first", () => {
  const one = { ...sparse, otherNames: [{ givenNames: "Grace", familyName: "Bell" }] };
  const other = { ...sparse, givenNames: "Grace", familyName: "Bell", formerPostcodes: ["BR3 5AB"] };
  const [there, back] = [
    decide(one, [known("p1", other)]).edges[0]!.evidence,
    decide(other, [known("p1", one)]).edges[0]!.evidence,
  ];
  const shown = ({ steps, ...said }: PairEvidence) => ({ ...said, steps: steps() });
  expect(shown(there)).toEqual(shown(back));
});

test.each<[string, Partial<MatchSubject>, string]>([
  ["same number, another name and birth date", namesake({ nhsNumber: "9990000018" }), "GIVEN_NAME_DIFFERENT"],
  ["same number, deaths months apart", { deathDate: "2018-01-12" }, "DEATH_DATES_APART"],
  ["same name and birth date, another number", { nhsNumber: "9990000050" }, "NHS_NUMBER_DIFFERS"],
  [
    "same name and death, a birth a generation apart",
    { nhsNumber: null, birthDate: "1931-03-07" },
    "MAY_BE_NAMESAKES",
  ],
])("a person must decide: %s", (_, change, reason) => {
  const decision = decide(ngozi, [known("p1", change)]);
  expect(decision).toMatchObject({ outcome: "NEEDS_DECISION", personId: null });
  expect(
    reasonsOf(
      decision.edges.map(({ evidence }) => evidence),
      1,
    ),
  ).toContain(reason);
  expect(askedAbout(decision)).toBe(1);
});

test.each<[string, Partial<MatchSubject>, GuardReason]>([
  ["another number", { nhsNumber: "9990000050" }, "NHS_NUMBER_DIFFERS"],
  ["a death months later", { deathDate: "2018-02-12" }, "DEATH_DATES_APART"],
  ["another sex", { nhsNumber: null, sex: "MALE" }, "MAY_BE_RELATIVES"],
  ["another given name", { nhsNumber: null, givenNames: "Amara" }, "MAY_BE_RELATIVES"],
  ["no given name", { nhsNumber: null, givenNames: null }, "MAY_BE_RELATIVES"],
  ["no date of birth", { nhsNumber: null, birthDate: null }, "MAY_BE_NAMESAKES"],
])("with %s nothing is decided without asking", (_, change, guard) => {
  const { outcome, edges } = decide(ngozi, [known("p1", change)]);
  expect(outcome).not.toBe("SAME_PERSON");
  for (const { evidence } of edges) expect(evidence.guards).toContain(guard);
});

test.each<[string, Partial<MatchSubject>]>([
  ["somebody else", namesake({ nhsNumber: null })],
  ["a namesake of another year", { nhsNumber: null, birthDate: "1984-10-30", deathDate: "2019-02-02" }],
  [
    "same birth, no name in common",
    { ...namesake({}), nhsNumber: null, postcode: null, birthDate: "1961-03-07", deathDate: null },
  ],
  ["a twin who died later", { nhsNumber: "9990000050", givenNames: "Amara", deathDate: "2018-09-12" }],
])("a new person: %s", (_, change) => {
  expect(decide(ngozi, [known("p1", change)])).toMatchObject({ outcome: "NEW_PERSON", personId: null });
});

test.each(["Baby boy", "Baby of Sarah", "Twin", "Unknown male"])(
  "two children who were both written down as %s may be twins",
  (givenNames) => {
    const child = { ...unnumbered, givenNames, birthDate: "2017-09-11" };
    expect(decide(child, [known("p1", child)])).toMatchObject({ outcome: "NEEDS_DECISION" });
  },
);

test("two names in use that are one slip apart may be twins'", () => {
  const jean = { ...unnumbered, givenNames: "Jean", familyName: "Smith" };
  expect(decide(jean, [known("p1", { ...jean, givenNames: "Joan" })]).outcome).toBe("NEEDS_DECISION");
  expect(decide(jean, [known("p1", { ...jean, givenNames: "Jeann" })]).outcome).not.toBe("NEW_PERSON");
});

test("without anybody known it is a new person", () => {
  const decision = decide(ngozi, []);
  expect(decision).toMatchObject({ outcome: "NEW_PERSON", personId: null, edges: [], model: "uk-deaths-1" });
});

const two = known("p2", { nhsNumber: "9990000050" });

test("fitting two who cannot be one is for a person to decide", () => {
  const decision = decide(unnumbered, [known("p1"), two]);
  expect(decision).toMatchObject({ outcome: "NEEDS_DECISION", personId: null });
  expect(askedAbout(decision)).toBe(3);
});

test("of two persons the one with the number is taken", () => {
  expect(decide(ngozi, [two, known("p1")])).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
});

test("a report that fits two persons who fit each other makes them one, and the one known first stays", () => {
  const later = known("p2", { nhsNumber: null }, { arrived: 0.5 });
  const { outcome, personId, groups } = decide(ngozi, [later, known("p1")]);
  expect({ outcome, personId, groups: groups.length }).toEqual({
    outcome: "SAME_PERSON",
    personId: "p1",
    groups: 1,
  });
});

test("what a person has decided is not put together with others without asking, but takes in what is new", () => {
  const fixed = known("p1", {}, { standing: "FIXED" });
  const later = known("p2", { nhsNumber: null }, { arrived: 0.5 });
  expect(decide(ngozi, [fixed])).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
  const decision = decide(ngozi, [fixed, later]);
  expect(decision).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
  expect(decision.groups.find(({ personId }) => personId === "p2")?.askedAbout).toHaveLength(1);
});

test("what differs among the reports of a person about whom somebody has decided is not asked again", () => {
  const fixed = (reportId: string, said: Partial<MatchSubject>) =>
    known("p1", said, { reportId, standing: "FIXED" });
  const reports = [fixed("a", { nhsNumber: "9990000050" }), fixed("b", {})];
  expect(decide(ngozi, reports)).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
});

test("one report of a person that speaks against it puts the whole person in doubt", () => {
  const reports = [
    known("p1", { nhsNumber: null }, { reportId: "a", standing: "FIXED" }),
    known("p1", { nhsNumber: "9990000050" }, { reportId: "b", standing: "FIXED" }),
  ];
  expect(decide(ngozi, reports).outcome).toBe("NEEDS_DECISION");
});

test("what a person has said are two stays two for ever, and is not asked again", () => {
  const decision = decide(ngozi, [known("p1")], [["report-of-p1", "report"]]);
  expect(decision).toMatchObject({ outcome: "NEW_PERSON", personId: null });
});

test("two handovers of one team are two deaths, unless a person says otherwise", () => {
  const handover = { onePerPerson: "handover of E09000008" };
  const [first, second] = [known("p1", {}, handover), known("p2", {}, { ...handover, arrived: 2 })];
  const decision = decide(ngozi, [first, second]);
  expect(decision).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
  expect(decision.groups.find(({ personId }) => personId === "p2")?.askedAbout).toHaveLength(1);
});

test("a later report takes apart what it shows to be in doubt", () => {
  const between = known("p1", { nhsNumber: null }, { reportId: "between", arrived: 0.5 });
  const decision = decide({ ...ngozi, nhsNumber: "9990000050" }, [known("p1"), between]);
  expect(decision.groups.map(({ members }) => members.length)).toEqual([1, 1, 1]);
  expect(askedAbout(decision)).toBe(3);
});

test("the steps add up to the weight, and each has its words", () => {
  const { edges } = decide(unnumbered, [known("p1", { birthDate: "1961-07-03", givenNames: "Ngosi" })]);
  const { weight } = edges[0]!.evidence;
  const steps = edges[0]!.evidence.steps();
  expect(steps.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(weight, 9);
  expect(steps).toContainEqual(
    expect.objectContaining({ comparison: "birthDate", words: "Day and month of birth are exchanged." }),
  );
  expect(steps.every(({ words }) => words.endsWith("."))).toBe(true);
});

test("every reason has its words", () => {
  const { edges } = decide(ngozi, [known("p1", { birthDate: "1961-07-03" }), known("p2")]);
  const reasons = reasonsOf(
    edges.map(({ evidence }) => evidence),
    2,
  );
  expect(reasons).toContain("SEVERAL_PERSONS");
  for (const reason of reasons) expect(matchReasons[reason]).toMatch(/\.$/);
});

test("the revision tells a change of what was looked at, and not an order or a stranger", () => {
  const [one, other] = [known("p1"), known("p2", { nhsNumber: null })];
  const stranger = known("p4", namesake({ nhsNumber: null }));
  const { revision } = decide(ngozi, [one, other]);
  expect(decide(ngozi, [other, stranger, one]).revision).toBe(revision);
  expect(decide(ngozi, [one]).revision).not.toBe(revision);
  expect(decide(ngozi, [one, { ...other, personId: "p3" }]).revision).not.toBe(revision);
  expect(decide(ngozi, [one, { ...other, version: 2 }]).revision).not.toBe(revision);
  expect(decide(ngozi, [one, other], [["report-of-p1", "report-of-p2"]]).revision).not.toBe(revision);
});

test("no order of the reports changes the groups", () => {
  const reports = [known("p1"), known("p2", { nhsNumber: null }), known("p3", { birthDate: null }), two];
  const groupsOf = (shuffled: readonly KnownReport[]) => {
    const ids = ["report", ...shuffled.map(({ reportId }) => reportId)];
    const { groups } = decide(ngozi, shuffled);
    return groups.map(({ members }) => members.map((place) => ids[place]).sort()).sort();
  };
  const expected = groupsOf(reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(groupsOf(shuffled)).toEqual(expected);
    }),
  );
});

test.each([
  ["usual", {}],
  ["careless", carelessHabits],
] as const)(
  "the frozen model, %s reports: no relative is linked unasked, hardly a person is missed",
  (_, changed) => {
    for (const { relation, automatic, question } of measureModel(deathReportModel, 31, 1_000, changed)) {
      if (relation === "SAME") expect(automatic + question).toBeGreaterThanOrEqual(0.985);
      else expect(automatic).toBe(0);
    }
  },
);

function namesake(change: Partial<MatchSubject>): Partial<MatchSubject> {
  return { givenNames: "Peter", familyName: "Bell", birthDate: "1950-11-30", ...change };
}
