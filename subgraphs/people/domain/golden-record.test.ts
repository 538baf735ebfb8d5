import { describe, expect, it } from "vitest";
import { goldenRecord, type MemberReport, type RecordRules } from "./golden-record.ts";
import type { ReportKind } from "./report.ts";
import { type ReportAsWritten, understand } from "./understand-report.ts";

/** A report with a one-letter id, received on a day of March 2018. */
function member(
  id: string,
  day: number,
  says: ReportAsWritten,
  kind: ReportKind = "NOTIFICATION",
): MemberReport {
  const report = {
    id,
    reference: id,
    kind,
    organisation: null,
    source: { system: "tests", id, version: 1 },
    receivedAt: new Date(Date.UTC(2018, 2, day)),
    reportedOn: null,
    notifierRole: null,
    version: 1,
    state: "TAKEN",
    documentId: id,
  } as const;
  return { report, person: understand(says).person };
}

const rules: RecordRules = {
  choices: new Map(),
  ranks: { NOTIFICATION: 1, HANDOVER: 1, LOOK_BACK: 2, INVESTIGATION: 3 },
  tracedNumber: "01",
};
const recordOf = (members: readonly MemberReport[], choices: [string, string][] = []) =>
  goldenRecord(members, { ...rules, choices: new Map(choices) });

describe("a value of the record", () => {
  const old = member("a", 1, { familyName: "Exampel", postcode: "CR0 1EA" });
  const later = member("b", 2, { familyName: "Example" });
  const lookBack = member("c", 3, { familyName: "Other" }, "LOOK_BACK");
  const untraced = { nhsNumber: "9990000050" };
  const traced = { nhsNumber: "9990000018", nhsNumberStatus: "01" };

  it.each<[string, MemberReport[], [string, string][], string, unknown, string]>([
    ["is the only one", [old, later], [], "postcode", "CR0 1EA", "ONLY"],
    ["is what all say", [old, { ...old, report: later.report }], [], "familyName", "Exampel", "ONLY"],
    ["is the later report's", [old, later], [], "familyName", "Example", "LATER"],
    ["is that of whose word counts for more", [lookBack, old], [], "familyName", "Exampel", "SOURCE"],
    [
      "is what somebody chose",
      [old, later, lookBack],
      [["familyName", "c"]],
      "familyName",
      "Other",
      "CHOSEN",
    ],
    [
      "is a traced number",
      [member("a", 1, traced), member("b", 2, untraced)],
      [],
      "nhsNumber",
      "9990000018",
      "TRACED",
    ],
    [
      "is that of the report that says more, of two of one moment",
      [member("a", 1, { sex: "F" }), member("b", 1, { sex: "M", postcode: "CR0 1EA" })],
      [],
      "sex",
      "MALE",
      "FULLER",
    ],
  ])("%s", (_, members, choices, field, value, basis) => {
    const { values, sources } = recordOf(members, choices);
    expect(values[field as "sex"]).toBe(value);
    expect(sources).toContainEqual(expect.objectContaining({ field, basis, isDisputed: basis !== "ONLY" }));
  });

  it.each<[keyof ReportAsWritten & ("givenNames" | "familyName" | "birthDate"), string, string]>([
    ["givenNames", "Baby boy", "Ngozi"],
    ["familyName", "UNKNOWN", "Okafor"],
    ["birthDate", "1900-01-01", "1961-03-07"],
  ])("is never a %s that stands for not known, where another report knows it", (field, unknown, known) => {
    const [early, late] = [
      member("a", 1, { [field]: known }, "LOOK_BACK"),
      member("b", 2, { [field]: unknown }),
    ];
    const { values, sources } = recordOf([early, late]);
    expect(values[field]).toBe(known);
    expect(sources).toContainEqual({ field, reportId: "a", basis: "ONLY", isDisputed: false });
    expect(recordOf([late]).values[field]).toBe(unknown);
    expect(recordOf([early, late], [[field, "b"]]).values[field]).toBe(unknown);
  });

  it("is a full date before a later one that says less of the same, but not before another one", () => {
    const full = member("a", 1, { birthDate: "1960-05-09" });
    expect(recordOf([full, member("b", 2, { birthDate: "1960" })]).values.birthDate).toBe("1960-05-09");
    expect(recordOf([full, member("b", 2, { birthDate: "1961" })]).values.birthDate).toBe("1961");
  });

  it("is not what somebody chose of a report that is about somebody else by now", () => {
    expect(recordOf([old], [["familyName", "b"]]).values.familyName).toBe("Exampel");
  });
});

it("takes the cause lines of one certificate, never a mixture", () => {
  const { values } = recordOf([
    member("a", 1, {
      causes: [
        { line: "IA", text: "pneumonia" },
        { line: "II", text: "epilepsy" },
      ],
    }),
    member("b", 2, { causes: [{ line: "IA", text: "aspiration pneumonia" }] }),
    member("c", 3, {}),
  ]);
  expect(values.causes.map(({ text }) => text)).toEqual(["aspiration pneumonia"]);
});

it("is the same whatever the order in which the reports are read", () => {
  const members = [
    member("a", 1, { familyName: "One" }),
    member("b", 1, { familyName: "Two", birthDate: "1960" }),
    member("c", 2, { birthDate: "1961" }),
  ];
  expect(recordOf([...members].reverse())).toEqual(recordOf(members));
});
