import type {
  ApartPair,
  KnownReport,
  MatchWork,
} from "../../../workers/deduplication/groups/known-report.ts";
import type { MatchSubject, OtherName } from "../../../workers/deduplication/types.ts";
import { anyOf } from "../../kit/any-of.ts";
import type { Transaction } from "../../kit/database.ts";
import { hashedKeys } from "./reports.ts";

/** How many reports one key may bring; those beyond are not looked at, and the key is named. */
const keyLimit = 300;
/** How many candidates a report is compared with: those that share the most keys. */
const candidateLimit = 100;
/** How many reports are looked at in all, with what hangs together with the candidates. */
const workLimit = 500;

/** What matching a report looks at, and the kinds of its keys that too many reports share. */
export interface FoundWork extends MatchWork {
  readonly cappedKeys: readonly string[];
}

/** A report to be matched. */
export interface ReportToMatch {
  readonly id: string;
  readonly version: number;
  readonly subject: MatchSubject;
}

/** A report that was taken, to be matched; null where there is none. */
export async function findReportToMatch(tx: Transaction, id: string): Promise<ReportToMatch | null> {
  const [row] = (await tx.manager.query(
    `select report.id, report.version, ${subjectColumns}
     from report join reported_person said on said.report_id = report.id and said.version = report.version
     where report.id = $1 and report.state = 'TAKEN'`,
    [id],
  )) as (SubjectRow & { id: string; version: number })[];
  return row ? { id: row.id, version: row.version, subject: toSubject(row) } : null;
}

/**
 * Finds what a report is to be compared with: the matched reports that share the most keys with it, and every report
 * that counts to a person with one of those, or was found like one of those before.
 */
export async function findMatchWork(tx: Transaction, report: ReportToMatch): Promise<FoundWork> {
  const keys = hashedKeys(report.subject);
  const rows = (await tx.manager.query(workSql, [report.id, keys.map(({ hash }) => hash)])) as KnownRow[];
  const [first] = rows;
  const decidedVersion = rows.find(({ id }) => id === report.id)?.decided_version ?? report.version;
  return {
    reportId: report.id,
    reports: rows.map(toKnownReport),
    isCorrected: decidedVersion < report.version,
    apart: first?.apart ?? [],
    cappedKeys: [...new Set((first?.capped ?? []).map((place) => keys[place - 1]!.kind))],
  };
}

/** What is nearly always empty comes as null: a hundred rows have nothing to be read there. */
const subjectColumns = `said.given_names, said.family_name, said.birth_date, said.death_date, said.nhs_number,
  said.nhs_number_as_reported, said.sex, said.postcode,
  nullif(said.other_names, '[]') as other_names, nullif(said.former_postcodes, '{}') as former_postcodes,
  nullif(said.former_nhs_numbers, '{}') as former_nhs_numbers`;

const workSql = `
  with recursive found as materialized (
    select asked.place, hit.report_id
    from unnest($2::bigint[]) with ordinality as asked (key, place)
    cross join lateral (
      select report_id from link_key where link_key.key = asked.key order by report_id limit ${keyLimit + 1}
    ) as hit
  ), beside (report_id, person_id) as (
    (select first.report_id, counted.person_id
     from (select $1::uuid as report_id union all
           (select report_id from found where report_id <> $1
            group by report_id order by count(*) desc, report_id limit ${candidateLimit})) as first
     left join membership counted on counted.report_id = first.report_id and counted.valid_to is null)
    union
    select linked.report_id, linked.person_id from beside cross join lateral (
      select theirs.report_id, theirs.person_id from membership theirs
        where theirs.person_id = beside.person_id and theirs.valid_to is null
      union all
      select edge.report_id, counted.person_id
        from (select other_report_id as report_id from match_edge
              where match_edge.report_id = beside.report_id and is_worth_asking
              union all
              select match_edge.report_id from match_edge
              where other_report_id = beside.report_id and is_worth_asking) as edge
        left join membership counted on counted.report_id = edge.report_id and counted.valid_to is null
    ) as linked
  ), looked_at as materialized (select report_id, person_id from beside limit ${workLimit})
  select known.*,
    (select array_agg(place) from (
      select place::int from found group by place having count(*) > ${keyLimit}
    ) as too_many) as capped,
    (select json_agg(json_build_array(report_id, other_report_id)) from kept_apart
     where report_id in (select report_id from looked_at)
       and other_report_id in (select report_id from looked_at)) as apart
  from looked_at cross join lateral (
    select report.id, report.kind, report.organisation, report.received_at, report.version, ${subjectColumns},
      looked_at.person_id, person.told_at is not null as told,
      person.decided_at is not null or person.settled_at is not null as fixed,
      case when report.id = $1 then
        (select report_version from match_decision where match_decision.report_id = report.id and current)
      end as decided_version
    from report
    join reported_person said on said.report_id = report.id and said.version = report.version
    left join person on person.id = looked_at.person_id
    where report.id = looked_at.report_id and (looked_at.person_id is not null or report.id = $1)
    limit 1
  ) as known`;

