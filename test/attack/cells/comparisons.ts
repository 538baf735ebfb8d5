import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isObjectType } from "graphql";
import { inParallel } from "../../../workers/commands/in-parallel.ts";
import { sampleValue } from "../hostile/sample-values.ts";
import type { Somebody } from "../signed-in-as.ts";
import { glassBreaker, isSame, organisations, somebody } from "./callers.ts";
import type { Channel } from "./findings.ts";
import { type Matrix, sampled } from "./matrix.ts";
import { type Asked, argumentsOf, everythingBelow, selectionOf, written } from "./question.ts";
import { type Subject, subjectKeptBy } from "./roots.ts";
import { mayKnowOf, maySee } from "./who-may-see.ts";

const atOnce = 6;
const keepers = ["07V", "36L", "QWE"];

/**
 * What an answer tells without showing it: whether a record that one may not see exists is asked by its id, its
 * reference, its names and numbers, its place in a list and the length of lists. The answer must be the one that
 * something gets which is not there at all.
 */
export async function tryComparisons(matrix: Matrix, people: readonly Somebody[]): Promise<void> {
  const subject = subjectKeptBy(matrix.planted, keepers);
  const all = Object.values(matrix.graph.schema.getQueryType()?.getFields() ?? {});
  const fields = sampled(matrix.extent, all);
  const strangers = people.filter(({ organisation }) => organisation !== organisations.custodian);
  await inParallel(atOnce, strangers, async (who) => {
    for (const field of fields) {
      await compareRecords(matrix, who, field, subject);
      await compareFilters(matrix, who, field, subject);
    }
  });
  const lists = fields.filter(({ args }) => args.some(({ name }) => name === "after"));
  await inParallel(atOnce, lists, (field) => tryPages(matrix, people, field));
  // Whoever broke the glass sees a record whoever keeps it.
  const apart = strangers.filter(
    (who) => who.organisation !== organisations["a partner with agreements"] && !isSame(who, glassBreaker),
  );
  await tryCounts(matrix, apart, fields);
}

/** One question with something to look for in it. */
interface Probe {
  readonly asked: Asked;
  readonly query: string;
}

function probe(matrix: Matrix, field: GraphQLField<unknown, unknown>, given: string, depth = 1): Probe {
  const { schema } = matrix.graph;
  const output = getNamedType(field.type);
  const below = { depth, rows: 100, ids: {}, style: "plain" } as const;
  const children = isObjectType(output) ? everythingBelow(output, below) : [];
  const asked = { type: "Query", field: field.name, alias: field.name, given, children };
  return { asked, query: `{ ${selectionOf(schema, [asked], "plain")} }` };
}

async function answer(
  { ask, graph, findings }: Matrix,
  who: Somebody,
  channel: Channel,
  { asked, query }: Probe,
) {
  const { text } = await ask.atGateway(who, { query });
  const { data } = JSON.parse(text) as { data?: unknown };
  if (data === undefined || data === null) return null;
  findings.judge(who, channel, { map: graph, asked: [asked], sent: query, text, data });
  return text;
}

/**
 * Both questions, which differ in what they look for alone, must get one answer. Where they do not, both are asked
 * again: an owner who was slow once tells nothing of what it keeps.
 */
async function compare(
  matrix: Matrix,
  who: Somebody,
  channel: Channel,
  [there, notThere]: readonly [Probe, Probe],
  [value, other]: readonly [string, string],
): Promise<void> {
  const isTold = async () => {
    const hidden = await answer(matrix, who, channel, there);
    const absent = await answer(matrix, who, channel, notThere);
    return hidden !== null && absent !== null && plain(hidden, value) !== plain(absent, other);
  };
  if ((await isTold()) && (await isTold())) {
    matrix.findings.leak(
      who,
      channel,
      `Query.${there.asked.field}${there.asked.given} tells that it is there`,
    );
  }
}

/** An answer without what was asked for and without the ids of errors. */
function plain(text: string, value: string): string {
  return text.replaceAll(value, "…").replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "…");
}

