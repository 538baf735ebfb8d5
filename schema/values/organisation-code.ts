import { type OdsCode, parseOdsCode } from "./ods-code.ts";
import { type OnsCode, parseOnsCode } from "./ons-code.ts";
import { type Parsed, rejected } from "./parsed.ts";

/** How an organisation is named: an NHS one by its ODS code, a council by the ONS code of its area. */
export type OrganisationCode = OdsCode | OnsCode;

/** An ODS or an ONS code from what somebody wrote; the two never look alike, as an ONS code is longer. */
export function parseOrganisationCode(text: string): Parsed<OrganisationCode> {
  const ons = parseOnsCode(text);
  if (ons.ok) return ons;
  const ods = parseOdsCode(text);
  if (ods.ok) return ods;
  return rejected(
    "An organisation is named by its ODS code, such as 07V, or its ONS code, such as E09000008.",
  );
}
