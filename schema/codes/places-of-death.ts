import { unconfirmed } from "./unconfirmed.ts";

/** The kinds of places where people die, as far as a review tells them apart. */
export const placesOfDeath = {
  HOSPITAL: "Hospital",
  HOSPICE: "Hospice or palliative care unit",
  CARE_HOME: "Care home, nursing or residential",
  SUPPORTED_LIVING: "Supported living",
  OWN_HOME: "Own or family home",
  ELSEWHERE: "Elsewhere",
  UNKNOWN: "Not known",
} as const satisfies Record<string, string>;

/** The code of a kind of place. */
export type PlaceOfDeath = keyof typeof placesOfDeath;

/** Where the list comes from. */
export const placesOfDeathSource = `NHS Data Dictionary, DEATH LOCATION TYPE, shortened: ${unconfirmed}`;

/** Is the text the code of a kind of place? */
export function isPlaceOfDeath(text: string): text is PlaceOfDeath {
  return Object.hasOwn(placesOfDeath, text);
}
