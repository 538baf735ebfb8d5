import { expect, test } from "vitest";
import { getValue } from "./parsed.ts";
import { isPseudoPostcode, parsePostcode, postcodeDistrict, postcodeSector } from "./postcode.ts";

test.each([
  ["CR0 6XT", "CR0 6XT"],
  ["cr06xt", "CR0 6XT"],
  ["  CR0   6XT ", "CR0 6XT"],
  ["M1 1AA", "M1 1AA"],
  ["M60 1NW", "M60 1NW"],
  ["W1A 1HQ", "W1A 1HQ"],
  ["CR26XH", "CR2 6XH"],
  ["DN55 1PT", "DN55 1PT"],
  ["EC1A1BB", "EC1A 1BB"],
  ["GIR 0AA", "GIR 0AA"],
  ["zz993vz", "ZZ99 3VZ"],
  ["ZZ99 3WZ", "ZZ99 3WZ"],
])("takes %j", (text, value) => {
  expect(parsePostcode(text)).toEqual({ ok: true, value });
});

test.each(["", "CR0", "CR0 6X", "CR0 6CT", "QR0 6XT", "CI0 6XT", "CR0O 6XT", "12345", "Croydon"])(
  "rejects %j",
  (text) => {
    expect(parsePostcode(text)).toEqual({ ok: false, reason: expect.stringContaining("postcode") });
  },
);

test.each([
  ["CR0 6XT", "CR0", "CR0 6", false],
  ["EC1A 1BB", "EC1A", "EC1A 1", false],
  ["ZZ99 3VZ", "ZZ99", "ZZ99 3", true],
])("%s has a district, a sector, and may be a pseudo postcode", (text, district, sector, isPseudo) => {
  const postcode = getValue(parsePostcode(text));
  expect(postcodeDistrict(postcode)).toBe(district);
  expect(postcodeSector(postcode)).toBe(sector);
  expect(isPseudoPostcode(postcode)).toBe(isPseudo);
});
