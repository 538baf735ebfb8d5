import type { Branded } from "./branded.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";

/** The nine-character code of an area in the register of the Office for National Statistics: E09000008. */
export type OnsCode = Branded<string, "OnsCode">;

/**
 * An ONS (GSS) code from what somebody wrote: one letter for the country and eight digits.
 * Whether such an area exists is not asked. Source: ONS Register of Geographic Codes.
 */
export function parseOnsCode(text: string): Parsed<OnsCode> {
  const code = text.trim().toUpperCase();
  if (!/^[EWSNJKLM]\d{8}$/.test(code)) {
    return rejected("An ONS area code has one letter and eight digits, such as E09000008.");
  }
  return accepted(code as OnsCode);
}
