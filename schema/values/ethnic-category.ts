import type { Branded } from "./branded.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";

/** An ethnic category code of one or two characters, the first national, the second local: A, A1, Z, 99. */
export type EthnicCategory = Branded<string, "EthnicCategory">;

/**
 * An ethnic category from what somebody wrote, in capitals: A to H, J to N, P, R, S; Z not stated; 99 not known;
 * a second, local character may follow the letter.
 * Source: NHS Data Dictionary, ETHNIC CATEGORY (an2).
 */
export function parseEthnicCategory(text: string): Parsed<EthnicCategory> {
  const code = text.trim().toUpperCase();
  if (!/^(?:99|[A-HJ-NPRSZ][A-Z0-9]?)$/.test(code)) {
    return rejected(
      "An ethnic category is a letter (A–H, J–N, P, R, S, Z), perhaps a local character, or 99.",
    );
  }
  return accepted(code as EthnicCategory);
}

/** The national part of a category: A of A1; 99 stays 99. */
export function nationalEthnicCode(category: EthnicCategory): string {
  return category === "99" ? "99" : category.slice(0, 1);
}
