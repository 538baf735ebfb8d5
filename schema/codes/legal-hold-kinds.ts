/**
 * For what records are kept beyond their time: nothing under a hold is destroyed or erased.
 * Source: Records Management Code of Practice, 2021, appendix I (public and statutory inquiries); Inquiries Act 2005,
 * section 35 (destroying what an inquiry may ask for is an offence); Civil Procedure Rules, practice direction 31B (7).
 */
export const legalHoldKinds = {
  INQUIRY: "A public or statutory inquiry has asked, or may ask, for the records",
  LITIGATION: "A claim or a prosecution is under way or to be expected",
} as const satisfies Record<string, string>;

/** A reason to keep records beyond their time. */
export type LegalHoldKind = keyof typeof legalHoldKinds;
