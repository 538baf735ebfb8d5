import { type GraphQLField, getNamedType, isObjectType, parse, print } from "graphql";
import type { SubgraphName } from "../../../standalone/secrets.ts";
import { subgraphNames } from "../../../standalone/secrets.ts";
import { inParallel } from "../../../workers/commands/in-parallel.ts";
import { type KnownIds, sampleValue } from "../hostile/sample-values.ts";
import type { Somebody } from "../signed-in-as.ts";
import { organisations, scopesOf } from "./callers.ts";
import { type Matrix, sampled } from "./matrix.ts";
import { type Asked, everythingBelow, selectionOf } from "./question.ts";
import { subjectKeptBy } from "./roots.ts";

const atOnce = 6;

/**
 * Tries every mutation on records of the area's custodian: in roles that may not do it, at the gateway and at its
 * subgraph, and in roles that may, at organisations that must not know of the record. Both answers show nothing.
 */
export async function tryActs(matrix: Matrix, people: readonly Somebody[]): Promise<void> {
  const { schema } = matrix.graph;
  const { ids } = subjectKeptBy(matrix.planted, ["07V", "36L", "QWE"]);
  const mutations = sampled(matrix.extent, Object.values(schema.getMutationType()?.getFields() ?? {}));
  const foreign = [organisations["another area"], organisations["a stranger"]] as readonly string[];
  await inParallel(atOnce, mutations, async (field) => {
    const act = actOf(matrix, field, ids);
    for (const who of people) {
      const may = matrix.graph.allows(scopesOf(who), "Mutation", field.name);
      if (may && foreign.includes(who.organisation ?? "")) await tryAt(matrix, null, who, act);
      if (may || who.organisation !== organisations.custodian) continue;
      await tryAt(matrix, null, who, act);
      await tryAt(matrix, ownerOf(matrix, field.name), who, act);
    }
  });
}

interface Act {
  readonly asked: Asked;
  readonly query: string;
  readonly variables: () => Readonly<Record<string, unknown>>;
}

function actOf({ graph: { schema } }: Matrix, field: GraphQLField<unknown, unknown>, ids: KnownIds): Act {
  const output = getNamedType(field.type);
  const below = { depth: 1, rows: 3, ids, style: "plain" } as const;
  const children = isObjectType(output) ? everythingBelow(output, below) : [];
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const asked: Asked = {
    type: "Mutation",
    field: field.name,
    alias: field.name,
    given: given === "" ? "" : `(${given})`,
    children,
  };
  const selection = selectionOf(schema, [asked], "plain");
  return {
    asked,
    query: print(parse(`mutation ${declared === "" ? "" : `(${declared})`} { ${selection} }`)),
    variables: () =>
      Object.fromEntries(field.args.map(({ name, type }) => [name, sampleValue(type, name, ids)])),
  };
}

function ownerOf({ subgraphs }: Matrix, name: string): SubgraphName {
  const owner = subgraphNames.find((each) => subgraphs[each].schema.getMutationType()?.getFields()[name]);
  if (owner === undefined) throw new Error(`no subgraph has the mutation ${name}`);
  return owner;
}

async function tryAt(
  { ask, graph, subgraphs, findings }: Matrix,
  subgraph: SubgraphName | null,
  who: Somebody,
  { asked, query, variables }: Act,
): Promise<void> {
  const body = { query, variables: variables() };
  // A subgraph knows its own part of what an act gives back.
  const own = subgraph === null ? body : { ...body, query: ownPart(query, asked) };
  const { text } =
    subgraph === null ? await ask.atGateway(who, own) : await ask.atSubgraph(subgraph, who, own);
  const { data } = JSON.parse(text) as { data?: unknown };
  if (data === undefined || data === null) return;
  const map = subgraph === null ? graph : subgraphs[subgraph];
  const seen = subgraph === null ? [asked] : [{ ...asked, children: [] }];
  findings.judge(who, "act", { map, asked: seen, sent: JSON.stringify(own), text, data });
}

function ownPart(query: string, { field, given }: Asked): string {
  const declared = /^mutation\s*(\([^)]*\))?/.exec(query)?.[1] ?? "";
  return `mutation ${declared} { ${field}${given} { __typename } }`;
}
