import { expect, test } from "vitest";
import { compareWithList, type HeldVersion } from "./reconcile.ts";

const held: HeldVersion = {
  submissionId: "s",
  receiptId: "r",
  receivedAt: new Date("2018-06-01T10:00:00Z"),
  contentHash: "a",
  version: 2,
};
const ours = { version: 2, contentHash: "a", receiptId: "r" };

test.each([
  ["they agree", ours, null],
  ["the ledger knows nothing of it", null, "UNKNOWN_TO_LEDGER"],
  ["the bytes differ", { ...ours, contentHash: "b" }, "CONTENT_DIFFERS"],
  ["the version differs", { ...ours, version: 1 }, "VERSION_DIFFERS"],
  ["the receipt never came", { ...ours, receiptId: null }, "RECEIPT_NOT_KNOWN"],
  ["the receipt cannot be read", { ...ours, receiptId: null }, "RECEIPT_DIFFERS", { receiptId: "r\ufffd" }],
  ["another receipt came", { ...ours, receiptId: "other" }, "RECEIPT_DIFFERS"],
])("%s", (_, version, difference, more?: Partial<HeldVersion>) => {
  expect(compareWithList(version, { ...held, ...more })).toBe(difference);
});
