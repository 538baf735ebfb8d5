import { parseIcd10 } from "../../../schema/values/icd10.ts";
import { type IsoDate, parseIsoDate } from "../../../schema/values/iso-date.ts";
import { parseOrganisationCode } from "../../../schema/values/organisation-code.ts";
import type { Parsed } from "../../../schema/values/parsed.ts";
import { parsePartialDate } from "../../../schema/values/partial-date.ts";
import { parsePostcode } from "../../../schema/values/postcode.ts";
import { checkReportedOn, reportedOnProblems } from "../../../schema/values/reported-on.ts";
import { checkWhoDied, whoDiedProblems } from "../../../schema/values/who-died.ts";
import type { LookBackField } from "./columns.ts";
import { readDate } from "./dates.ts";
import { namesOf, otherNamesOf, several } from "./names.ts";
import type { ListRow } from "./read-list.ts";
import { readLearningDisability, readPlaceOfDeath } from "./written.ts";

/** What goes for every row of a list. */
export interface ListTerms {
  /** The name of the list among the reports' sources. */
  readonly sourceSystem: string;
  /** Code of the organisation of rows that name none. */
  readonly organisation: string | null;
  /** The day on which it is read. */
  readonly today: IsoDate;
}

/** A row as a report of a death, everything a text. */
export type RowReport = ReturnType<typeof reportOf>;

/** A row with its report, and in words what stands against sending it and what the hub will not take. */
export interface UnderstoodRow {
  readonly line: number;
  readonly report: RowReport;
  /** Without these being mended the row cannot be sent at all. */
  readonly obstacles: readonly string[];
  /** Values that the hub will refuse as they stand. */
  readonly doubts: readonly string[];
}

/** Understands a row of a look-back list. */
export function understandRow(row: ListRow, terms: ListTerms): UnderstoodRow {
  const report = reportOf(row, terms);
  return {
    line: row.line,
    report,
    obstacles: obstaclesTo(report),
    doubts: doubtsAbout(report, terms.today),
  };
}

/** A row as a report, whatever stands against sending it. */
export function reportOf({ values, asReceived }: ListRow, terms: Omit<ListTerms, "today">) {
  const value = (field: LookBackField) => values.get(field) ?? null;
  const date = (field: LookBackField) => (values.has(field) ? readDate(values.get(field)!) : null);
  const understood = <T>(field: LookBackField, read: (written: string) => T) =>
    values.has(field) ? read(values.get(field)!) : null;
  return {
    kind: "LOOK_BACK" as const,
    sourceSystem: terms.sourceSystem,
    sourceId: value("reference"),
    onBehalfOf: value("organisation")?.toUpperCase() ?? terms.organisation,
    reportedOn: date("reportedOn"),
    notifierRole: value("notifierRole"),
    person: {
      ...namesOf(values),
      otherNames: otherNamesOf(values),
      birthDate: date("birthDate"),
      deathDate: date("deathDate"),
      nhsNumber: value("nhsNumber"),
      formerNhsNumbers: several(values.get("formerNhsNumbers")),
      sex: value("sex"),
      ethnicCategory: value("ethnicCategory"),
      postcode: value("postcode"),
      formerPostcodes: several(values.get("formerPostcodes")),
      gpPractice: value("gpPractice"),
      area: value("area"),
      learningDisability: understood("learningDisability", readLearningDisability),
      placeOfDeath: understood("placeOfDeath", readPlaceOfDeath),
      causes: causesOf(values),
    },
    asReceived: JSON.stringify(asReceived),
  };
}

const causeFields = [
  ["IA", "causeIa"],
  ["IB", "causeIb"],
  ["IC", "causeIc"],
  ["ID", "causeId"],
  ["II", "causeII"],
] as const;

/** A code stands in brackets behind its cause; one in a column of its own is that of the underlying cause. */
function causesOf(values: ListRow["values"]) {
  const lines = causeFields.flatMap(([line, field]) => {
    const written = values.get(field);
    const [, text, icd10] = /^(.+?)\s*\(([A-Z]\d{2}[\w.]*)\)$/.exec(written ?? "") ?? [];
    return written ? [{ line, text: text ?? written, icd10: icd10 ?? null }] : [];
  });
  // The underlying cause is the last of part I.
  const underlying = lines.findLast(({ line }) => line !== "II");
  if (underlying) underlying.icd10 ??= values.get("icd10") ?? null;
  return lines;
}

function obstaclesTo({ sourceId, onBehalfOf, reportedOn }: RowReport): string[] {
  return [
    ...(sourceId ? [] : ["It has no reference of its own, by which it would be known a second time."]),
    ...(onBehalfOf
      ? wrong("The organisation", onBehalfOf, parseOrganisationCode)
      : ["It names no organisation."]),
    ...wrong("The date of the notification", reportedOn, parseIsoDate),
  ];
}

function doubtsAbout({ person, reportedOn }: RowReport, today: IsoDate): string[] {
  return [
    ...whoDiedDoubts(person, today),
    ...reportedOnDoubts(person, reportedOn, today),
    ...wrong("The date of birth", person.birthDate, parsePartialDate),
    ...wrong("The date of death", person.deathDate, parsePartialDate),
    ...wrong("The postcode", person.postcode, parsePostcode),
    ...person.formerPostcodes.flatMap((text) => wrong("The former postcode", text, parsePostcode)),
    ...person.causes.flatMap(({ icd10 }) => wrong("The ICD-10 code", icd10, parseIcd10)),
  ];
}

/** What the owner will say of who died, by its own rule; a date that is none is told of by itself. */
function whoDiedDoubts(person: RowReport["person"], today: IsoDate): string[] {
  const dates = [person.birthDate, person.deathDate].map((text) => (text ? parsePartialDate(text) : null));
  const [birthDate, deathDate] = dates.map((parsed) => (parsed?.ok ? parsed.value : null));
  const who = { ...person, birthDate: birthDate ?? null, deathDate: deathDate ?? null };
  return checkWhoDied(who, today, [])
    .filter(({ code }) => code !== "DEATH_DATE_MISSING" || person.deathDate === null)
    .map(({ code }) => whoDiedProblems[code].message);
}

/** The same of the day on which the list has noted the death. */
function reportedOnDoubts(person: RowReport["person"], written: string | null, today: IsoDate): string[] {
  const [reportedOn, died] = [parseIsoDate(written ?? ""), parsePartialDate(person.deathDate ?? "")];
  if (!reportedOn.ok) return [];
  return checkReportedOn(reportedOn.value, died.ok ? died.value : null, today).map(
    ({ code }) => reportedOnProblems[code].message,
  );
}

function wrong(what: string, text: string | null, parse: (text: string) => Parsed<unknown>): string[] {
  const parsed = text === null ? null : parse(text);
  return parsed && !parsed.ok ? [`${what} cannot be understood. ${parsed.reason}`] : [];
}
