import { decideMatch } from "../decision.ts";
import { deathReportModel } from "../models/death-reports.ts";
import { subject } from "../subject.fixture.ts";
import type { MatchSubject } from "../types.ts";
import type { ApartPair, KnownReport } from "./known-report.ts";

/** Somebody for tests. */
export const ngozi = subject({
  givenNames: "Ngozi",
  familyName: "Okafor",
  birthDate: "1961-03-07",
  deathDate: "2017-09-12",
  nhsNumber: "9990000018",
  sex: "FEMALE",
  postcode: "CR0 6XT",
});

/** The report of a person whom the model alone has put together. */
export function known(
  personId: string,
  said: Partial<MatchSubject> = {},
  more: Partial<KnownReport> = {},
): KnownReport {
  return {
    reportId: `report-of-${personId}`,
    version: 1,
    personId,
    isTold: true,
    standing: "FREE",
    arrived: 0,
    onePerPerson: null,
    subject: { ...ngozi, ...said },
    ...more,
  };
}

/** Decides about a report that has just come. */
export function decide(
  said: MatchSubject,
  reports: readonly KnownReport[],
  apart: readonly ApartPair[] = [],
) {
  const report: KnownReport = {
    reportId: "report",
    version: 1,
    personId: null,
    isTold: false,
    standing: "NEW",
    arrived: 1,
    onePerPerson: null,
    subject: said,
  };
  return decideMatch(deathReportModel, {
    reportId: "report",
    reports: [report, ...reports],
    isCorrected: false,
    apart,
  });
}
