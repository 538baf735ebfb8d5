import { createHash } from "node:crypto";
import { In, LessThan } from "typeorm";
import { keysGeneration, linkKeys } from "../../../workers/deduplication/keys.ts";
import { standardName } from "../../../workers/deduplication/standardise.ts";
import type { MatchSubject } from "../../../workers/deduplication/types.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { MemberReport } from "../domain/golden-record.ts";
import type { DeathReport, ReportedPerson, ReportKind } from "../domain/report.ts";
import { withoutPlaces } from "../domain/seal.ts";
import { findPlaceless } from "./seals.ts";
import { type ReportedPersonRow, type ReportRow, reportedPersonTable, reportTable } from "./tables.ts";

/** Saves a new report; where it was taken, also what it says and the keys by which it is found. */
export async function saveReport(
  tx: Transaction,
  report: DeathReport,
  person: ReportedPerson | null,
  custodian: string,
): Promise<void> {
  await tx.manager.getRepository(reportTable).insert({
    id: report.id,
    reference: report.reference,
    kind: report.kind,
    custodian,
    organisation: report.organisation,
    sourceSystem: report.source.system,
    sourceId: report.source.id,
    sourceVersion: report.source.version,
    receivedAt: report.receivedAt,
    receivedBy: tx.caller.subject,
    reportedOn: report.reportedOn,
    notifierRole: report.notifierRole,
    version: report.version,
    state: report.state,
    documentId: report.documentId,
  });
  if (person) await saveReportedPerson(tx, report.id, report.version, person);
}

/** Keeps that the report says what this version of its source does. */
export async function saveSourceVersion(
  tx: Transaction,
  reportId: string,
  sourceVersion: number,
): Promise<void> {
  await tx.manager.getRepository(reportTable).update({ id: reportId }, { sourceVersion });
}

/** Saves what a version of a report says, and moves the report on to it. */
export async function saveReportedPerson(
  tx: Transaction,
  reportId: string,
  version: number,
  person: ReportedPerson,
): Promise<void> {
  const row: ReportedPersonRow = {
    ...person,
    reportId,
    version,
    standardGivenNames: person.givenNames && standardName(person.givenNames),
    standardFamilyName: person.familyName && standardName(person.familyName),
    recordedAt: tx.now,
  };
  await tx.manager.getRepository(reportedPersonTable).insert(row);
  await tx.manager.query(
    "update report set version = $2, keys_generation = $3 where id = $1 and version < $2",
    [reportId, version, keysGeneration],
  );
  if (version > 1) await forgetKeys(tx, reportId, version);
  await saveKeys(tx, [{ reportId, person }]);
}

/** Saves the keys by which reports are found; those that stand already are of this generation from now on. */
export async function saveKeys(
  tx: Transaction,
  reports: readonly { readonly reportId: string; readonly person: MatchSubject }[],
): Promise<void> {
  const keys = reports.flatMap(({ reportId, person }) =>
    [...new Set(hashesOf(person))].map((hash) => ({ hash, reportId })),
  );
  await tx.manager.query(
    `insert into link_key (key, report_id, generation)
     select key, report_id, $3 from unnest($1::bigint[], $2::uuid[]) as made (key, report_id)
     on conflict (key, report_id) do update set generation = excluded.generation`,
    [keys.map(({ hash }) => hash), keys.map(({ reportId }) => reportId), keysGeneration],
  );
}

const hashesOf = (person: MatchSubject) => hashedKeys(person).map(({ hash }) => hash);

/** Forgets the keys of what a report said before. They are found by what they are: an index by report would double them. */
async function forgetKeys(tx: Transaction, reportId: string, version: number): Promise<void> {
  const rows = await tx.manager
    .getRepository(reportedPersonTable)
    .findBy({ reportId, version: LessThan(version) });
  await tx.manager.query("delete from link_key where key = any ($2::bigint[]) and report_id = $1", [
    reportId,
    [...new Set(rows.flatMap((row) => hashesOf(toPerson(row))))],
  ]);
}

/** A link key as the index holds it. */
export interface HashedKey {
  readonly kind: string;
  /** 64 bits, so that the index tells no names. */
  readonly hash: string;
}

/** The link keys of a person as the index holds them. */
export function hashedKeys(person: MatchSubject): HashedKey[] {
  return linkKeys(person).map((key) => ({
    kind: key.slice(0, key.indexOf("|")),
    hash: createHash("sha256").update(key).digest().readBigInt64BE(0).toString(),
  }));
}

