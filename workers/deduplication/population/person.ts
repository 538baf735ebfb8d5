/** An invented person as they are, before anybody writes them down. Dates are ISO days. */
export interface InventedPerson {
  readonly id: string;
  readonly sex: "MALE" | "FEMALE";
  readonly givenName: string;
  readonly middleName: string | null;
  readonly familyName: string;
  /** The family name before marriage, where it changed. */
  readonly formerFamilyName: string | null;
  readonly birthDate: string;
  readonly deathDate: string;
  /** Of the test range, with a valid check digit. */
  readonly nhsNumber: string;
  /** A number that was given in error before and has been superseded. */
  readonly formerNhsNumber: string | null;
  readonly home: Home;
  readonly formerHome: Home | null;
}

/** Where somebody lives. */
export interface Home {
  readonly houseNumber: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
}
