import type { DeathReport, ReportedPerson } from "./report.ts";

/** A report with what it says, as a member of a person. */
export interface MemberReport {
  readonly report: DeathReport;
  readonly person: ReportedPerson;
}

/** Where a value of the golden record comes from. */
export interface ValueSource {
  readonly field: keyof ReportedPerson;
  readonly reportId: string;
}

/** The best of what the reports say about one person, and which report each value comes from. */
export interface GoldenRecord {
  readonly values: ReportedPerson;
  readonly sources: readonly ValueSource[];
}

const fields = [
  "givenNames",
  "familyName",
  "birthDate",
  "deathDate",
  "nhsNumber",
  "nhsNumberAsReported",
  "sex",
  "ethnicCategory",
  "postcode",
  "gpPractice",
  "area",
  "learningDisability",
  "placeOfDeath",
] as const satisfies readonly (keyof ReportedPerson)[];

/**
 * Derives the golden record: for each field the value that the best report gives.
 * Better is the more precise value, then the later report; the order of arrival alone decides nothing else,
 * so that the same reports always give the same record.
 */
export function goldenRecord(members: readonly MemberReport[]): GoldenRecord {
  const values: Record<string, unknown> = { causes: [] };
  const sources: ValueSource[] = [];
  for (const field of fields) {
    const best = bestFor(members, field);
    values[field] = best?.person[field] ?? null;
    if (best) sources.push({ field, reportId: best.report.id });
  }
  const certified = latestFirst(members.filter((member) => member.person.causes.length > 0))[0];
  if (certified) {
    values.causes = certified.person.causes;
    sources.push({ field: "causes", reportId: certified.report.id });
  }
  return { values: values as unknown as ReportedPerson, sources };
}

function bestFor(members: readonly MemberReport[], field: (typeof fields)[number]): MemberReport | undefined {
  const known = members.filter((member) => member.person[field] !== null);
  return latestFirst(known).sort((a, b) => precision(b.person[field]) - precision(a.person[field]))[0];
}

/** A full date says more than a year; for other values length says nothing. */
function precision(value: unknown): number {
  return typeof value === "string" && /^\d{4}(-\d{2}){0,2}$/.test(value) ? value.length : 0;
}

function latestFirst(members: readonly MemberReport[]): MemberReport[] {
  return [...members].sort(
    (a, b) =>
      b.report.receivedAt.getTime() - a.report.receivedAt.getTime() || a.report.id.localeCompare(b.report.id),
  );
}
