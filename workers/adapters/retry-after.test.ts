import { expect, it } from "vitest";
import { retryAfter } from "./retry-after.ts";

const now = new Date("2018-03-09T10:00:00Z");

it.each([
  ["120", 120_000],
  ["0", 0],
  ["Fri, 09 Mar 2018 10:00:30 GMT", 30_000],
  ["Fri, 09 Mar 2018 09:00:00 GMT", 0],
  ["99999999999999999999", 3_600_000],
  ["Fri, 31 Dec 9999 23:59:59 GMT", 3_600_000],
  ["soon", undefined],
  ["", undefined],
  [undefined, undefined],
])("Retry-After: %s asks for %s ms", (header, milliseconds) => {
  expect(retryAfter(header, now)).toBe(milliseconds);
});
