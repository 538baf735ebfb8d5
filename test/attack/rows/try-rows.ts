import { isDeepStrictEqual } from "node:util";
import { type SubgraphName, subgraphNames } from "../../../standalone/secrets.ts";
import { askingOf, type Somebody } from "../signed-in-as.ts";
import type { Target } from "../target.ts";

/** Requests of several organisations at one time over one pool, and how many rows came that were not theirs. */
export interface RowFigures {
  readonly requests: number;
  readonly foreign: number;
  /** Rows that should have come and did not: then the pool gave one caller to another as well. */
  readonly missing: number;
  /** Rows that came to those whose they are: without any, nothing was tried. */
  readonly own: number;
  /** Requests that found no connection in time, and were sent again: they were answered with nothing. */
  readonly repeated: number;
}

/** Codes of areas that nobody has, so that neither an agreement nor a successor brings them anybody else's rows. */
const areas = ["QAA", "QBB", "QCC"] as const;
type Area = (typeof areas)[number];

/** Where an owner's rows stand, how one asks for all of them, and who may. */
const lists = {
  people: { table: "report", query: "{ found: deathReports(first: 100) { nodes { id } } }" },
  cases: { table: "case_record", query: "{ found: cases(first: 100) { nodes { id } } }" },
  investigations: { table: "investigation", query: "{ found: investigations(first: 100) { nodes { id } } }" },
  reviewers: { table: "reviewer", query: "{ found: reviewers(first: 100) { nodes { id } } }" },
} as const satisfies Record<SubgraphName, { table: string; query: string }>;

const entityTypes = {
  people: "DeathReport",
  cases: "Case",
  investigations: "Investigation",
  reviewers: "Reviewer",
} as const;

/**
 * Gives each area some of every owner's rows for as long as this takes, and lets all areas ask at the same time, by
 * lists and by references to everybody's rows.
 * @param options.requests how many in all
 * @param options.atOnce how many under way at any time: several times the connections of a pool
 */
export async function tryRows(
  target: Target,
  { requests, atOnce }: { requests: number; atOnce: number },
): Promise<RowFigures> {
  const asking = askingOf(target);
  const owned = await Promise.all(subgraphNames.map((name) => shareOut(target, name)));
  const figures = { requests: 0, foreign: 0, missing: 0, own: 0, repeated: 0 };
  try {
    const turns = Array.from({ length: requests }, (_, turn) => turn);
    const next = turns.values();
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const turn of next) await askOne(turn);
      }),
    );
  } finally {
    await Promise.all(owned.map(({ giveBack }) => giveBack()));
  }
  return figures;

  async function askOne(turn: number): Promise<void> {
    const { name, ids } = owned[turn % owned.length]!;
    const area = areas[Math.floor(turn / owned.length) % areas.length]!;
    const everybodys = areas.flatMap((each) => ids[each]);
    const body =
      turn % 2 === 0
        ? { query: lists[name].query }
        : {
            query: `query ($r: [_Any!]!) { found: _entities(representations: $r) { ... on ${entityTypes[name]} { ${marks[name]} id } } }`,
            variables: { r: everybodys.map((id) => ({ __typename: entityTypes[name], id })) },
          };
    const found = idsIn(await answerTo(name, coordinatorOf(area), body));
    figures.requests += 1;
    const own = new Set(ids[area]);
    figures.foreign += found.filter((id) => !own.has(id)).length;
    figures.missing += isDeepStrictEqual(new Set(found), own) ? 0 : Math.max(0, own.size - found.length);
    figures.own += found.filter((id) => own.has(id)).length;
  }

  async function answerTo(name: SubgraphName, who: Somebody, body: object): Promise<unknown> {
    for (;;) {
      const { text } = await asking.atSubgraph(name, who, body);
      const answer = JSON.parse(text);
      // More than half of them fail: then it is no lack of connections.
      if (!answersNothing(answer) || figures.repeated > requests) return answer.data?.found;
      figures.repeated += 1;
    }
  }
}

function answersNothing(answer: { data?: unknown; errors?: { extensions: { code: string } }[] }): boolean {
  return (answer.errors ?? []).some(
    ({ extensions: { code } }) => code === "INTERNAL" || code === "NOT_RECORDED",
  );
}

/** A field of the row itself, whose key alone a reference may repeat. */
const marks = {
  people: "reference",
  cases: "reference",
  investigations: "reference",
  reviewers: "displayName",
} as const;

function coordinatorOf(area: Area): Somebody {
  return {
    subject: `coordinator of ${area}`,
    organisation: area,
    roles: ["coordinator"],
    job: null,
    purpose: "review",
  };
}

/** The ids of what was found; a reference to what one may not see is null, or an id that was sent and nothing else. */
function idsIn(found: unknown): string[] {
  const nodes = Array.isArray(found) ? found : ((found as { nodes?: unknown[] } | null)?.nodes ?? []);
  return (nodes as (Record<string, string | null> | null)[]).flatMap((node) => {
    if (node === null) return [];
    const told = Object.entries(node).some(([key, value]) => key !== "id" && value !== null);
    return node.id && (told || Object.keys(node).length === 1) ? [node.id] : [];
  });
}

async function shareOut(target: Target, name: SubgraphName) {
  const { table } = lists[name];
  const before = await target.rows<{ id: string; custodian: string; also: string | null }>(
    name,
    `select id, custodian from ${table} order by id limit 60`,
  );
  const ids = Object.fromEntries(areas.map((area) => [area, [] as string[]])) as Record<Area, string[]>;
  for (const [index, { id }] of before.entries()) ids[areas[index % areas.length]!].push(id);
  const give = (custodian: string, rows: readonly string[]) =>
    target.rows(name, `update ${table} set custodian = $1 where id = any ($2::uuid[])`, [custodian, rows]);
  for (const area of areas) await give(area, ids[area]);
  return {
    name,
    ids,
    async giveBack() {
      for (const custodian of new Set(before.map((row) => row.custodian))) {
        await give(
          custodian,
          before.filter((row) => row.custodian === custodian).map(({ id }) => id),
        );
      }
    },
  };
}
