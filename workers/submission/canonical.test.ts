import { expect, test } from "vitest";
import { canonicalRecord } from "./canonical.ts";
import { codes, facts } from "./facts.fixture.ts";
import { pseudonymOf } from "./pseudonym.ts";
import { anonymise } from "./record.ts";

const { record } = anonymise(facts, codes);

test("the order of fields makes no difference, a changed byte does", () => {
  const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record;
  expect(canonicalRecord(turned)).toEqual(canonicalRecord(record));
  const { contentHash } = canonicalRecord({ ...record, grade: 5 });
  expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash).not.toBe(canonicalRecord(record).contentHash);
});

test("the bytes read back as the record", () => {
  expect(JSON.parse(new TextDecoder().decode(canonicalRecord(record).bytes))).toEqual(record);
});

test("a pseudonym depends on the person and on the key, and on nothing else", () => {
  const [key, otherKey] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  expect(pseudonymOf("p1", key)).toMatch(/^[0-9a-f]{64}$/);
  expect(pseudonymOf("p1", key)).toBe(pseudonymOf("p1", key));
  expect(pseudonymOf("p2", key)).not.toBe(pseudonymOf("p1", key));
  expect(pseudonymOf("p1", otherKey)).not.toBe(pseudonymOf("p1", key));
  expect(() => pseudonymOf("p1", new Uint8Array(16))).toThrow("32 bytes");
});
