import { until } from "../../../standalone/loading/until.ts";
import { inParallel } from "../../../workers/commands/in-parallel.ts";
import { askingOf, type Somebody } from "../signed-in-as.ts";
import type { Target } from "../target.ts";
import { glassBreaker, isSame, somebody } from "./callers.ts";
import { compareFilters, compareRecords } from "./comparisons.ts";
import { type Matrix, sampled } from "./matrix.ts";
import type { Planted } from "./planted.ts";
import { selectionOf } from "./question.ts";
import { casesKeptBy, openedSubject, rootQuestion, sealedSubject } from "./roots.ts";

const atOnce = 6;
const keepers: readonly string[] = ["07V", "36L", "QWE"];

/**
 * Through the graph, as guardian and coordinator would: seals the record of a person whom the area keeps, and opens
 * another one by breaking the glass. Neither is the one that most questions are about. Throws where there are too few
 * people: an attack on records that are not there would find nothing.
 */
export async function sealAndOpen(target: Target, rows: Planted["rows"]): Promise<void> {
  const [, sealed, opened] = casesKeptBy(rows, keepers).filter(({ person_id }) => isAllOf(rows, person_id));
  if (sealed === undefined || opened === undefined)
    throw new Error("nobody is there to be sealed and opened");
  const { atGateway } = askingOf(target);
  const act = async (who: Somebody, name: string, type: string, input: object) => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { refusals { code } } }`;
    const variables = { input: { idempotencyKey: crypto.randomUUID(), ...input } };
    const { text } = await atGateway(who, { query, variables });
    if (!text.includes('"refusals":[]')) throw new Error(`${name} was refused: ${text.slice(0, 500)}`);
  };
  const personId = String(sealed.person_id);
  await act(guardianOf(String(sealed.custodian)), "sealPerson", "SealPersonInput", {
    personId,
    reason: "RISK_OF_HARM",
    words: "Somebody might harm the family.",
    named: [],
  });
  for (const owner of ["cases", "investigations", "reviewers"] as const) {
    await until(`${owner} know of the seal`, async () => {
      const held = await target.rows(owner, "select 1 from sealed_person where person_id = $1 and sealed", [
        personId,
      ]);
      return held.length > 0 ? true : null;
    });
  }
  const glass = { reason: "SOMEBODY_AT_RISK", words: "Somebody else may be at risk." };
  await act(glassBreaker, "openCaseByBreakGlass", "BreakGlassInput", { ...glass, recordId: opened.id });
  await act(glassBreaker, "openPersonByBreakGlass", "BreakGlassInput", {
    ...glass,
    recordId: opened.person_id,
  });
}

function isAllOf(rows: Planted["rows"], personId: unknown): boolean {
  const reports = rows
    .filter(({ table, values }) => table === "membership" && values.person_id === personId)
    .map(({ values }) => values.report_id);
  const custodians = rows
    .filter(({ table, values }) => table === "report" && reports.includes(values.id))
    .map(({ values }) => String(values.custodian));
  return custodians.length > 0 && custodians.every((each) => keepers.includes(each));
}

function guardianOf(organisation: string): Somebody {
  return somebody("caldicott-guardian", organisation, "administration");
}

/** What is sealed is to everybody what is not there, at the area that keeps it too. */
export async function trySealed(matrix: Matrix, people: readonly Somebody[]): Promise<void> {
  const subject = sealedSubject(matrix.planted);
  const fields = sampled(matrix.extent, Object.values(matrix.graph.schema.getQueryType()?.getFields() ?? {}));
  await inParallel(atOnce, people, async (who) => {
    for (const field of fields) {
      await compareRecords(matrix, who, field, subject, "seal");
      await compareFilters(matrix, who, field, subject);
    }
  });
}

/**
 * What was opened by breaking the glass is open to whoever broke it, and to nobody beside them. Throws where it is not
 * open to whoever broke it: nothing would have been tried.
 */
export async function tryOpened(matrix: Matrix, people: readonly Somebody[]): Promise<void> {
  const { schema } = matrix.graph;
  const subject = openedSubject(matrix.planted);
  const asking = [glassBreaker, ...people.filter((who) => !isSame(who, glassBreaker))];
  await inParallel(atOnce, ["case", "person", "deathReport"], async (name) => {
    if (subject.ids[name] === undefined) throw new Error(`no ${name} was opened`);
    const asked = rootQuestion(schema, name, subject, { depth: 3, rows: 3, style: "plain" });
    if (asked === null) return;
    const query = `{ ${selectionOf(schema, [asked], "plain")} }`;
    for (const who of asking) {
      const { text } = await matrix.ask.atGateway(who, { query });
      const { data } = JSON.parse(text) as { data?: Record<string, unknown> | null };
      if (who === glassBreaker && !data?.[name])
        throw new Error(`the ${name} is shut: ${text.slice(0, 500)}`);
      if (data === undefined || data === null) continue;
      matrix.findings.judge(who, "glass", { map: matrix.graph, asked: [asked], sent: query, text, data });
    }
  });
}
