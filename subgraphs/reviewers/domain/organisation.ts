import { parseOnsCode } from "../../../schema/values/ons-code.ts";

/** Where an organisation's code comes from. */
export const organisationSchemes = { ODS: "ODS", ONS: "ONS" } as const;
export type OrganisationScheme = keyof typeof organisationSchemes;

/** An organisation that takes part: an NHS one by its ODS code, a council by the ONS code of its area. */
export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly scheme: OrganisationScheme;
  readonly name: string;
  /** The first day on which it existed under this code, ISO; null where nobody has said. */
  readonly validFrom: string | null;
  /** The last day on which it existed under this code, ISO; null while it does. */
  readonly validTo: string | null;
  /** The code of the organisation that took over its duties. */
  readonly successor: string | null;
}

/** The scheme that a code belongs to; the two never look alike. */
export function schemeOf(code: string): OrganisationScheme {
  return parseOnsCode(code).ok ? "ONS" : "ODS";
}
