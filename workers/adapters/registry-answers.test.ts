import { expect, it } from "vitest";
import { Unavailable, Unrecoverable } from "../ports/failures.ts";
import { readAnswer, readFileAnswer, readHeld, readPage } from "./registry-answers.ts";

const nul = "\u0000";
/** The first half of a character that is written in two. */
const half = "\ud83d";
const contentHash = "a".repeat(64);
const receipt = { id: "receipt-1", receivedAt: "2018-06-01T10:00:00Z", contentHash };
const held = { ...receipt, idempotencyKey: "key-1", version: 1 };

it.each([nul, half])("understands no receipt that cannot be kept: %j", (sign) => {
  expect(() => readAnswer(201, { ...receipt, id: `receipt${sign}` }, contentHash)).toThrow(
    new Unavailable("RECEIPT_UNREADABLE"),
  );
  expect(() => readHeld({ ...held, id: sign })).toThrow(new Unavailable("LIST_UNREADABLE"));
  expect(readFileAnswer({ ...held, id: sign })).toBeNull();
});

it.each([nul, half])("understands no rejection whose reasons cannot be kept: %j", (sign) => {
  for (const fault of [
    { field: "/causes", reason: `No${sign}.` },
    { field: sign, reason: "No." },
  ]) {
    const rejected = { code: "not-valid", faults: [fault] };
    expect(() => readAnswer(422, rejected, contentHash)).toThrow(new Unrecoverable("REGISTRY_ANSWERS_422"));
    expect(readFileAnswer({ ...held, ...rejected, id: undefined })).toBeNull();
  }
});

it("marks in a list what cannot be kept, so that the rest of it is compared", () => {
  const odd = { ...held, idempotencyKey: `key${nul}`, id: `receipt${half}`, contentHash: `${nul}${nul}` };
  expect(readPage({ submissions: [odd, held] }).held).toMatchObject([
    { submissionId: "key\ufffd", receipt: { id: "receipt\ufffd" }, contentHash: "\ufffd\ufffd" },
    { submissionId: "key-1", receipt: { id: "receipt-1" }, contentHash },
  ]);
});

it("keeps signs of every language", () => {
  const id = "Empfang № 1 – 😀";
  expect(readHeld({ ...held, id }).receipt.id).toBe(id);
});

it("reads no number of a version that no version can have", () => {
  expect(() => readHeld({ ...held, version: 2 ** 31 })).toThrow(new Unavailable("LIST_UNREADABLE"));
});
