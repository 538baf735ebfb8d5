import { unconfirmed } from "./unconfirmed.ts";

/**
 * As what an organisation gave care: all that is told of it beyond the hub. Few organisations of an area are of one
 * kind, but each gives care to hundreds.
 * Source: the report, section 3.2: nobody and no organisation is held to account.
 */
export const agenciesOfCare = {
  GENERAL_PRACTICE: "General practice",
  HOSPITAL: "Hospital",
  COMMUNITY_HEALTH: "Community health service",
  LEARNING_DISABILITY_TEAM: "Learning disability team",
  MENTAL_HEALTH: "Mental health service",
  SOCIAL_CARE: "Social care",
  RESIDENTIAL_CARE: "Care home or supported living",
  OTHER: "Another",
} as const;
export type AgencyOfCare = keyof typeof agenciesOfCare;

/** What kind of organisation is asked to act on a recommendation. */
export const addressees = {
  GENERAL_PRACTICE: "General practice",
  NHS_TRUST: "NHS trust",
  COMMISSIONER: "Commissioner of health care",
  COUNCIL: "Council",
  OTHER: "Another",
} as const;
export type Addressee = keyof typeof addressees;

/**
 * The kind of an organisation by the form of its code, first that fits.
 * Source: how the NHS Organisation Data Service and the ONS give codes; the forms: general knowledge, to be confirmed.
 */
const forms: readonly { readonly form: RegExp; readonly addressee: Addressee; readonly source: string }[] = [
  { form: /^[EW]\d{8}$/, addressee: "COUNCIL", source: unconfirmed },
  { form: /^[A-Y]\d{5}$/, addressee: "GENERAL_PRACTICE", source: unconfirmed },
  { form: /^[RT][A-Z0-9]{2}$/, addressee: "NHS_TRUST", source: unconfirmed },
  { form: /^\d{2}[A-Z]$/, addressee: "COMMISSIONER", source: unconfirmed },
  { form: /^Q[A-Z0-9]{2}$/, addressee: "COMMISSIONER", source: unconfirmed },
];

/** What kind of organisation an ODS or ONS code stands for. */
export function addresseeOf(code: string): Addressee {
  return forms.find(({ form }) => form.test(code))?.addressee ?? "OTHER";
}
