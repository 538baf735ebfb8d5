import { readFileSync } from "node:fs";
import { isObjectType, visit } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { roles } from "../../../schema/codes/access.ts";
import { people } from "../../../subgraphs/people/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../../support/subgraph.ts";
import { somebody } from "./callers.ts";
import { fieldMapOf } from "./field-map.ts";
import { keepFindings } from "./findings.ts";
import type { Planted } from "./planted.ts";
import { everythingBelow, selectionOf } from "./question.ts";
import { type Ground, knownRoles, maySee } from "./who-may-see.ts";

// What finds leaks must find them: here is a subgraph that has some.
const withoutScopes: typeof people = {
  ...people,
  schema() {
    const { schema, typeDefs } = people.schema();
    const open = visit(typeDefs, {
      Directive: ({ name }) => (name.value === "requiresScopes" ? null : undefined),
    });
    return { schema, typeDefs: open };
  },
};

const map = fieldMapOf(readFileSync("schema/subgraphs/people.graphql", "utf8"));
let [good, weak]: [TestSubgraph?, TestSubgraph?] = [];
beforeAll(async () => {
  good = await startTestSubgraph(people);
  weak = await startTestSubgraph(withoutScopes);
});
afterAll(() => Promise.all([good?.stop(), weak?.stop()]));

/** Reports a death at the hub and reads the report by reference, in the name of somebody who may read none. */
async function leaksOf(hub: TestSubgraph): Promise<number> {
  const person = { givenNames: "Ada", familyName: "Quill", deathDate: "2018-03-09" };
  const reporter = { roles: ["notifier"], org: "VCS01", sub: "notifier" } as const;
  const { data } = await hub.ask(
    reporter,
    "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } } }",
    {
      input: {
        idempotencyKey: crypto.randomUUID(),
        person,
      },
    },
  );
  const { id } = data.reportDeath.report;
  const who = somebody("notifier", "VCS01", "notification");
  const type = map.schema.getType("DeathReport");
  if (!isObjectType(type)) throw new Error("there are no reports");
  const asked = everythingBelow(type, { depth: 1, rows: 3, ids: {}, style: "plain" });
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on DeathReport { ${selectionOf(map.schema, asked, "plain")} } } }`;
  const variables = { r: [{ __typename: "DeathReport", id }] };
  const answer = await hub.ask({ ...reporter, sub: who.subject }, query, variables, who.purpose);
  const findings = keepFindings(nothing, []);
  findings.judge(who, "entities", {
    map,
    asked,
    sent: query,
    text: JSON.stringify(answer),
    data: answer.data._entities,
  });
  return findings.figures().leaked;
}

const nothing: Planted = { grounds: new Map(), words: new Set(), columns: [], unknownTables: [], rows: [] };

test("a subgraph that has forgotten what its fields ask for leaks, and the same as it is does not", async () => {
  expect(await leaksOf(good!)).toBe(0);
  expect(await leaksOf(weak!)).toBeGreaterThan(3);
});

test.each([
  ["coordinator", "36L", "review", "36L", true],
  ["coordinator", "36L", "review", "QAB", false],
  ["coordinator", "QAB", "review", "QAB", true],
  ["coordinator", "E09000008", "review", "36L", true],
  ["coordinator", "E09000008", "administration", "36L", false],
  ["partner-analyst", "36L", "statistics", "36L", false],
] as const)(
  "a %s of %s sees for %s what %s keeps about who died: %s",
  (role, organisation, purpose, custodian, may) => {
    const ground: Ground = { dataClass: "identity", custodian, organisations: [], subjects: [] };
    expect(maySee(somebody(role, organisation, purpose), [ground])).toBe(may);
  },
);

test("every role is asked about", () => {
  expect([...knownRoles, "question-writer"].sort()).toEqual(Object.keys(roles).sort());
});

test("a canary that somebody may not see is found wherever it stands", () => {
  const grounds = new Map([
    ["canary-00000000000a", [{ dataClass: "review", custodian: "QAB", organisations: [], subjects: [] }]],
  ]);
  const findings = keepFindings({ ...nothing, grounds, words: new Set(grounds.keys()) }, []);
  const who = somebody("coordinator", "36L", "review");
  const text = '{"errors":[{"message":"no Quill canary-00000000000a"}],"data":{}}';
  findings.judge(who, "error", { map, asked: [], sent: "", text, data: {} });
  expect(findings.figures().leaks).toEqual([
    "error: coordinator of 36L for review: canary-00000000000a of review/QAB shows in an error",
  ]);
});
