import type { Chance } from "./chance.ts";
import { documents } from "./documents.ts";
import type { Words } from "./words.ts";

/** A request that somebody with bad intentions might send. */
export interface HostileInput {
  readonly method?: string;
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const purpose = "review";
const asking = (query: unknown, more: object = {}): HostileInput => ({
  body: JSON.stringify({ query, extensions: { purpose }, ...more }),
});

/** Texts that mean something to a database, a shell, a page, a spreadsheet, or JavaScript. */
export const injections = [
  "'; drop table person; --",
  "' or '1'='1",
  "1; select pg_sleep(10)",
  "$1",
  "%s%n",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "$" + "{7*7}",
  "\r\nx-injected: 1",
  "__proto__",
  "constructor",
  "toString",
  '") { id } secret #',
  '\\") { id }',
  "\u202e",
  "=cmd|' /c calc'!A1",
  "Infinity",
  "NaN",
  "-0",
  "1e400",
  "9".repeat(400),
];
const withProto = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';

/** What a hostile input is made with. */
export interface Means {
  readonly words: Words;
  /** One that the hub gave out. */
  readonly cursor: string;
}

/** One input of each class by chance. */
export const hostileInputs: Readonly<Record<string, (chance: Chance, means: Means) => HostileInput>> = {
  deep: (chance, { words }) => asking(documents.deep(chance, words)),
  wide: (chance, { words }) => asking(documents.wide(chance, words)),
  aliased: (chance, { words }) => asking(documents.aliased(chance, words)),
  fragments: (chance, { words }) => asking(documents.fragments(chance, words)),
  nonsense: (chance, { words }) => asking(documents.nonsense(chance, words)),

  variables(chance, { words: { search, rooted } }) {
    const many = chance.between(1_000, 40_000);
    const deep = chance.between(13, 100_000);
    return chance.of([
      () => asking(search, { variables: { filter: { ids: Array(many).fill("1") } } }),
      () =>
        asking(search, {
          variables: Object.fromEntries(Array.from({ length: many }, (_, i) => [`v${i}`, i])),
        }),
      () => asking(search, { variables: { text: "x".repeat(many * chance.of([1, 40])) } }),
      () => ({
        body: `{"query":${JSON.stringify(search)},"variables":{"filter":${'{"or":['.repeat(deep)}${"]}".repeat(deep)}}}`,
      }),
      () => ({
        body: `{"query":${JSON.stringify(search)},"variables":${"[".repeat(deep)}${"]".repeat(deep)}}`,
      }),
      () => ({
        body: `{"query":"${rooted("id")}","extensions":${'{"a":'.repeat(deep)}1${"}".repeat(deep)}}`,
      }),
      () => asking(search, { variables: { filter: { state: chance.text(20), [chance.text(9)]: 1 } } }),
    ])();
  },

  "invalid UTF-8"(chance, { words: { search } }) {
    const broken = chance.of([
      [0xff],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe2, 0x82],
      [0x80],
    ]);
    const whole = Buffer.from(
      JSON.stringify({ query: search, variables: { text: "Ada" }, extensions: { purpose } }),
    );
    const at = chance.between(0, whole.length);
    return { body: Buffer.concat([whole.subarray(0, at), Buffer.from(broken), whole.subarray(at)]) };
  },

  "malformed JSON"(chance, { words: { search } }) {
    const whole = JSON.stringify({ query: search, variables: { text: "Ada" }, extensions: { purpose } });
    const at = chance.between(0, whole.length - 1);
    const odd = () => chance.of([null, 7, true, "x", [], {}, [[]], [{}], { a: 1 }, -1e308, ""]);
    return chance.of([
      () => ({ body: whole.slice(0, at) }),
      () => ({ body: whole.slice(0, at) + chance.text(3) + whole.slice(at) }),
      () => ({ body: JSON.stringify(odd()) }),
      () => ({ body: `[${whole},${whole}]` }),
      () => asking(odd()),
      () => asking(search, { variables: odd() }),
      () => asking(search, { extensions: odd() }),
      () => asking(search, { operationName: odd() }),
      () => asking(undefined, { extensions: { purpose, persistedQuery: odd() } }),
      () =>
        asking(search, { extensions: { purpose, persistedQuery: { version: odd(), sha256Hash: odd() } } }),
      () => ({ body: chance.text(chance.between(0, 200)) }),
    ])();
  },

  cursors(chance, { cursor, words: { page } }) {
    const at = chance.between(0, cursor.length - 1);
    const forged = chance.of([
      () => chance.text(chance.between(0, 300)),
      () => cursor.slice(0, at),
      () => cursor.slice(0, at) + chance.of(["A", ".", "\u0000", "="]) + cursor.slice(at + 1),
      () => cursor.repeat(chance.between(2, 200)),
      () => `${Buffer.from('["1","1"]').toString("base64url")}.`,
      () => `${Buffer.from(chance.text(30)).toString("base64url")}.${"A".repeat(16)}`,
    ])();
    const size = chance.of([1, 0, -1, 101, 2 ** 31 - 1, 2 ** 31, 1.5, null, "1", [1]]);
    return asking(page, {
      variables: chance.of([
        { first: 1, after: forged },
        { last: 1, before: forged },
        { first: size, after: chance.of([forged, cursor]) },
        { first: size, last: size, after: cursor, before: forged },
        { after: chance.of([[], {}, 7, false]) },
      ]),
    });
  },

  injection(chance, { words: { search, rooted, byId } }) {
    const text = chance.of(injections) + chance.of(["", chance.text(chance.between(0, 20))]);
    return chance.of([
      () => asking(search, { variables: { text } }),
      () => asking(search, { variables: { filter: { name: text, ids: [text] } } }),
      () => asking(search, { variables: { filter: { state: text } } }),
      () => asking(`{ ${byId(JSON.stringify(text))} }`),
      () => asking(`{ ${byId(`"${text}"`)} }`),
      () => asking(rooted(text)),
      () => asking(search, { operationName: text }),
      () => asking(search, { extensions: { purpose: text } }),
      () => asking(undefined, { extensions: { purpose, persistedQuery: { version: 1, sha256Hash: text } } }),
      () => ({ body: `{"query":"${rooted("id")}","extensions":${withProto},"variables":${withProto}}` }),
    ])();
  },

  headers(chance, { words: { rooted } }) {
    const text = encodeURIComponent(chance.of(injections).replace("\ud800", "")).slice(0, 400);
    const { body = "" } = asking(rooted("id"));
    return chance.of<() => HostileInput>([
      () => ({
        body,
        headers: {
          "content-type": chance.of(["text/plain", text, "application/json;", "application/jsonx"]),
        },
      }),
      () => ({
        body,
        headers: {
          authorization: chance.of([
            `Bearer ${text}`,
            "Bearer",
            "Bearer a.b.c",
            text,
            "Bearer eyJhbGciOiJub25lIn0.e30.",
          ]),
        },
      }),
      () => ({ body, headers: { "x-request-id": text, traceparent: text, "x-hub-statement": text } }),
      () => ({
        body,
        headers: {
          accept: chance.of(["text/html", "multipart/mixed", text, "application/graphql-response+json"]),
        },
      }),
      () => ({ body, headers: { origin: text, host: "elsewhere.example" } }),
      () => ({
        method: "GET",
        search: `?query=${text}&variables=${text}`,
        headers: { "apollo-require-preflight": "1" },
      }),
      () => ({
        method: "GET",
        search: `?${text}&query=${rooted("id")}&query=${text}`,
        headers: { "x-apollo-operation-name": text },
      }),
      () => ({ method: chance.of(["PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"]) }),
    ])();
  },
};
