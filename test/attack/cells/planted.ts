import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { type SubgraphName, subgraphNames } from "../../../standalone/secrets.ts";
import type { Target } from "../target.ts";
import { otherArea } from "./callers.ts";
import { groundsOfRows, unknownTables } from "./ground-of.ts";
import type { Reference, Row } from "./rows.ts";
import type { Ground } from "./who-may-see.ts";

/** Everything in the hub that tells its place by itself: ids, canaries, NHS numbers; and who may see each. */
export interface Planted {
  readonly grounds: ReadonlyMap<string, readonly Ground[]>;
  /** Canaries and NHS numbers: what must stand in no queue and no log, whoever reads it. */
  readonly words: ReadonlySet<string>;
  /** Columns into which canaries were put. */
  readonly columns: readonly string[];
  readonly unknownTables: readonly string[];
  readonly rows: readonly Row[];
}

/** What is looked for in an answer. */
export const marks =
  /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b|canary-[\da-f]{12}|\b999\d{7}\b/g;

/** Columns that hold words of people as they are; in `cases` all words stand in sealed documents. */
const columnsOfWords: Readonly<Record<SubgraphName, readonly string[]>> = {
  people: [
    "reported_person.given_names",
    "reported_person.family_name",
    "decision_words.words",
    "match_answer.reason",
    "value_choice.reason",
    "match_check.reason",
    "report.reference",
  ],
  cases: ["case_record.reference"],
  investigations: [
    "subject.given_names",
    "subject.family_name",
    "link_words.words",
    "interface_report_words.words",
    "theme_flag_words.words",
    "investigation.reference",
  ],
  reviewers: ["reviewer_name.display_name", "interest_words.words"],
};

/** Gives some rows to another area and marks all words, each with a canary of its own. Nothing goes on in the hub meanwhile. */
export async function plant(target: Target): Promise<Planted> {
  await giveAway(target);
  for (const owner of subgraphNames) {
    await markColumns(target, owner);
    await markSealed(target, owner);
  }
  return look(target);
}

/** Every third case with the reports of its person, an investigation, a child's review and a reviewer. */
async function giveAway({ rows }: Target): Promise<void> {
  const given = await rows<{ person_id: string }>(
    "cases",
    `update case_record set custodian = $1 where id in (
       select id from (select id, row_number() over (order by opened_at, id) as place from case_record) as numbered
       where place % 3 = 0) returning person_id`,
    [otherArea],
  );
  await rows(
    "people",
    `update report set custodian = $1 where id in (
       select report_id from membership where person_id = any ($2::uuid[]))`,
    [otherArea, given.map(({ person_id }) => person_id)],
  );
  await rows(
    "investigations",
    `update investigation set custodian = $1, lead_organisation = $1
     where id = (select id from investigation order by id limit 1)`,
    [otherArea],
  );
  for (const [owner, table] of [
    ["investigations", "child_death_review"],
    ["reviewers", "reviewer"],
  ] as const) {
    await rows(
      owner,
      `update ${table} set custodian = $1 where id = (select id from ${table} order by id limit 1)`,
      [otherArea],
    );
  }
}

async function markColumns({ rows }: Target, owner: SubgraphName): Promise<void> {
  for (const place of columnsOfWords[owner]) {
    const [table, column] = place.split(".");
    await rows(
      owner,
      `update ${table} set ${column} = ${column} || ' canary-' || substr(md5(random()::text || ctid::text), 1, 12)
       where ${column} is not null`,
    );
  }
}

