import { expect, test } from "vitest";
import { parseOdsCode } from "./ods-code.ts";
import { parseOnsCode } from "./ons-code.ts";
import { parseOrganisationCode } from "./organisation-code.ts";

test.each([
  ["07V", "07V"],
  ["36l", "36L"],
  [" QWE ", "QWE"],
  ["H83001", "H83001"],
])("ODS takes %j", (text, value) => {
  expect(parseOdsCode(text)).toEqual({ ok: true, value });
  expect(parseOrganisationCode(text)).toEqual({ ok: true, value });
});

test.each(["", "07", "H83 001", "E09000008", "07-V"])("ODS rejects %j", (text) => {
  expect(parseOdsCode(text).ok).toBe(false);
});

test.each([
  ["E09000008", "E09000008"],
  ["e09000008", "E09000008"],
])("ONS takes %j", (text, value) => {
  expect(parseOnsCode(text)).toEqual({ ok: true, value });
  expect(parseOrganisationCode(text)).toEqual({ ok: true, value });
});

test.each(["E0900008", "E090000088", "X09000008", "07V", ""])("ONS rejects %j", (text) => {
  expect(parseOnsCode(text).ok).toBe(false);
});

test("an organisation is named by neither a word nor a sentence", () => {
  expect(parseOrganisationCode("Croydon Council")).toEqual({
    ok: false,
    reason: expect.stringMatching(/ODS code.*ONS code/),
  });
});
