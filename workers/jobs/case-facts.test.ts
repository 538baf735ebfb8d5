import { describe, expect, it } from "vitest";
import type { PersonForCase, ReportForCase } from "../ports/people-desk.ts";
import { caseFactsOf } from "./case-facts.ts";

const record = {
  birthDate: "1960-05-09",
  deathDate: "2018-03-09",
  sex: "FEMALE",
  ethnicCategory: "A",
  area: "07V",
  learningDisability: "CONFIRMED",
  placeOfDeath: "HOSPITAL",
  causes: [{ line: "IA", text: "Aspiration pneumonia", icd10: "J69.0" }],
};

const person = (...reports: ReportForCase[]): PersonForCase => ({ ...record, revision: 4, reports });

function report(kind: ReportForCase["kind"], receivedAt: string, reportedOn: string | null = null) {
  const { birthDate, deathDate } = record;
  return { kind, receivedAt: new Date(receivedAt), reportedOn, birthDate, deathDate };
}

describe("what a case is told of a person", () => {
  it.each([
    {
      case: "the earliest day of several",
      reports: [
        report("NOTIFICATION", "2018-03-20T10:00:00Z"),
        report("LOOK_BACK", "2018-04-02T10:00:00Z", "2018-03-12"),
      ],
      told: { notifiedOn: "2018-03-12", asksForReview: true, foundBySearch: false, handedOver: false },
    },
    {
      case: "the day in England, late on a summer's evening",
      reports: [report("NOTIFICATION", "2018-07-01T23:30:00Z")],
      told: { notifiedOn: "2018-07-02", asksForReview: true, foundBySearch: false, handedOver: false },
    },
    {
      case: "a death that a search found and nobody told of",
      reports: [report("LOOK_BACK", "2018-04-02T10:00:00Z"), report("HANDOVER", "2018-04-03T10:00:00Z")],
      told: { notifiedOn: "2018-04-02", asksForReview: true, foundBySearch: true, handedOver: true },
    },
    {
      case: "a handover before the notification does not date it",
      reports: [report("HANDOVER", "2018-03-01T10:00:00Z"), report("NOTIFICATION", "2018-03-20T10:00:00Z")],
      told: { notifiedOn: "2018-03-20", asksForReview: true, foundBySearch: false, handedOver: true },
    },
    {
      case: "only a handover",
      reports: [report("HANDOVER", "2018-03-01T10:00:00Z")],
      told: { notifiedOn: "2018-03-01", asksForReview: false, foundBySearch: false, handedOver: true },
    },
    {
      case: "only an investigation",
      reports: [report("INVESTIGATION", "2018-03-01T10:00:00Z")],
      told: { notifiedOn: "2018-03-01", asksForReview: false, foundBySearch: false, handedOver: false },
    },
  ])("$case", ({ reports, told }) => {
    expect(caseFactsOf(person(...reports))).toEqual({ ...record, personRevision: 4, ...told });
  });

  it.each([
    [["1960-05-09", "1960-05-09"], undefined],
    [["1960-05-09", "1960", null], undefined],
    [
      ["1960-05-09", "1960-09-05"],
      ["1960-05-09", "1960-09-05"],
    ],
    [
      ["1960-05-09", "1961"],
      ["1960-05-09", "1961"],
    ],
  ])("%j are said to be the dates %j", (dates, birth) => {
    const reports = dates.map((birthDate) => ({
      ...report("NOTIFICATION", "2018-03-20T10:00:00Z"),
      birthDate,
    }));
    const saidDates = birth && { birth, death: ["2018-03-09"] };
    expect(caseFactsOf(person(...reports))?.saidDates).toEqual(saidDates);
  });

  it("is nothing where no report counts to the person", () => {
    expect(caseFactsOf(person())).toBeNull();
  });
});
