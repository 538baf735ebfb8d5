import { type SubgraphName, subgraphNames } from "../../../standalone/secrets.ts";
import { statementHeader } from "../../../subgraphs/kit/signature.ts";

/** A call that somebody makes at a subgraph past the gateway. */
export interface DirectCall {
  readonly what: string;
  readonly method: string;
  /** As it stands in the request line. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body?: string;
}

/** What one knows who calls: their own token, a job's, and statements that were made for something else. */
export interface Known {
  readonly subgraph: SubgraphName;
  readonly token: string;
  readonly jobToken: string;
  /** A statement about the token's holder for a body, at a subgraph, made so many seconds ago. */
  statement(body: string, changes?: { subgraph?: SubgraphName; secondsAgo?: number }): Promise<string>;
  /** The same about the job. */
  jobStatement(body: string): Promise<string>;
}

const json = { "content-type": "application/json" };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Every kind of direct call with every kind of proof that falls short. */
export async function directCalls(known: Known, root: string): Promise<DirectCall[]> {
  const bodies = questions(root);
  const calls: DirectCall[] = [];
  for (const [asked, body] of Object.entries(bodies)) {
    for (const [proof, headers] of Object.entries(await shortProofs(known, body, Object.values(bodies)))) {
      calls.push({ what: `${asked}, ${proof}`, method: "POST", path: "/graphql", headers, body });
    }
  }
  const body = bodies["a field"]!;
  for (const [what, type] of Object.entries(contentTypes)) {
    const headers = { ...bearer(known.token), "content-type": type };
    calls.push({ what: `as ${what}, no statement`, method: "POST", path: "/graphql", headers, body });
  }
  const good = { ...json, ...bearer(known.token), [statementHeader]: await known.statement(body) };
  for (const path of otherPaths)
    calls.push({ what: `at ${path}`, method: "POST", path, headers: good, body });
  const empty = { ...bearer(known.token), [statementHeader]: await known.statement("") };
  for (const method of otherMethods) {
    const path = `/graphql?query=${encodeURIComponent(root)}`;
    calls.push({ what: `by ${method}`, method, path, headers: empty });
    calls.push({ what: `by ${method} without proof`, method, path, headers: {} });
  }
  return [...calls, ...(await rightlySigned(known, root))];
}

function questions(root: string): Readonly<Record<string, string>> {
  const entities =
    "query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Person { id } ... on Case { id } } }";
  const ids = ["Person", "Case"].map((__typename) => ({
    __typename,
    id: "00000000-0000-4000-8000-000000000000",
  }));
  return {
    "a field": JSON.stringify({ query: root }),
    _entities: JSON.stringify({ query: entities, variables: { r: ids } }),
    _service: JSON.stringify({ query: "{ _service { sdl } }" }),
    introspection: JSON.stringify({ query: "{ __schema { types { name } } }" }),
    __typename: JSON.stringify({ query: "{ __typename }" }),
    "a list of questions": JSON.stringify([{ query: root }, { query: root }]),
    "a persisted question": JSON.stringify({
      extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } },
    }),
    nothing: "",
  };
}

/** By the name of the proof. The statement is right in every other respect. */
async function shortProofs(known: Known, body: string, bodies: readonly string[]) {
  const { token, jobToken, subgraph } = known;
  const other = subgraphNames.find((name) => name !== subgraph)!;
  const own = await known.statement(body);
  const ofBody = bodies.find((each) => each !== body)!;
  const beside = (who: string, statement: string) => ({
    ...json,
    ...bearer(who),
    [statementHeader]: statement,
  });
  return {
    "no proof at all": json,
    "a token, no statement": { ...json, ...bearer(token) },
    "a job's token, no statement": { ...json, ...bearer(jobToken) },
    "a statement, no token": { ...json, [statementHeader]: own },
    "a statement for another subgraph": beside(token, await known.statement(body, { subgraph: other })),
    "a stale statement": beside(token, await known.statement(body, { secondsAgo: 61 })),
    "a statement for another body": beside(token, await known.statement(`${body} `)),
    "a statement of another question": beside(token, await known.statement(ofBody)),
    "a job's statement, a person's token": beside(token, await known.jobStatement(body)),
    "a person's statement, a job's token": beside(jobToken, own),
    "the token for a statement": beside(token, token),
    "the statement for a token": beside(own, own),
    "two statements": { ...beside(token, own), [statementHeader]: [own, await known.jobStatement(body)] },
    "an empty statement": beside(token, ""),
    "the statement in another header": { ...json, ...bearer(token), "x-hub-caller": own },
    "a cookie": { ...json, cookie: `authorization=Bearer ${token}; ${statementHeader}=${own}` },
    "headers of a proxy": {
      ...json,
      ...bearer(token),
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-user": "coordinator-1",
      forwarded: "for=127.0.0.1",
    },
    "a token by another scheme": { ...json, authorization: `Basic ${token}`, [statementHeader]: own },
  } satisfies Record<string, Readonly<Record<string, string | string[]>>>;
}

const contentTypes: Readonly<Record<string, string>> = {
  text: "text/plain",
  "a form": "application/x-www-form-urlencoded",
  "a form with parts": "multipart/form-data; boundary=x",
  GraphQL: "application/graphql",
  "a GraphQL answer": "application/graphql-response+json",
  "JSON in another alphabet": "application/json; charset=utf-7",
  XML: "text/xml",
  nothing: "",
};

const otherPaths = [
  "/",
  "/graphql/",
  "/GraphQL",
  "//graphql",
  "/./graphql",
  "/x/../graphql",
  "/graphql%2f",
  "/graphql;x=1",
  "/graphql/x",
  "/v1/graphql",
  "/subscriptions",
  "/graphiql",
  "/explorer",
  "/metrics",
  "/jwks",
  "/.well-known/apollo/server-health",
  "/constructor",
  "/__proto__",
];

const otherMethods = ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

/** Even what the gateway itself would have signed: a subgraph shows no schema and takes no lists of questions. */
async function rightlySigned(known: Known, root: string): Promise<DirectCall[]> {
  const bodies = {
    "introspection that is signed": JSON.stringify({ query: "{ __schema { queryType { name } } }" }),
    "a list of questions that is signed": JSON.stringify([{ query: root }]),
    "words that are no JSON and signed": "{ query: ",
    "a value alone, signed": "null",
    "nothing, signed": "",
  };
  return Promise.all(
    Object.entries(bodies).map(async ([what, body]) => ({
      what,
      method: "POST",
      path: "/graphql",
      headers: { ...json, ...bearer(known.token), [statementHeader]: await known.statement(body) },
      body,
    })),
  );
}
