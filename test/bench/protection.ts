import { writeFileSync } from "node:fs";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { readGraphFiles } from "../../gateway/graph-files.ts";
import { callerOf } from "../../subgraphs/kit/caller.ts";
import { startTarget } from "../attack/start-target.ts";
import { type Compared, compare } from "./protection/measure.ts";
import { startTwoHubs } from "./protection/two-hubs.ts";

// What protection costs a request: the same persisted operation through gateway and owners as they are, and through
// a gateway and owners without any, by turns on the same data:
//   npm run -s bench:protection -- --json FILE [--pairs N]
// Without: no token, statement, scope, limit, price, budget, caller of a transaction or row-level security. HTTP,
// GraphQL, plans, resolvers, statements and transactions are the same.

const { values } = parseArgs({
  options: { json: { type: "string" }, pairs: { type: "string", default: "400" } },
});

console.log("Starting a hub with the sample …");
const target = await startTarget(console.log);
try {
  const caller = callerOf(
    { sub: "coordinator-1", client_id: "command-line", org: "36L", roles: ["coordinator"], exp: 0 },
    { purpose: "review", requestId: "bench-of-protection" },
  );
  const hubs = await startTwoHubs(target, caller);
  try {
    const [file] = await target.rows<{ id: string }>(
      "cases",
      "select case_id as id from review_section group by 1 order by count(*) desc, 1 limit 1",
    );
    const token = await target.tokenOf({ role: "coordinator" });
    const operations = {
      ReadCase: { id: file!.id },
      ReadReview: { id: file!.id },
      ListWork: { first: 20 },
      FindPeople: { search: { familyName: "Reid" }, first: 20 },
    };
    const figures: Record<string, Compared> = {};
    for (const [name, variables] of Object.entries(operations)) {
      figures[name] = await measured(name, variables, hubs, token, Number(values.pairs));
      console.log(`${name}: ${JSON.stringify(figures[name])}`);
    }
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await hubs.stop();
  }
} finally {
  await target.close();
}

async function measured(
  name: string,
  variables: object,
  { protectedUrl, bareUrl }: { protectedUrl: string; bareUrl: string },
  token: string,
  pairs: number,
): Promise<Compared> {
  const { operations } = readGraphFiles(process.cwd());
  const [found] = [...operations].filter(([, operation]) => operation.name === name);
  const [sha256Hash, { document }] = found!;
  const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables };
  const guarded = () => posted(protectedUrl, persisted, { authorization: `Bearer ${token}` });
  const bare = () => posted(bareUrl, { query: document, variables }, {});
  const [theirs, ours] = [await bare(), await guarded()];
  if (!theirs || !isDeepStrictEqual(ours, theirs)) throw new Error(`${name} is answered in two ways`);
  const alone = (ask: () => Promise<unknown>) => async () => void (await ask());
  // The first requests fill caches that are warm in a service that runs.
  await compare(40, alone(guarded), alone(bare));
  return compare(pairs, alone(guarded), alone(bare));
}

async function posted(url: string, body: object, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
