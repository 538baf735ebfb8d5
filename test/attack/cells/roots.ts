import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import type { KnownIds } from "../hostile/sample-values.ts";
import type { Planted } from "./planted.ts";
import { type Asked, argumentsOf, everythingBelow, type Style } from "./question.ts";
import type { Row } from "./rows.ts";

/** A row of which a question is asked: one that tells much, or one that somebody else keeps. */
export interface Subject {
  readonly ids: KnownIds;
}

/** By which table the id of a field of Query, or an argument of a name, is found. */
const tables: Readonly<Record<string, string>> = {
  case: "cases.case_record",
  caseId: "cases.case_record",
  person: "people.person",
  personId: "people.person",
  deathReport: "people.report",
  reportId: "people.report",
  import: "people.report_import",
  submission: "cases.submission",
  submissionId: "cases.submission",
  releasedSubmission: "cases.submission",
  appointmentProposal: "cases.appointment_proposal",
  proposalId: "cases.appointment_proposal",
  libraryReport: "cases.library_report",
  childDeathReview: "investigations.child_death_review",
  handover: "investigations.handover",
  handoverId: "investigations.handover",
  investigation: "investigations.investigation",
  investigationId: "investigations.investigation",
  reviewer: "reviewers.reviewer",
  reviewerId: "reviewers.reviewer",
  ThemeFlag: "investigations.theme_flag",
  ChildNotification: "investigations.child_notification",
};

/** Tables whose rows are found with a case. */
const ofCase = ["cases.submission", "cases.appointment_proposal"];

/**
 * Ids of records that hang together, about a case that a custodian keeps and that tells as much as any does.
 * @param custodians codes under one of which it is kept
 */
export function subjectKeptBy({ rows }: Planted, custodians: readonly string[]): Subject {
  const inTable = (name: string) =>
    rows.filter(({ owner, table }) => `${owner}.${table}` === name).map(({ values }) => values);
  const keeps = (values: Readonly<Record<string, unknown>>) => custodians.includes(String(values.custodian));
  const [file] = casesKeptBy(rows, custodians);
  const membership = inTable("people.membership").find((each) => each.person_id === file?.person_id);
  const ids = Object.entries(tables).flatMap(([name, table]) => {
    if (table === "cases.case_record") return file ? [[name, file.id]] : [];
    if (table === "people.person") return file ? [[name, file.person_id]] : [];
    if (table === "people.report" && membership) return [[name, membership.report_id]];
    const all = inTable(table);
    const found = ofCase.includes(table)
      ? all.find((each) => each.case_id === file?.id)
      : (all.find(keeps) ?? (all.some((each) => "custodian" in each) ? undefined : all[0]));
    return found ? [[name, found.id]] : [];
  });
  const reference = file ? { reference: file.reference } : {};
  return { ids: Object.fromEntries([...ids, ...Object.entries(reference)]) as KnownIds };
}

/** The cases that a custodian keeps, those first that tell most. */
export function casesKeptBy(rows: Planted["rows"], custodians: readonly string[]): readonly Row["values"][] {
  const told = new Map<unknown, number>();
  for (const { values } of rows) told.set(values.case_id, (told.get(values.case_id) ?? 0) + 1);
  return rows
    .filter(({ table, values }) => table === "case_record" && custodians.includes(String(values.custodian)))
    .map(({ values }) => values)
    .sort((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0));
}

/** Ids of what is sealed, one of each kind. Beside the sealed rows the seal itself names some of them. */
export function sealedSubject({ rows, grounds }: Planted): Subject {
  const isSealed = (id: unknown) => {
    const given = (grounds.get(String(id)) ?? []).map(({ dataClass }) => dataClass);
    return given.includes("sealed") && given.every((each) => each === "sealed" || each === "seal");
  };
  const sealed = rows.filter(({ values }) => isSealed(values.id));
  const person = rows.find(({ table, values }) => table === "sealed_person" && values.sealed === true);
  const ids = Object.entries(tables).flatMap(([name, table]) => {
    if (table === "people.person") return person ? [[name, person.values.person_id]] : [];
    const found = sealed.find((row) => `${row.owner}.${row.table}` === table);
    return found ? [[name, found.values.id]] : [];
  });
  const file = sealed.find(({ table }) => table === "case_record");
  const reference = file ? { reference: file.values.reference } : {};
  return { ids: Object.fromEntries([...ids, ...Object.entries(reference)]) as KnownIds };
}

/** Ids of what somebody has opened by breaking the glass. */
export function openedSubject({ rows }: Planted): Subject {
  const opened = rows.filter(({ table }) => table === "break_glass");
  const of = (owner: string) => opened.find((row) => row.owner === owner)?.values.record_id;
  const [caseId, personId] = [of("cases"), of("people")];
  const report = rows.find(({ table, values }) => table === "membership" && values.person_id === personId);
  const ids = {
    ...(caseId === undefined ? {} : { case: caseId, caseId }),
    ...(personId === undefined ? {} : { person: personId, personId }),
    ...(report === undefined
      ? {}
      : { deathReport: report.values.report_id, reportId: report.values.report_id }),
  };
  return { ids: ids as KnownIds };
}

/** A question to one field of Query, with everything below it. */
export function rootQuestion(
  schema: GraphQLSchema,
  name: string,
  subject: Subject,
  how: { depth: number; rows: number; style: Style },
): Asked | null {
  const query = schema.getQueryType();
  const field = query?.getFields()[name];
  if (!query || !field) return null;
  const ids: KnownIds = { ...subject.ids, ...(subject.ids[name] ? { id: subject.ids[name] } : {}) };
  const given = argumentsOf(field, ids, how.rows);
  if (given === null) return null;
  const output = getNamedType(field.type);
  return {
    type: "Query",
    field: name,
    alias: name,
    given: given.replace(/reference: "[^"]*"/, `reference: ${JSON.stringify(ids.reference ?? "none")}`),
    children: isObjectType(output) ? everythingBelow(output, { ...how, ids }) : [],
  };
}
