import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connected, runRole } from "../../standalone/postgres/provision.ts";
import { cases } from "../../subgraphs/cases/subgraph.ts";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { recordsNamed } from "../../subgraphs/kit/audit/named-records.ts";
import { migrate } from "../../subgraphs/kit/migrations.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";
import { type TemporaryDatabase, temporaryDatabase } from "../support/postgres.ts";

/** Tables that anybody who reaches the database through the service may read, each with its reason. */
const open: Readonly<Record<string, string>> = {
  inbox: "ids of events that were acted on",
  outbox: "ids and codes only; the relay serves every custodian",
  sealed_document: "encrypted; found only by an id that a protected row holds",
  document_key: "wrapped; found only by an id that a protected row holds",
  case_stage: "the names of the stages of a case",
  registered_operation: "texts of operations, which every gateway reads",
  organisation: "a directory of codes and names that everybody may read",
  audit_unsealed: "ids of entries that wait for their seal",
  audit_seal: "ids and seals, which tell nothing",
  audit_anchor: "heads of another owner's chain, which tell nothing",
  erasable: "names of columns that hold words",
};

/** Columns that name a sealed document which belongs to no record, each with its reason. */
const outlives: Readonly<Record<string, string>> = {
  "webhook.secret_id": "a secret between two computers, which says nothing of anybody",
  "break_glass.words_id": "why somebody saw what is not theirs, as long as the audit of it",
  "break_glass.finding_words_id": "what a guardian found of it, as long as the audit",
  "seal_act.words_id": "why a record is sealed, which protects the living as well",
};

/** Records of which an owner does not know whose they are, each with why. */
const keptElsewhere: Readonly<Record<string, string>> = {
  AuditEntryConnection: "who reads an audit is of the organisation whose it is, and the entry names that",
  ChildNotification: "one panel in an area sees all of them, by its role",
  Record: "a refusal to place a hold or to break the glass; where it is done, the answer names the act",
  Source: "a name that the sender's own system gives",
  Subject: "a refusal to log that somebody asks for erasure; where it is logged, the answer names that",
  String: "what a pack's job reads, by the pack's id",
  Person: "a person is nothing to the reviewers' owner but a seal that is carried to it",
  Reviewer: "the reviewers' owner knows, and the cases' owner keeps no more than what is needed to ask",
};

