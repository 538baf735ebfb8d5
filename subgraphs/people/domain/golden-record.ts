import { isPlaceholder } from "../../../workers/deduplication/standardise.ts";
import type { DeathReport, ReportedPerson, ReportKind } from "./report.ts";

/** A report with what it says, as a member of a person. */
export interface MemberReport {
  readonly report: DeathReport;
  readonly person: ReportedPerson;
}

/** Why a value stands in the record: the first reason that told it from the others. */
export const valueBases = {
  ONLY: "ONLY",
  CHOSEN: "CHOSEN",
  TRACED: "TRACED",
  SOURCE: "SOURCE",
  LATER: "LATER",
  FULLER: "FULLER",
} as const;
export type ValueBasis = keyof typeof valueBases;

/** Where a value of the golden record comes from. */
export interface ValueSource {
  readonly field: RecordField;
  readonly reportId: string;
  readonly basis: ValueBasis;
  /** Do other reports say something else? */
  readonly isDisputed: boolean;
}

/** The best of what the reports say about one person, and which report each value comes from. */
export interface GoldenRecord {
  readonly values: ReportedPerson;
  readonly sources: readonly ValueSource[];
}

/** The fields of the record. */
export const recordFields = [
  "givenNames",
  "familyName",
  "birthDate",
  "deathDate",
  "nhsNumber",
  "nhsNumberAsReported",
  "nhsNumberStatus",
  "sex",
  "ethnicCategory",
  "postcode",
  "gpPractice",
  "area",
  "learningDisability",
  "placeOfDeath",
  "causes",
] as const satisfies readonly (keyof ReportedPerson)[];
export type RecordField = (typeof recordFields)[number];

/** What decides between reports beside what they say. */
export interface RecordRules {
  /** The report whose value somebody chose, by field. */
  readonly choices: ReadonlyMap<string, string>;
  /** Whose word counts for more: 1 is the first. */
  readonly ranks: Readonly<Record<ReportKind, number>>;
  /** The status of a number that was traced and verified. */
  readonly tracedNumber: string;
}

/**
 * Derives the golden record: for each field the value that the best report gives. A person's choice goes first, then a
 * traced NHS number, the source's rank, the later report, and the report that says more. What stands for not known
 * gives way to what is known, and a date known in part to a fuller one that says the same; the lines of one certificate are never mixed with another's.
 */
export function goldenRecord(members: readonly MemberReport[], rules: RecordRules): GoldenRecord {
  const values: Record<string, unknown> = { causes: [] };
  const sources: ValueSource[] = [];
  for (const field of recordFields) {
    const known = withoutPlaceholders(
      members.filter(({ person }) => said(person[field]) !== null),
      field,
      rules,
    );
    const whole = known.filter(
      (member) => !known.some((other) => refines(other.person[field], member.person[field])),
    );
    const [best, ...others] = whole.sort((a, b) => compare(a, b, field, rules).order);
    if (field !== "causes") values[field] = best?.person[field] ?? null;
    else if (best) values.causes = best.person.causes;
    if (best) sources.push(sourceOf(best, others, field, rules));
  }
  return { values: { ...(values as unknown as ReportedPerson), ...allOthers(members) }, sources };
}

/** "Unknown" and 1900-01-01 give way to what somebody knows, whoever wrote them, unless a person chose them. */
function withoutPlaceholders(
  members: readonly MemberReport[],
  field: RecordField,
  rules: RecordRules,
): readonly MemberReport[] {
  const telling = members.filter(
    (member) => isChosen(member, field, rules) || !isPlaceholder(field, said(member.person[field]) ?? ""),
  );
  return telling.length > 0 ? telling : members;
}

/** Everything by which the person was known besides is kept: there is no best of it. */
function allOthers(members: readonly MemberReport[]) {
  const all = <T>(of: (person: ReportedPerson) => readonly T[]): T[] => {
    const each = members.flatMap(({ person }) =>
      of(person).map((value) => [JSON.stringify(value), value] as const),
    );
    return [...new Map(each).values()];
  };
  return {
    otherNames: all(({ otherNames }) => otherNames),
    formerPostcodes: all(({ formerPostcodes }) => formerPostcodes),
    formerNhsNumbers: all(({ formerNhsNumbers }) => formerNhsNumbers),
  };
}

function sourceOf(
  best: MemberReport,
  others: readonly MemberReport[],
  field: RecordField,
  rules: RecordRules,
): ValueSource {
  const rival = others.find(({ person }) => said(person[field]) !== said(best.person[field]));
  const basis = rival ? compare(best, rival, field, rules).basis : "ONLY";
  return { field, reportId: best.report.id, basis, isDisputed: rival !== undefined };
}

/** Which of two goes first, and why. */
function compare(a: MemberReport, b: MemberReport, field: RecordField, rules: RecordRules) {
  const steps: readonly (readonly [ValueBasis, number])[] = [
    ["CHOSEN", Number(isChosen(b, field, rules)) - Number(isChosen(a, field, rules))],
    ["TRACED", Number(isTraced(b, field, rules)) - Number(isTraced(a, field, rules))],
    ["SOURCE", rules.ranks[a.report.kind] - rules.ranks[b.report.kind]],
    ["LATER", b.report.receivedAt.getTime() - a.report.receivedAt.getTime()],
    ["FULLER", fullness(b.person) - fullness(a.person)],
    ["FULLER", a.report.id < b.report.id ? -1 : 1],
  ];
  const [basis, order] = steps.find(([, difference]) => difference !== 0)!;
  return { basis, order };
}

function isChosen({ report }: MemberReport, field: RecordField, { choices }: RecordRules): boolean {
  return choices.get(field) === report.id;
}

/** The number and all that is said about it go together. */
function isTraced({ person }: MemberReport, field: RecordField, { tracedNumber }: RecordRules): boolean {
  return (
    field.startsWith("nhsNumber") && person.nhsNumber !== null && person.nhsNumberStatus === tracedNumber
  );
}

function fullness(person: ReportedPerson): number {
  return recordFields.filter((field) => said(person[field]) !== null).length;
}

/** What is said, to be compared; null for nothing. */
function said(value: ReportedPerson[RecordField]): string | null {
  if (value === null || typeof value === "string") return value;
  return value.length === 0 ? null : JSON.stringify(value);
}

/** Does one say the same as the other, and more of it? */
function refines(one: ReportedPerson[RecordField], other: ReportedPerson[RecordField]): boolean {
  const isDate = typeof one === "string" && typeof other === "string" && /^\d{4}(-\d{2}){0,2}$/.test(one);
  return isDate && one.length > other.length && one.startsWith(`${other}-`);
}