/** Opens every sealed document under the owner's master key, marks its words, and seals it again. */
async function markSealed(target: Target, owner: SubgraphName): Promise<void> {
  if (owner === "reviewers") return;
  const master = Buffer.from(target.secrets.masterKeys[owner]!, "base64");
  const untouched = owner === "cases" ? "where id not in (select document_id from submission)" : "";
  const documents = await target.rows<{ id: string; sealed: Buffer; wrapped: Buffer }>(
    owner,
    `select id, sealed, wrapped from sealed_document join document_key using (id) ${untouched}`,
  );
  for (const { id, sealed, wrapped } of documents) {
    if (wrapped === null) continue;
    const key = opened(master, wrapped, id);
    const marked = Buffer.from(withCanaries(opened(key, sealed, id).toString()));
    await target.rows(owner, "update sealed_document set sealed = $2 where id = $1", [
      id,
      sealedAgain(key, marked, id),
    ]);
  }
}

const canary = () => `canary-${randomBytes(6).toString("hex")}`;
const namesOfPeople = ["name", "givenNames", "familyName", "words", "text"];

/** The words of a document with a canary each; codes and dates stay as they are. */
function withCanaries(text: string): string {
  try {
    return JSON.stringify(
      JSON.parse(text, (key, value) =>
        typeof value === "string" && (value.includes(" ") || namesOfPeople.includes(key))
          ? `${value} ${canary()}`
          : value,
      ),
    );
  } catch {
    return `${text} ${canary()}`;
  }
}

const nonceLength = 12;
const tagLength = 16;

function opened(key: Buffer, sealed: Buffer, boundTo: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceLength))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
}

function sealedAgain(key: Buffer, plain: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Reads all that the hub keeps, past every restriction. */
export async function look(target: Target): Promise<Planted> {
  const grounds = new Map<string, Ground[]>();
  const words = new Set<string>();
  const rows: Row[] = [];
  const unknown: string[] = [];
  for (const owner of subgraphNames) {
    const { found, references } = await everyRow(target, owner);
    const ofRows = groundsOfRows(found, references);
    unknown.push(...unknownTables(found, ofRows).map((table) => `${owner}.${table}`));
    rows.push(...found);
    for (const row of found) {
      for (const [mark] of textOf(target, owner, row, found).matchAll(marks)) {
        grounds.set(mark, [...(grounds.get(mark) ?? []), ...(ofRows.get(row) ?? [])]);
        if (mark.startsWith("canary-") || mark.startsWith("999")) words.add(mark);
      }
    }
  }
  const columns = subgraphNames.flatMap((owner) =>
    columnsOfWords[owner].map((column) => `${owner}.${column}`),
  );
  return { grounds, words, columns, unknownTables: unknown, rows };
}

/** The text of a row; of a sealed document what is in it. */
function textOf(target: Target, owner: SubgraphName, row: Row, all: readonly Row[]): string {
  if (row.table !== "sealed_document") return JSON.stringify(row.values);
  const id = String(row.values.id);
  const wrapped = all.find((each) => each.table === "document_key" && each.values.id === id)?.values.wrapped;
  if (typeof wrapped !== "string") return id;
  const bytes = (text: unknown) => Buffer.from(String(text).replace(/^\\x/, ""), "hex");
  const key = opened(Buffer.from(target.secrets.masterKeys[owner]!, "base64"), bytes(wrapped), id);
  return `${id} ${opened(key, bytes(row.values.sealed), id).toString()}`;
}

async function everyRow({ rows }: Target, owner: SubgraphName) {
  const tables = await rows<{ name: string }>(
    owner,
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const references = await rows<Reference & Record<string, unknown>>(
    owner,
    `select conrelid::regclass::text as table, a.attname as column, confrelid::regclass::text as to, b.attname as "toColumn"
     from pg_constraint join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]
       join pg_attribute b on b.attrelid = confrelid and b.attnum = confkey[1]
     where contype = 'f' order by conrelid, (a.attname = 'case_id') desc, a.attnum`,
  );
  const found: Row[] = [];
  for (const { name: table } of tables) {
    const read = await rows<{ values: Row["values"] }>(
      owner,
      `select to_jsonb(t) as values from "${table}" t`,
    );
    found.push(...read.map(({ values }) => ({ owner, table, values })));
  }
  return { found, references };
}
