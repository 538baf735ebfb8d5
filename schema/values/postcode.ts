import type { Branded } from "./branded.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";

/** A postcode in capitals with one space: CR0 6XT. */
export type Postcode = Branded<string, "Postcode">;

// Outward: area of one or two letters, then the district; Q, V, X never come first, I, J, Z never second.
const outward = "[A-PR-UWYZ](?:\\d[A-HJKPSTUW\\d]?|[A-HK-Y]\\d[ABEHMNPRVWXY\\d]?)";
// Inward: the sector's digit and two letters, never C, I, K, M, O or V, which are easily misread.
const ordinary = new RegExp(`^(${outward})(\\d[ABD-HJLNP-UW-Z]{2})$`);
// Pseudo codes of the NHS Postcode Directory, for no fixed abode, abroad and not known, keep other letters.
const pseudo = /^(ZZ99)(\d[A-Z]Z)$/;

/**
 * A postcode from what somebody wrote, in capitals and with one space before its last three characters.
 * Whether it exists is not asked. Pseudo postcodes (ZZ99 …) are taken: see `isPseudoPostcode`.
 * Source: Royal Mail's format as given in BS 7666; NHS Postcode Directory for ZZ99.
 */
export function parsePostcode(text: string): Parsed<Postcode> {
  const written = text.toUpperCase().replace(/\s/gu, "");
  const match = ordinary.exec(written) ?? pseudo.exec(written) ?? /^(GIR)(0AA)$/.exec(written);
  if (match === null) {
    return rejected("A UK postcode looks like CR0 6XT: district, space, a digit and two letters.");
  }
  return accepted(`${match[1]} ${match[2]}` as Postcode);
}

/** The part before the space: CR0 of CR0 6XT. */
export function postcodeDistrict(postcode: Postcode): string {
  return postcode.slice(0, -4);
}

/** The district and the digit after it: CR0 6 of CR0 6XT. */
export function postcodeSector(postcode: Postcode): string {
  return postcode.slice(0, -2);
}

/** Does it stand for no place in particular: no fixed abode, abroad, not known? Then two people may share it. */
export function isPseudoPostcode(postcode: Postcode): boolean {
  return postcode.startsWith("ZZ99 ");
}
