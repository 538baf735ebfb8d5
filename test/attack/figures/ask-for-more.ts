import { readFileSync } from "node:fs";
import {
  buildASTSchema,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from "graphql";
import type { Quarter } from "../../../schema/values/quarter.ts";
import type { TokenFor } from "../../support/issuer.ts";
import { accounts, bystanders } from "./accounts.ts";
import { type FiguresTarget, readingFor } from "./target.ts";

/** What was asked for beyond what is released, and what was seen of it. */
export interface AskedForMore {
  drillDown: number;
  lists: number;
  readonly seen: string[];
}

/**
 * Asks in every account's name for spans that were never released, for figures by other filters, and for every list
 * of the owner's: how many rows it has would be a count as well.
 */
export async function askForMore(target: FiguresTarget, quarters: readonly Quarter[]): Promise<AskedForMore> {
  const found: AskedForMore = { drillDown: 0, lists: 0, seen: [] };
  for (const as of accounts) await drillDown(target, quarters, as, found);
  for (const as of [...accounts, ...bystanders]) await askForLists(target, as, found);
  return found;
}

async function drillDown(
  { owner, names, measures }: FiguresTarget,
  quarters: readonly Quarter[],
  as: TokenFor,
  found: AskedForMore,
): Promise<void> {
  const ask = async (query: string, variables: object = {}) => {
    found.drillDown++;
    return owner.ask(as, query, variables, readingFor(as));
  };
  for (const { name } of measures) {
    const released = await owner.ask(
      as,
      `query ($measure: String!) { ${names.released}(measure: $measure, first: 100) { nodes { firstQuarter lastQuarter } } }`,
      { measure: name },
      readingFor(as),
    );
    const known = new Set<string>(
      released.data[names.released].nodes.map((each: Span) => `${each.firstQuarter} ${each.lastQuarter}`),
    );
    for (const [at, first] of quarters.entries()) {
      for (const last of quarters.slice(at)) {
        const { data } = await ask(
          `query ($measure: String!, $first: Quarter!, $last: Quarter!) {
             ${names.figures}(measure: $measure, firstQuarter: $first, lastQuarter: $last) { release { outcome } }
           }`,
          { measure: name, first, last },
        );
        const isThere = data[names.figures].release !== null;
        if (isThere !== known.has(`${first} ${last}`)) found.seen.push(`${name} of ${first} to ${last}`);
      }
    }
    for (const filter of [
      'filter: { sex: "FEMALE" }',
      'ageBand: "18-24"',
      'where: { area: "07V" }',
      'asOf: "2018-01-01"',
    ]) {
      const { errors } = await ask(`{ ${names.released}(measure: "${name}", ${filter}) { nodes { id } } }`);
      if (errors === undefined) found.seen.push(`${name} by ${filter}`);
    }
  }
}

interface Span {
  readonly firstQuarter: string;
  readonly lastQuarter: string;
}

/** Lists that are about nobody, or hold nothing but what was released. */
const open =
  /^childThemesNewToAdults$|Figures$|SharingAgreements$|^themes$|Measures$|^investigationProcesses$|Scales$|Topics$|Kinds$|^processes$/;

async function askForLists(
  { owner, graph }: FiguresTarget,
  as: TokenFor,
  found: AskedForMore,
): Promise<void> {
  const text = readFileSync(`schema/subgraphs/${graph}.graphql`, "utf8");
  const query = buildASTSchema(parse(text), { assumeValidSDL: true }).getQueryType();
  for (const field of Object.values(query?.getFields() ?? {})) {
    if (
      field.name.startsWith("_") ||
      open.test(field.name) ||
      field.args.some(({ type }) => isNonNullType(type))
    )
      continue;
    const rows = rowsOf(field.type);
    if (rows === null) continue;
    found.lists++;
    const selection =
      rows === "LIST" ? "{ __typename }" : "{ nodes { __typename } pageInfo { hasNextPage } }";
    const paging = rows === "LIST" ? "" : "(first: 50)";
    const { data } = await owner.ask(as, `{ ${field.name}${paging} ${selection} }`, {}, purposeOf(as));
    const told = data?.[field.name];
    const length = rows === "LIST" ? told?.length : told?.nodes?.length;
    if (length > 0) found.seen.push(`${"job" in as ? as.job : as.roles[0]} sees ${length} of ${field.name}`);
  }
}

function rowsOf(type: GraphQLOutputType): "LIST" | "CONNECTION" | null {
  if (isListType(type)) return isObjectType(withoutNull(type.ofType)) ? "LIST" : null;
  return isObjectType(type) && type.name.endsWith("Connection") ? "CONNECTION" : null;
}

function withoutNull(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? type.ofType : type;
}

/** Each asks for the purpose for which they read figures, or for the first that they have. */
function purposeOf(as: TokenFor) {
  return accounts.includes(as) ? readingFor(as) : undefined;
}
