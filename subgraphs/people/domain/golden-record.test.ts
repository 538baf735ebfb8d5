import { expect, it } from "vitest";
import { goldenRecord, type MemberReport } from "./golden-record.ts";
import { type ReportAsWritten, understand } from "./understand-report.ts";

/** A report with a one-letter id, received on a day of March 2018. */
function member(id: string, day: number, says: ReportAsWritten): MemberReport {
  const report = {
    id,
    reference: id,
    kind: "NOTIFICATION",
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

it("takes each value from the latest report that has one", () => {
  const { values, sources } = goldenRecord([
    member("a", 1, { familyName: "Exampel", postcode: "CR0 1EA" }),
    member("b", 2, { familyName: "Example" }),
  ]);
  expect(values).toMatchObject({ familyName: "Example", postcode: "CR0 1EA", sex: null });
  expect(sources).toContainEqual({ field: "familyName", reportId: "b" });
  expect(sources).toContainEqual({ field: "postcode", reportId: "a" });
});

it("prefers a full date to a later one that is known in part", () => {
  const { values } = goldenRecord([
    member("a", 1, { birthDate: "1960-05-09" }),
    member("b", 2, { birthDate: "1960" }),
  ]);
  expect(values.birthDate).toBe("1960-05-09");
});

it("takes the cause lines of one certificate, never a mixture", () => {
  const { values } = goldenRecord([
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
  expect(goldenRecord([...members].reverse())).toEqual(goldenRecord(members));
});
