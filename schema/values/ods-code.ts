import type { Branded } from "./branded.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";

/** The code of an organisation or a site in the NHS Organisation Data Service, in capitals: 07V, RJ6, H83001. */
export type OdsCode = Branded<string, "OdsCode">;

/**
 * An ODS code from what somebody wrote, in capitals. Whether such an organisation exists is not asked.
 * Source: NHS Data Dictionary, ORGANISATION IDENTIFIER (an3 to an8; length from general knowledge, to be confirmed).
 */
export function parseOdsCode(text: string): Parsed<OdsCode> {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z0-9]{3,8}$/.test(code)) {
    return rejected("An ODS code has three to eight letters and digits, such as 07V or H83001.");
  }
  return accepted(code as OdsCode);
}
