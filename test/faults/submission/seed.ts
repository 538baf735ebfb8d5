import { readFile } from "node:fs/promises";
import { allocate } from "../../../standalone/loading/allocate.ts";
import { registerOrganisation, registerReviewer } from "../../../standalone/loading/register.ts";
import { submitReview, writeReview } from "../../../standalone/loading/review.ts";
import {
  sampleFile,
  sampleOrganisations,
  sampleReviewers,
  sampleStories,
} from "../../../standalone/loading/sample-files.ts";
import { settleReports } from "../../../standalone/loading/settle.ts";
import type { SignedIn } from "../../../standalone/loading/signed-in.ts";
import { approveReview } from "../../../standalone/loading/submission.ts";
import { readList } from "../../../workers/commands/look-back/read-list.ts";
import { sendReports } from "../../../workers/commands/look-back/send-reports.ts";
import { understandRow } from "../../../workers/commands/look-back/understand-row.ts";
import type { FaultyHub } from "./hub.ts";

/** Takes one invented case through the graph until its review waits for a second reader. @returns its id */
export async function writeOneReview(people: SignedIn): Promise<string> {
  const story = sampleStories().find(({ goesTo }) => goesTo === "CLOSED");
  const reviewer = sampleReviewers().find(({ subject }) => subject === story?.reviewer);
  if (!story || !reviewer) throw new Error("the sample set has no story that ends");
  const administrator = people.as("administrator-1");
  for (const organisation of sampleOrganisations()) await registerOrganisation(administrator, organisation);
  const reviewerId = await registerReviewer(administrator, reviewer);
  const coordinator = people.as("coordinator-1");
  const terms = { sourceSystem: "look-back", organisation: null, today: "2026-01-01" as never };
  const list = await readList(await readFile(sampleFile("look-back.csv")));
  const rows = list.map((row) => understandRow(row, terms));
  const report = rows.filter((row) => row.report.sourceId === story.report);
  await sendReports(coordinator, report, () => {});
  const caseId = [...(await settleReports(coordinator, 0)).caseIds.values()][0];
  if (caseId === undefined) throw new Error("the report has no case");
  const author = people.as(story.reviewer!);
  await allocate(coordinator, author, caseId, reviewerId, story.careOrganisations);
  await writeReview(author, caseId, story);
  await submitReview(author, caseId);
  return caseId;
}

/**
 * Approves a review and copies it so many times as it then is. Until the copies are made no record may be prepared,
 * however fast the workers are: a job that tries is tried again.
 */
export async function approveWithCopies(
  hub: FaultyHub,
  people: SignedIn,
  caseId: string,
  copies: number,
): Promise<void> {
  await hub.rows(
    "cases",
    `create function not_yet() returns trigger language plpgsql as
       $$ begin raise exception 'the copies are not made yet'; end $$;
     create trigger not_yet before insert on submission for each statement execute function not_yet();`,
  );
  try {
    await approveReview(people.as("coordinator-1"), caseId);
    await copyCase(hub, caseId, copies);
  } finally {
    await hub.rows("cases", "drop trigger not_yet on submission; drop function not_yet();");
  }
}

/** Tables of a case that tell of its submissions or of what became of them, which a copy has not had yet. */
const notCopied = ["submission", "text_confirmation", "library_report"];

/**
 * Copies an approved case and its person so many times, with ages and sexes of their own, and records for each that
 * it was approved: as if as many reviews had been written.
 */
async function copyCase(hub: FaultyHub, caseId: string, copies: number): Promise<void> {
  const [template] = await hub.rows<{ person_id: string }>(
    "cases",
    "select person_id from case_record where id = $1",
    [caseId],
  );
  const pairs = await hub.rows<{ person: string; case: string }>(
    "cases",
    "select gen_random_uuid() as person, gen_random_uuid() as case from generate_series(1, $1)",
    [copies],
  );
  await copyPeople(hub, template!.person_id, pairs);
  await copyCases(hub, caseId, pairs);
}

