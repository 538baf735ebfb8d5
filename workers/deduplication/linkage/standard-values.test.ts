import { expect, test } from "vitest";
import type { ColumnKind } from "./column-kinds.ts";
import { standardValue } from "./standard-values.ts";

test.each<[ColumnKind, string, string | null]>([
  ["givenName", " José ", "JOSE"],
  ["givenName", "Baby", null],
  ["familyName", "O'Brien-Smith", "OBRIEN SMITH"],
  ["familyName", "unknown", null],
  ["fullName", "Okafor, Ngozi", "NGOZI OKAFOR"],
  ["fullName", "Ngozi Okafor, Lady of the Manor", "NGOZI OKAFOR"],
  ["birthDate", "1961-03-07", "19610307"],
  ["birthDate", "19610307", "19610307"],
  ["birthDate", "1961-03-07T00:00:00Z", "19610307"],
  ["birthDate", "7/3/1961", "19610307"],
  ["birthDate", "1961-03", "19610300"],
  ["birthDate", "1961", "19610000"],
  ["birthDate", "not known", null],
  ["birthYear", "1961.0", "1961"],
  ["birthDay", "07", "7"],
  ["identifier", "999 000 0018", "9990000018"],
  ["identifier", "0000000000", null],
  ["postcode", "cr0 6xt", "CR06XT"],
  ["houseNumber", "12-14", "12 14"],
  ["street", "St. John's Rd", "ST JOHNS RD"],
  ["sex", "female", "F"],
  ["sex", "1", "M"],
  ["sex", "?", null],
  ["birthDate", "19610307.0", "19610307"],
  ["identifier", "5304218.0", "5304218"],
  ["identifier", "not known", null],
  ["postcode", "4223.0", "4223"],
  ["houseNumber", "12.0", "12"],
  ["email", "nan", null],
  ["email", "Not known", null],
  ["email", " A.B@Example.org", "a.b@example.org"],
  ["text", "", null],
  ["text", "n/a", null],
])("%s %j is compared as %j", (kind, written, standard) => {
  expect(standardValue(kind, written)).toBe(standard);
});