export async function compareRecords(
  matrix: Matrix,
  who: Somebody,
  field: GraphQLField<unknown, unknown>,
  { ids }: Subject,
  channel: Channel = "error",
): Promise<void> {
  const [argument, ...more] = field.args;
  if (argument === undefined || more.length > 0) return;
  const value = argument.name === "id" ? ids[field.name] : ids[argument.name];
  if (value === undefined || !mustNotKnow(matrix, who, value)) return;
  const other = argument.name === "reference" ? `${value}0` : crypto.randomUUID();
  const given = (text: string) => probe(matrix, field, `(${argument.name}: ${written(text)})`);
  await compare(matrix, who, channel, [given(value), given(other)], [value, other]);
}

function mustNotKnow({ planted }: Matrix, who: Somebody, value: string): boolean {
  const grounds = planted.grounds.get(value) ?? planted.grounds.get(value.match(/canary-\w+/)?.[0] ?? "");
  return grounds !== undefined && !maySee(who, grounds) && !mayKnowOf(who, grounds);
}

export async function compareFilters(
  matrix: Matrix,
  who: Somebody,
  field: GraphQLField<unknown, unknown>,
  subject: Subject,
): Promise<void> {
  const argument = field.args.find(({ name }) => name === "filter" || name === "search");
  const type = argument && getNamedType(argument.type);
  if (!argument || !isInputObjectType(type)) return;
  const facts = factsOf(matrix, subject);
  for (const { name, type: inputType } of Object.values(type.getFields())) {
    const filtered = (value: string) => {
      const list = String(inputType).startsWith("[");
      return probe(
        matrix,
        field,
        `(first: 100, ${argument.name}: { ${name}: ${list ? `[${value}]` : value} })`,
      );
    };
    const found = name === "ids" ? subject.ids[field.name.replace(/s$/, "")] : facts[name];
    const known = found ?? subject.ids[name.replace(/s$/, "")];
    if (known !== undefined) {
      const other = otherValue(name);
      if (
        !mustNotKnow(matrix, who, subject.ids.person ?? "") ||
        !mustNotKnow(matrix, who, subject.ids.case ?? "")
      )
        continue;
      const both = [filtered(written(known)), filtered(written(other))] as const;
      await compare(matrix, who, "filter", both, [known, other]);
      continue;
    }
    const named = getNamedType(inputType);
    const values = isEnumType(named)
      ? named.getValues().map((value) => value.name)
      : named.name === "Boolean"
        ? ["true", "false"]
        : [written(sampleValue(named, name, subject.ids))];
    for (const value of values) await answer(matrix, who, "filter", filtered(value));
  }
}

/** What somebody might know of the person and look for. */
function factsOf({ planted: { rows } }: Matrix, { ids }: Subject): Readonly<Record<string, string>> {
  const found = rows.find(
    ({ table, values }) => table === "reported_person" && values.report_id === ids.deathReport,
  );
  const text = (column: string) => {
    const value = found?.values[column];
    return typeof value === "string" ? [value] : [];
  };
  const facts = {
    familyName: text("family_name"),
    givenNames: text("given_names"),
    birthDate: text("birth_date"),
    nhsNumber: text("nhs_number"),
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, [value]]) => (value ? [[name, value]] : [])),
  );
}

function otherValue(name: string): string {
  if (name === "birthDate") return "1931-02-03";
  if (name === "nhsNumber") return "9990000050";
  return name.endsWith("Name") || name.endsWith("Names") ? "Nobody Of This Name" : crypto.randomUUID();
}

