import fc from "fast-check";
import { expect, test } from "vitest";
import { decideMatch } from "../decision.ts";
import { deathReportModel } from "../models/death-reports.ts";
import type { MatchSubject } from "../types.ts";
import { inventReports } from "./invented-reports.fixture.ts";
import type { KnownReport } from "./known-report.ts";

/** Lets reports come one after another, as the index of people does. @returns the groups, by the reports' names */
function arrive(subjects: readonly MatchSubject[], order: readonly number[]): string[][] {
  let reports: KnownReport[] = [];
  for (const [arrived, name] of order.entries()) {
    const reportId = `report ${String(name).padStart(2, "0")}`;
    reports.push({
      reportId,
      version: 1,
      personId: null,
      isTold: false,
      standing: "NEW",
      arrived,
      onePerPerson: null,
      subject: subjects[name]!,
    });
    const { groups } = decideMatch(deathReportModel, { reportId, reports, isCorrected: false, apart: [] });
    for (const [at, { members, personId, isKnown, askedAbout }] of groups.entries()) {
      const placed = {
        personId: personId ?? `person ${arrived} ${at}`,
        isTold: isKnown || askedAbout.length === 0,
        standing: isKnown || askedAbout.length === 0 ? ("FREE" as const) : ("NEW" as const),
      };
      reports = reports.map((report, place) => (members.includes(place) ? { ...report, ...placed } : report));
    }
  }
  const persons = new Map<string, string[]>();
  for (const { personId, reportId } of reports)
    persons.set(personId!, [...(persons.get(personId!) ?? []), reportId]);
  return [...persons.values()].map((names) => names.sort()).sort();
}

test("reports make the same persons in whatever order they come", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.infiniteStream(fc.nat(1_000_000)), (seed, keys) => {
      const subjects = inventReports(seed, 0);
      const names = [...subjects.keys()];
      const order = keys.take(names.length);
      const shuffled = [...order].map((key, name) => ({ key, name })).sort((a, b) => a.key - b.key);
      expect(
        arrive(
          subjects,
          shuffled.map(({ name }) => name),
        ),
      ).toEqual(arrive(subjects, names));
    }),
    { numRuns: 150 },
  );
});