/** The types of records that acts and questions of an owner name by an id. */
function recordTypesNamed(owner: string): string[] {
  const sdl = readFileSync(`schema/subgraphs/${owner}.graphql`, "utf8");
  const schema = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
  const records = [...sdl.matchAll(/^type (\w+) [^{\n]*@key\(fields: "id"/gm)].map(([, type]) => type!);
  const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
  const ids = (args: readonly GraphQLArgument[]) => {
    const inputs = args.map(({ type }) => getNamedType(type)).filter(isInputObjectType);
    const all = [...args, ...inputs.flatMap((input) => Object.values(input.getFields()))];
    return Object.fromEntries(all.map((each) => [each.name, randomUUID()]));
  };
  const named = [
    ...fieldsOf(schema.getQueryType()).flatMap(({ args, type }) =>
      recordsNamed(ids(args), records, getNamedType(type).name),
    ),
    ...fieldsOf(schema.getMutationType()).flatMap(({ args }) => recordsNamed(ids(args), records, null)),
  ];
  return [...new Set(named.map(({ type }) => type))].sort();
}

describe.each([people, cases, investigations, reviewers])("the database of $name", ({ name, migrations }) => {
  let database: TemporaryDatabase;
  beforeAll(async () => {
    database = await temporaryDatabase(name, (url) => migrate(url, migrations));
  });
  afterAll(() => database.drop());
  const names = (sql: string, parameters: unknown[] = []) =>
    connected(database.superuserUrl, async (client) =>
      (await client.query({ text: sql, values: parameters, rowMode: "array" })).rows.map(([first]) => first),
    );

  it("forces row-level security, with a policy, on every table", async () => {
    const unprotected = await names(
      `select relname from pg_class
       where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'hub'::regnamespace)
         and not (relrowsecurity and relforcerowsecurity
           and exists (select from pg_policy where polrelid = pg_class.oid and polname <> 'migrations'))
       order by relname`,
    );
    // The list of migrations is for the role that migrates alone.
    expect(unprotected).toEqual(["migration"]);
    expect(
      await names("select has_table_privilege($1, 'migration', 'select, insert, update, delete')", [
        runRole(name),
      ]),
    ).toEqual([false]);
  });

  it("opens a table to everybody for a listed reason alone", async () => {
    const opened = await names(
      "select polrelid::regclass || ': ' || coalesce(obj_description(oid, 'pg_policy'), '') from pg_policy " +
        "where pg_get_expr(polqual, polrelid) = 'true' order by 1",
    );
    for (const entry of opened) {
      const [table = "", reason] = String(entry).split(": ");
      expect(reason, table).toBe(open[table.replace("hub.", "")]);
    }
  });

  it("is served by a role that owns nothing and bypasses nothing", async () => {
    const rights = `select rolsuper or rolbypassrls or rolcreaterole or exists (
      select from pg_auth_members where member = pg_roles.oid) from pg_roles where rolname = $1`;
    expect(await names(rights, [runRole(name)])).toEqual([false]);
    const owned = "select relname from pg_class where pg_get_userbyid(relowner) = $1";
    expect(await names(owned, [runRole(name)])).toEqual([]);
    // These look past the policies: one takes away what was told long ago, six find what somebody was asked for,
    // answered, cared for or is to do, two find whose a record is and by which use it was open for the audit, and one destroys what somebody has decided to destroy.
    const functions =
      "select proname from pg_proc where prosecdef and pronamespace <> 'pg_catalog'::regnamespace";
    const known = [
      "prune_outbox",
      "cases_owed",
      "cases_cared_for",
      "places_filled",
      "recommended_to_us",
      "cases_proposed",
      "steering_groups_left",
      "custodians_of",
      "break_glass_over",
      "erase",
      "persons_erased_with",
    ];
    // These give what somebody opens by breaking the glass, and what is hidden from them by a seal.
    known.push(
      ...["keepers_of", "reports_of", "receipt_of", "hidden", "placeless", "hidden_reports", "hidden_cases"],
      // These count how many of a name came before what somebody writes, and tell nobody.
      ...["investigations_called", "reviews_of_source"],
      ...["hidden_investigations", "hidden_child_reviews", "hidden_subjects_of_change", "hidden_records"],
    );
    expect(known).toEqual(expect.arrayContaining(await names(functions)));
  });

  it("has no function that looks past the policies by somebody else's search path, or for anybody", async () => {
    const loose = `select proname from pg_proc where prosecdef and pronamespace <> 'pg_catalog'::regnamespace
      and (has_function_privilege('public', oid, 'execute')
        or not exists (select from unnest(proconfig) as setting where setting like 'search_path=%'))`;
    expect(await names(loose)).toEqual([]);
    expect(await names("select has_schema_privilege($1, 'public', 'create')", [runRole(name)])).toEqual([
      false,
    ]);
  });

  it("finds whose a record is, whatever an act or a question names, for the audit", async () => {
    const [source] = await names("select prosrc from pg_proc where proname = 'custodians_of'");
    const forgotten = recordTypesNamed(name).filter(
      (type) => !String(source).includes(`record_type = '${type}'`) && !keptElsewhere[type],
    );
    expect(forgotten).toEqual([]);
  });

  it('knows of every sealed document with which record its key is destroyed (README, "Add a table")', async () => {
    const columns = await names(
      `select conrelid::regclass || '.' || attname from pg_constraint join pg_attribute
         on attrelid = conrelid and attnum = conkey[1]
       where contype = 'f' and confrelid = to_regclass('sealed_document')`,
    );
    const destroyed = await names("select held_in || '.' || what from hub.erasable where how = 'KEY'");
    const forgotten = columns.filter((column) => !destroyed.includes(column) && !outlives[String(column)]);
    expect(forgotten).toEqual([]);
  });

  it("has views that see as their caller does", async () => {
    const views = `select relname from pg_class where relkind in ('v', 'm')
      and relnamespace in ('public'::regnamespace, 'hub'::regnamespace)
      and not coalesce(reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)`;
    expect(await names(views)).toEqual([]);
  });
});