/** Pages from the start and from the end hold the same rows; a place in somebody else's list leads to none of theirs. */
async function tryPages(
  matrix: Matrix,
  people: readonly Somebody[],
  field: GraphQLField<unknown, unknown>,
): Promise<void> {
  const rest = argumentsOf(
    { ...field, args: field.args.filter(({ name }) => !pageArguments.includes(name)) },
    {},
    1,
  );
  if (rest === null) return;
  const inner = rest === "" ? "" : `, ${rest.slice(1, -1)}`;
  const cursors = new Set<string>();
  for (const who of people) {
    const [first, last] = [`(first: 100${inner})`, `(last: 100${inner})`];
    const ahead = await answer(matrix, who, "sort", probe(matrix, field, first));
    const back = await answer(matrix, who, "sort", probe(matrix, field, last));
    if (ahead === null || back === null) continue;
    const count = (text: string) => new Set(text.match(/"cursor":"[^"]*"/g)).size;
    if (count(ahead) < 100 && count(ahead) !== count(back)) {
      matrix.findings.leak(who, "sort", `Query.${field.name} has other rows from its end`);
    }
    for (const [, cursor] of ahead.matchAll(/"(?:endCursor|startCursor|cursor)":"([^"]+)"/g)) {
      if (cursors.size < 6) cursors.add(cursor!);
    }
  }
  for (const cursor of cursors) {
    const place = Buffer.from(cursor.split(".")[0]!, "base64url").toString();
    if ([...matrix.planted.words].some((word) => place.includes(word))) {
      matrix.findings.leak(null, "cursor", `a cursor of Query.${field.name} holds words`);
    }
    for (const who of people) {
      await answer(
        matrix,
        who,
        "cursor",
        probe(matrix, field, `(first: 100, after: ${written(cursor)}${inner})`),
      );
    }
  }
}

const pageArguments = ["first", "last", "after", "before"];

/**
 * The answers of those who may see none of the area's rows stay what they are when these rows go to somebody else:
 * whatever is counted, averaged, listed or paged for them is worked out without them.
 */
async function tryCounts(
  matrix: Matrix,
  people: readonly Somebody[],
  fields: readonly GraphQLField<unknown, unknown>[],
): Promise<void> {
  const probes = fields.flatMap((field) => {
    const given = argumentsOf(field, {}, 100);
    return given === null || given.includes("d: ") ? [] : [probe(matrix, field, given, 2)];
  });
  const everything = async () => {
    const answers = new Map<string, string>();
    await inParallel(atOnce, people, async (who) => {
      for (const each of probes) {
        const text = await answer(matrix, who, "count", each);
        if (text !== null)
          answers.set(JSON.stringify([who.roles, who.organisation, each.asked.field]), plain(text, "…"));
      }
    });
    return answers;
  };
  const before = await everything();
  const moved = await move(matrix, keepers, "QZZ");
  const meanwhile = await everything().finally(() => moved.back());
  const changed = [...meanwhile].filter(([name, text]) => before.get(name) !== text);
  // What differs also while nothing is moved differs for another reason, as time goes on.
  const after = changed.length > 0 ? await everything() : before;
  for (const [name] of changed) {
    if (before.get(name) !== after.get(name)) continue;
    const [[role], organisation, field] = JSON.parse(name);
    matrix.findings.leak(
      somebody(role, organisation, "review"),
      "count",
      `Query.${field} counts what is hidden`,
    );
  }
}

async function move({ target }: Matrix, from: readonly string[], to: string) {
  const tables = [
    ["cases", "case_record"],
    ["people", "report"],
    ["reviewers", "reviewer"],
  ] as const;
  const before = await Promise.all(
    tables.map(([owner, table]) =>
      target.rows<{ id: string; custodian: string }>(
        owner,
        `select id, custodian from ${table} where custodian = any ($1)`,
        [from],
      ),
    ),
  );
  for (const [owner, table] of tables) {
    await target.rows(owner, `update ${table} set custodian = $1 where custodian = any ($2)`, [to, from]);
  }
  return {
    async back() {
      for (const [at, [owner, table]] of tables.entries()) {
        for (const custodian of new Set(before[at]!.map((row) => row.custodian))) {
          const ids = before[at]!.filter((row) => row.custodian === custodian).map(({ id }) => id);
          await target.rows(owner, `update ${table} set custodian = $1 where id = any ($2::uuid[])`, [
            custodian,
            ids,
          ]);
        }
      }
    },
  };
}
