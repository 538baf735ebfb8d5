import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** How a secret looks, wherever it stands. The names say what to do without: made at the start, or given by variables. */
const secrets: Readonly<Record<string, RegExp>> = {
  "a private key": /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----[\s\S]/,
  "a private JSON Web Key": /"d"\s*:\s*"[\w-]{20,}"/,
  "a token": /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/,
  "an access key of a cloud": /\bAKIA[0-9A-Z]{16}\b|\bghp_\w{36}\b|\bnpm_\w{36}\b|\bxox[bp]-[\w-]{20,}/,
  "a password in an address":
    /\b(?:postgres|postgresql|redis|rediss|https?):\/\/[^\s:/@"'`]+:(?!secret@|\$|%|…|\.\.\.)[^\s:/@"'`]{6,}@/,
  "a value under a name that says so":
    /\b(?:password|secret|api_?key|master_?key|token)\b["']?\s*[:=]\s*["'][A-Za-z0-9+/_-]{24,}={0,2}["']/i,
};

const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);

function secretsIn(text: string): string[] {
  return Object.entries(secrets).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}

test("no secret stands in the repository", () => {
  const found = tracked
    .filter((path) => !/\.(?:png|woff2?|gz|zip)$/.test(path))
    .flatMap((path) => secretsIn(readFileSync(path, "utf8")).map((what) => `${path}: ${what}`));
  expect(found).toEqual([]);
});

test.each([
  ["a private key", ["-----BEGIN", "PRIVATE KEY-----\nMC4CAQ"].join(" ")],
  ["a private JSON Web Key", `{"kty":"OKP","d":"${"a".repeat(43)}"}`],
  ["a token", `${"eyJ"}${"a".repeat(30)}.${"eyJ"}${"b".repeat(30)}.${"c".repeat(30)}`],
  ["a password in an address", `postgres://hub:${"s3cret-word"}@db/people`],
  ["a value under a name that says so", `MASTER_KEY = "${"A".repeat(43)}="`],
])("%s would be found", (what, text) => {
  expect(secretsIn(text)).toEqual([what]);
});
