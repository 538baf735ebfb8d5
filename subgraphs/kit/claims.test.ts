import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inOurWords } from "./claims.ts";
import { readForeignIssuers } from "./issuers.ts";

const folder = "schema/codes/issuers";
const [cis2] = readForeignIssuers(readFileSync(`${folder}/nhs-cis2.json`, "utf8"));
const [entra] = readForeignIssuers(readFileSync(`${folder}/entra.json`, "utf8"));

test("every example is a list that can be read", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const name of files)
    expect(readForeignIssuers(readFileSync(`${folder}/${name}`, "utf8"))).toHaveLength(1);
});

test.each([
  ["two issuers at one address", (one: object) => [one, { ...one, prefix: "other" }]],
  ["two issuers of one prefix", (one: object) => [one, { ...one, issuer: "https://other.example" }]],
  [
    "a role that there is not",
    (one: object) => [{ ...one, says: { ...entra?.says, roleMap: { A: ["king"] } } }],
  ],
  [
    "what was said kept for longer than five minutes",
    (one: object) => [{ ...one, userinfo: { url: "https://a.example", keptSeconds: 301 } }],
  ],
  ["a prefix that could be one of our own clients'", (one: object) => [{ ...one, prefix: "job/" }]],
  ["no organisation to speak for", (one: object) => [{ ...one, organisations: [] }]],
])("%s is refused", (_, change) => {
  expect(() => readForeignIssuers(JSON.stringify(change(entra!)))).toThrow();
});

describe("Entra", () => {
  const said = { tid: "t", oid: "o", sub: "pairwise", azp: "app", exp: 1, roles: ["Hub.Reviewer", "Other"] };
  test("names people by tenant and object, with the roles that are ours, all at the council", () => {
    expect(inOurWords(said, entra!)).toEqual({
      sub: "croydon/t/o",
      client_id: "croydon/app",
      org: "E09000008",
      roles: ["reviewer"],
      exp: 1,
    });
  });
  test.each([
    ["without an object", { ...said, oid: undefined }],
    ["without a client", { ...said, azp: undefined }],
    ["without an end", { ...said, exp: "1" }],
  ])("says of nobody %s who they are", (_, claims) => {
    expect(inOurWords(claims, entra!)).toBeNull();
  });
  test("gives nobody a role by a name that every object has", () => {
    expect(inOurWords({ ...said, roles: ["constructor", "__proto__"] }, entra!)?.roles).toEqual([]);
  });
});

describe("CIS2", () => {
  const post = (id: string, org: string, code = "S8000:G8001:R8001") => ({
    person_roleid: id,
    org_code: org,
    role_code: code,
  });
  const said = (posts: object[], selected?: string) => ({
    sub: "910000000001",
    client_id: "job-open-case",
    exp: 1,
    nhsid_nrbac_roles: posts,
    ...(selected === undefined ? {} : { selected_roleid: selected }),
  });
  const understood = (posts: object[], selected?: string) => {
    const claims = inOurWords(said(posts, selected), cis2!);
    return claims && [claims.org, ...(claims.roles ?? [])];
  };

  test.each([
    ["the only post", [post("1", "RJ6")], undefined, ["RJ6", "notifier", "reviewer"]],
    [
      "the chosen one of several",
      [post("1", "RJ6"), post("2", "36L", "S8002:G8003:R0001")],
      "2",
      ["36L", "coordinator"],
    ],
    [
      "the only one that counts here",
      [post("1", "RJ6"), post("2", "RXX", "S0:G0:R0")],
      undefined,
      ["RJ6", "notifier", "reviewer"],
    ],
    [
      "several at one organisation",
      [post("1", "RJ6"), post("2", "RJ6", "S8000:G8000:R8000")],
      undefined,
      ["RJ6", "notifier", "reviewer"],
    ],
    ["several elsewhere, none chosen", [post("1", "RJ6"), post("2", "RV5")], undefined, null],
    ["a chosen one that they do not hold", [post("1", "RJ6")], "7", null],
    ["a post at an organisation that is not listed", [post("1", "RXX")], undefined, null],
    ["no post", [], undefined, null],
  ])("of %s", (_, posts, selected, expected) => {
    expect(understood(posts, selected)).toEqual(expected);
  });

  test("makes nobody a job by the name of their client", () => {
    expect(inOurWords(said([post("1", "RJ6")]), cis2!)?.client_id).toBe("cis2/job-open-case");
  });
});