type Pairs = readonly { readonly person: string; readonly case: string }[];

async function copyPeople(hub: FaultyHub, personId: string, pairs: Pairs): Promise<void> {
  const columns = await columnsOf(hub, "people");
  const copy = (table: string, where: string, changes: Record<string, string>) =>
    copySql(columns, table, where, changes);
  await hub.rows(
    "people",
    `begin;
     set local session_replication_role = replica;
     create temporary table copy on commit drop as
       select (pair ->> 'person')::uuid as person, gen_random_uuid() as report, number
       from jsonb_array_elements('${JSON.stringify(pairs)}') with ordinality as pairs (pair, number);
     create temporary table source on commit drop as
       select report_id from membership where person_id = '${personId}' and valid_to is null limit 1;
     ${copy("person", `it.id = '${personId}'`, { id: "copy.person" })}
     ${copy("report", "it.id = (select report_id from source)", {
       id: "copy.report",
       reference: "it.reference || '-' || copy.number",
       source_id: "it.source_id || '-' || copy.number",
     })}
     ${copy("reported_person", "it.report_id = (select report_id from source)", {
       report_id: "copy.report",
       birth_date: birthDate,
     })}
     ${copy("membership", "it.report_id = (select report_id from source) and it.valid_to is null", {
       report_id: "copy.report",
       person_id: "copy.person",
     })}
     commit;`,
  );
}

const birthDate = "(1935 + copy.number % 60)::text || '-03-07'";
const sex = "(array['FEMALE', 'MALE'])[1 + copy.number % 2]";

async function copyCases(hub: FaultyHub, caseId: string, pairs: Pairs): Promise<void> {
  const columns = await columnsOf(hub, "cases");
  const ofCases = [...columns.keys()].filter(
    (table) => columns.get(table)?.includes("case_id") && !notCopied.includes(table),
  );
  const copies = ofCases.map((table) => {
    const changes: Record<string, string> = { case_id: "copy.case_id" };
    if (table === "case_facts") Object.assign(changes, { birth_date: birthDate, sex });
    return copySql(columns, table, `it.case_id = '${caseId}'`, changes);
  });
  await hub.rows(
    "cases",
    `begin;
     set local session_replication_role = replica;
     create temporary table copy on commit drop as
       select (pair ->> 'person')::uuid as person, (pair ->> 'case')::uuid as case_id, number
       from jsonb_array_elements('${JSON.stringify(pairs)}') with ordinality as pairs (pair, number);
     ${copySql(columns, "case_record", `it.id = '${caseId}'`, {
       id: "copy.case_id",
       person_id: "copy.person",
       reference: "it.reference || '-' || copy.number",
     })}
     ${copies.join("\n")}
     ${copySql(columns, "outbox", `it.event = 'case.approved' and it.payload ->> 'caseId' = '${caseId}'`, {
       payload: "jsonb_build_object('caseId', copy.case_id)",
       queued_at: "null",
       settled_at: "null",
     })}
     commit;`,
  );
}

/** The columns of each table that a value may be given for. */
async function columnsOf(hub: FaultyHub, owner: "people" | "cases"): Promise<Map<string, string[]>> {
  const rows = await hub.rows<{ table_name: string; columns: string[] }>(
    owner,
    `select table_name, array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = 'public' and is_generated = 'NEVER' and is_identity = 'NO'
     group by table_name`,
  );
  return new Map(rows.map((row) => [row.table_name, row.columns]));
}

function copySql(
  columns: ReadonlyMap<string, readonly string[]>,
  table: string,
  where: string,
  changes: Readonly<Record<string, string>>,
): string {
  const names = columns.get(table) ?? [];
  const given: Readonly<Record<string, string>> = { id: "gen_random_uuid()", ...changes };
  const values = names.map((name) => given[name] ?? `it."${name}"`);
  const quoted = names.map((name) => `"${name}"`);
  return `insert into "${table}" (${quoted.join(", ")})
    select ${values.join(", ")} from "${table}" as it cross join copy where ${where};`;
}