/** Finds reports with what their current version says, by id; without places where the caller may not know them. */
export async function findReports(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, MemberReport>> {
  const rows = await tx.manager.getRepository(reportTable).findBy({ id: In([...ids]) });
  const placeless = await findPlaceless(tx);
  const shown = (member: MemberReport) => (placeless.has(member.report.id) ? withoutPlaces(member) : member);
  return new Map((await withPersons(tx, rows)).map((member) => [member.report.id, shown(member)]));
}

/** A report with what its current version says; nobody else changes it until the transaction ends. */
export async function lockReport(tx: Transaction, id: string): Promise<MemberReport | null> {
  await tx.manager.query("select from report where id = $1 for update", [id]);
  return (await findReports(tx, [id])).get(id) ?? null;
}

/** Codes of who keeps a report, and of who reported; none where the caller may not see it. */
export async function findKeeperAndReporter(
  tx: Transaction,
  id: string,
): Promise<readonly (string | null)[]> {
  const row = await tx.manager.getRepository(reportTable).findOneBy({ id });
  return row === null ? [] : [row.custodian, row.organisation];
}

/**
 * The taken report of a source whose ids are nobody else's, where it was delivered before: who leads what it is about
 * may have changed. Nobody else takes a report of the source or changes it until the transaction ends.
 */
export async function findBySource(
  tx: Transaction,
  source: { system: string; id: string },
): Promise<MemberReport | null> {
  await lockSource(tx, { ...source, organisation: null });
  const [row] = (await tx.manager.query(
    `select id from report where source_system = $1 and source_id = $2 and state = 'TAKEN'
     order by received_at, id limit 1 for update`,
    [source.system, source.id],
  )) as { id: string }[];
  return row ? ((await findReports(tx, [row.id])).get(row.id) ?? null) : null;
}

/** What a reporter is told of a report. */
export interface Receipt {
  readonly reportId: string;
  readonly reference: string;
  /** When it was received, as ISO text. */
  readonly receivedAt: string;
}

/**
 * What was told of the report of a source that was taken before, whether or not the reporter may read it now. Nobody
 * else takes a report of the source until the transaction ends.
 */
export async function findReceipt(
  tx: Transaction,
  source: { system: string; id: string; organisation: string | null },
): Promise<Receipt | null> {
  await lockSource(tx, source);
  const [row] = (await tx.manager.query("select hub.receipt_of($1, $2, $3) as receipt", [
    source.system,
    source.id,
    source.organisation,
  ])) as { receipt: Receipt | null }[];
  return row?.receipt ?? null;
}

/** One window of all reports, oldest first. */
export async function listReports(tx: Transaction, window: Window): Promise<MemberReport[]> {
  return listWhere(tx, "true", window);
}

/** One window of the deaths that the caller's organisation reported, under every code it has had, oldest first. */
export async function listOwnReports(tx: Transaction, window: Window): Promise<MemberReport[]> {
  return listWhere(
    tx,
    "kind in ('NOTIFICATION', 'LOOK_BACK') and organisation = any ((select hub.list('organisations'))::text[])",
    window,
  );
}

async function listWhere(tx: Transaction, which: string, window: Window): Promise<MemberReport[]> {
  const keys = { value: "received_at", cast: "timestamptz", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 1);
  const ids = (await tx.manager.query(
    `select id from report where ${which} and ${condition} ${tail}`,
    parameters,
  )) as { id: string }[];
  return findInOrder(tx, ids, findReports);
}

async function lockSource(
  tx: Transaction,
  source: { system: string; id: string; organisation: string | null },
): Promise<void> {
  const name = JSON.stringify([source.system, source.id, source.organisation]);
  await tx.manager.query("select pg_advisory_xact_lock(hashtext($1))", [name]);
}

async function withPersons(tx: Transaction, rows: readonly ReportRow[]): Promise<MemberReport[]> {
  if (rows.length === 0) return [];
  const said = await tx.manager
    .getRepository(reportedPersonTable)
    .findBy(rows.map((row) => ({ reportId: row.id, version: row.version })));
  const byReport = new Map(said.map((person) => [person.reportId, person]));
  return rows.map((row) => ({ report: toReport(row), person: toPerson(byReport.get(row.id)) }));
}

function toReport(row: ReportRow): DeathReport {
  const { id, reference, organisation, receivedAt, reportedOn, notifierRole, version, state, documentId } =
    row;
  return {
    id,
    reference,
    kind: row.kind as ReportKind,
    organisation,
    source: { system: row.sourceSystem, id: row.sourceId, version: row.sourceVersion },
    receivedAt,
    reportedOn,
    notifierRole,
    version,
    state,
    documentId,
  };
}

const nothingSaid: ReportedPerson = {
  givenNames: null,
  familyName: null,
  birthDate: null,
  deathDate: null,
  nhsNumber: null,
  nhsNumberAsReported: null,
  nhsNumberStatus: null,
  sex: null,
  ethnicCategory: null,
  postcode: null,
  gpPractice: null,
  area: null,
  learningDisability: null,
  placeOfDeath: null,
  causes: [],
  otherNames: [],
  formerPostcodes: [],
  formerNhsNumbers: [],
};

/** A refused report says nothing that was taken. */
function toPerson(row: ReportedPersonRow | undefined): ReportedPerson {
  if (!row) return nothingSaid;
  const { reportId, version, standardGivenNames, standardFamilyName, recordedAt, ...person } = row;
  return person as ReportedPerson;
}
