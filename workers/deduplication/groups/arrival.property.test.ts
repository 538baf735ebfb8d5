import fc from "fast-check";
import { expect, test } from "vitest";
import { decideMatch } from "../decision.ts";
import { seededChance } from "../linkage/chance.ts";
import { deathReportModel } from "../models/death-reports.ts";
import { type Draw, drawFrom } from "../population/draw.ts";
import { habitsOf } from "../population/habits.ts";
import { inventPerson } from "../population/people.ts";
import { inventRelative } from "../population/relatives.ts";
import { writeDown } from "../population/write-down.ts";
import { anySource, subjectOf } from "../subjects/invented-pairs.ts";
import { carelessHabits } from "../subjects/measure-model.ts";
import type { MatchSubject } from "../types.ts";
import type { KnownReport } from "./known-report.ts";

/** Reports of a few people, relatives among them, written down carelessly. */
function inventReports(seed: number, serial: number): MatchSubject[] {
  const draw = drawFrom(seededChance(seed));
  const first = inventPerson(draw, serial);
  const people = [first, inventPerson(draw, serial + 1)];
  for (const relation of ["TWIN", "NAMESAKE_CHILD"] as const) {
    if (draw.happens(0.5)) people.push(inventRelative(draw, first, relation, serial + people.length));
  }
  return people.flatMap((person) =>
    Array.from({ length: draw.between(1, 4) }, () => subjectOf(writeDown(draw, person, habits(draw)))),
  );
}

function habits(draw: Draw) {
  return draw.happens(0.5)
    ? { ...anySource(draw), ...carelessHabits }
    : { ...habitsOf.family, deathDateOut: 0.4 };
}

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
