import { describe, expect, test } from "vitest";
import { appointmentReasons } from "../../../schema/values/appointment-reasons.ts";
import { type Candidate, checkAppointment, type Proposal, type Terms } from "./check-appointment.ts";

const today = "2018-03-09";
const terms: Terms = {
  today,
  qualifying: ["REVIEWER"],
  supporting: ["MANAGER"],
  succession: new Map([["07V", "36L"]]),
};
const trained = { kind: "REVIEWER", completedOn: "2017-10-09", expiresOn: "2020-10-08" } as const;
const candidate: Candidate = {
  reviewer: { employer: "RV5", team: "RV5-WARD-1", manager: "RV5-HEAD-LD", caseloadLimit: 3 },
  training: [trained],
  interests: [],
  leave: [],
  holds: [],
};
const proposal: Proposal = {
  caseId: "case-1",
  careOrganisations: ["RJ6", "H83001"],
  careTeams: ["RJ6-WARD-7"],
  careManagers: ["RJ6-MATRON-3"],
  waiver: false,
};
const leave = { from: "2018-03-01", to: "2018-03-31", cancelledAt: null };
const interest = { organisation: null, team: null, caseId: null, from: "2015-01-01", to: null };

type Row = [finds: string, about: Partial<Candidate>, asked: Partial<Proposal>, reasons: string[]];
const reviewer = (changes: Partial<Candidate["reviewer"]>) => ({
  reviewer: { ...candidate.reviewer, ...changes },
});

const table: Row[] = [
  ["nothing against a trained, independent reviewer", {}, {}, []],
  ["no training", { training: [] }, {}, ["TRAINING_MISSING"]],
  ["training of another kind", { training: [{ ...trained, kind: "MANAGER" }] }, {}, ["TRAINING_MISSING"]],
  [
    "training that is still to come",
    { training: [{ ...trained, completedOn: "2018-03-10" }] },
    {},
    ["TRAINING_MISSING"],
  ],
  ["training on its last day", { training: [{ ...trained, expiresOn: today }] }, {}, []],
  [
    "training that ran out yesterday",
    { training: [{ ...trained, expiresOn: "2018-03-08" }] },
    {},
    ["TRAINING_EXPIRED"],
  ],
  [
    "training that ran out and was renewed",
    { training: [{ ...trained, expiresOn: "2018-03-08" }, trained] },
    {},
    [],
  ],
  ["the same team, however it is typed", reviewer({ team: " rj6-ward-7 " }), {}, ["SAME_TEAM"]],
  ["the same team, waived", reviewer({ team: "RJ6-WARD-7" }), { waiver: true }, ["SAME_TEAM_WAIVED"]],
  ["the same manager, however it is typed", reviewer({ manager: " rj6-matron-3 " }), {}, ["SAME_MANAGER"]],
  [
    "the same manager, waived",
    reviewer({ manager: "RJ6-MATRON-3" }),
    { waiver: true },
    ["SAME_MANAGER_WAIVED"],
  ],
  ["a reviewer without a team", reviewer({ team: null }), { careTeams: [] }, []],
  [
    "an interest in an organisation that gave care",
    { interests: [{ ...interest, organisation: "RJ6" }] },
    {},
    ["INTEREST_DECLARED"],
  ],
  ["an interest in another organisation", { interests: [{ ...interest, organisation: "RV5" }] }, {}, []],
  [
    "an interest in what became an organisation that gave care",
    { interests: [{ ...interest, organisation: "07V" }] },
    { careOrganisations: ["36L"] },
    ["INTEREST_DECLARED"],
  ],
  [
    "an interest in a team, which no waiver lifts",
    { interests: [{ ...interest, team: "rj6-ward-7" }] },
    { waiver: true },
    ["INTEREST_DECLARED"],
  ],
  [
    "an interest in the case itself",
    { interests: [{ ...interest, caseId: "case-1" }] },
    {},
    ["INTEREST_DECLARED"],
  ],
  ["an interest in another case", { interests: [{ ...interest, caseId: "case-2" }] }, {}, []],
  [
    "an interest that has ended",
    { interests: [{ ...interest, organisation: "RJ6", to: "2017-12-31" }] },
    {},
    ["INTEREST_ENDED"],
  ],
  [
    "an interest that is still to come",
    { interests: [{ ...interest, organisation: "RJ6", from: "2018-04-01" }] },
    {},
    [],
  ],
  ["an employer that gave care", reviewer({ employer: "RJ6" }), {}, ["SAME_EMPLOYER"]],
  [
    "an employer that continues one that gave care",
    reviewer({ employer: "36L" }),
    { careOrganisations: ["07V"] },
    ["SAME_EMPLOYER"],
  ],
  ["as many cases as agreed", { holds: ["case-2", "case-3"] }, {}, []],
  ["more cases than agreed", { holds: ["case-2", "case-3", "case-4"] }, {}, ["OVER_CASELOAD"]],
  ["the case itself among those held", { holds: ["case-1", "case-2", "case-3"] }, {}, []],
  ["the first day of a leave", { leave: [{ ...leave, from: today }] }, {}, ["ON_LEAVE"]],
  ["the last day of a leave", { leave: [{ ...leave, to: today }] }, {}, ["ON_LEAVE"]],
  ["a leave that is over", { leave: [{ ...leave, to: "2018-03-08" }] }, {}, []],
  ["a leave that is still to come", { leave: [{ ...leave, from: "2018-03-10" }] }, {}, []],
  ["a leave that was cancelled", { leave: [{ ...leave, cancelledAt: new Date(0) }] }, {}, []],
  [
    "everything at once",
    {
      reviewer: { employer: "RJ6", team: "RJ6-WARD-7", manager: null, caseloadLimit: 1 },
      training: [],
      interests: [{ ...interest, organisation: "H83001" }],
      holds: ["case-2"],
      leave: [leave],
    },
    {},
    ["TRAINING_MISSING", "ON_LEAVE", "SAME_TEAM", "INTEREST_DECLARED", "SAME_EMPLOYER", "OVER_CASELOAD"],
  ],
];

describe("appointing a reviewer", () => {
  test.each(table)("finds %s", (_, about, asked, reasons) => {
    const answer = checkAppointment({ ...candidate, ...about }, { ...proposal, ...asked }, terms);
    expect(answer.reasons).toEqual(reasons);
    const refusing = Object.entries(appointmentReasons).filter(([, { refuses }]) => refuses);
    const refused = refusing.some(([code]) => reasons.includes(code));
    expect(answer.outcome).toBe(refused ? "REFUSED" : "APPOINTED");
  });

  test("knows a case for every reason", () => {
    const found = new Set(table.flatMap(([, , , reasons]) => reasons));
    // An unknown reviewer is answered before there is anything to check; who supports them has a rule of its own.
    const elsewhere = (code: string) => code === "NO_SUCH_REVIEWER" || code.includes("SUPPORT");
    expect(new Set(Object.keys(appointmentReasons).filter((code) => !elsewhere(code)))).toEqual(found);
  });
});