interface SubjectRow {
  readonly given_names: string | null;
  readonly family_name: string | null;
  readonly birth_date: string | null;
  readonly death_date: string | null;
  readonly nhs_number: string | null;
  readonly nhs_number_as_reported: string | null;
  readonly sex: string | null;
  readonly postcode: string | null;
  readonly other_names: readonly OtherName[] | null;
  readonly former_postcodes: readonly string[] | null;
  readonly former_nhs_numbers: readonly string[] | null;
}

interface KnownRow extends SubjectRow {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string | null;
  readonly received_at: Date;
  readonly version: number;
  readonly person_id: string | null;
  readonly told: boolean | null;
  readonly fixed: boolean | null;
  /** The version that was decided about; of the report in question alone. */
  readonly decided_version: number | null;
  /** The places of keys that brought too many; the same in each row. */
  readonly capped: readonly number[] | null;
  /** Which of the reports somebody has said are about different people; the same in each row. */
  readonly apart: readonly ApartPair[] | null;
}

function toKnownReport(row: KnownRow): KnownReport {
  return {
    reportId: row.id,
    version: row.version,
    personId: row.person_id,
    isTold: row.told ?? false,
    standing: row.fixed ? "FIXED" : row.told ? "FREE" : "NEW",
    arrived: row.received_at.getTime(),
    onePerPerson: row.kind === "HANDOVER" ? `handover of ${row.organisation}` : null,
    subject: toSubject(row),
  };
}

function toSubject(row: SubjectRow): MatchSubject {
  return {
    givenNames: row.given_names,
    familyName: row.family_name,
    birthDate: row.birth_date,
    deathDate: row.death_date,
    nhsNumber: row.nhs_number,
    nhsNumberAsReported: row.nhs_number_as_reported,
    sex: row.sex,
    postcode: row.postcode,
    otherNames: row.other_names ?? [],
    formerPostcodes: row.former_postcodes ?? [],
    formerNhsNumbers: row.former_nhs_numbers ?? [],
  };
}

/**
 * Lets nobody else match a report that shares a key with this one until the transaction ends. Keys are locked before the
 * reports of `lockReports`, and both in order, so that two transactions never wait for each other.
 */
export async function lockKeys(tx: Transaction, { subject }: ReportToMatch): Promise<void> {
  await lock(
    tx,
    hashedKeys(subject).map(({ hash }) => hash),
  );
}

/** Lets nobody else move these reports until the transaction ends. */
export async function lockReports(tx: Transaction, reportIds: readonly string[]): Promise<void> {
  await lock(tx, reportIds.map(lockOfReport));
}

function lockOfReport(id: string): string {
  return BigInt.asIntN(64, BigInt(`0x${id.replaceAll("-", "").slice(-16)}`)).toString();
}

async function lock(tx: Transaction, numbers: readonly string[]): Promise<void> {
  await tx.manager.query(
    `select pg_advisory_xact_lock(number) from
       (select distinct number from unnest($1::bigint[]) as number order by number) as numbers`,
    [numbers],
  );
}

/** Do these reports and their persons stand as they were read? Asked once they are locked. */
export async function isUnchanged(tx: Transaction, reports: readonly KnownReport[]): Promise<boolean> {
  const persons = [...new Set(reports.flatMap(({ personId }) => personId ?? []))];
  const rows = (await tx.manager.query(
    `select membership.report_id, membership.person_id, report.version, person.told_at is not null as told,
       person.decided_at is not null or person.settled_at is not null as fixed
     from membership join report on report.id = membership.report_id join person on person.id = membership.person_id
     where membership.valid_to is null and membership.person_id = ${anyOf("$1")}`,
    [persons],
  )) as { report_id: string; person_id: string; version: number; told: boolean; fixed: boolean }[];
  const now = rows.map((row) =>
    [row.report_id, row.person_id, row.version, row.fixed ? "FIXED" : row.told ? "FREE" : "NEW"].join(),
  );
  const before = reports
    .filter(({ personId }) => personId !== null)
    .map(({ reportId, personId, version, standing }) => [reportId, personId, version, standing].join());
  return JSON.stringify(now.sort()) === JSON.stringify(before.sort());
}
