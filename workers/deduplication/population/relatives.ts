import { addDays } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Draw } from "./draw.ts";
import { givenNames, type Origin } from "./given-names.ts";
import { inventNhsNumber } from "./invent-nhs-number.ts";
import { inventDay, inventGivenName } from "./people.ts";
import type { InventedPerson } from "./person.ts";

/** People who are easily taken for one another, as they share a home and more. */
export type Kinship = "TWIN" | "SIBLING" | "NAMESAKE_CHILD";

/**
 * A relative of somebody at the same home: a twin (same day of birth, another given name, now and then one that
 * begins alike), a brother or sister a few years apart, or a child of the same name.
 */
export function inventRelative(
  draw: Draw,
  of: InventedPerson,
  kinship: Kinship,
  serial: number,
): InventedPerson {
  const relative: InventedPerson = {
    ...of,
    id: `person-${serial}`,
    nhsNumber: inventNhsNumber(serial),
    formerNhsNumber: null,
  };
  const died = draw.happens(0.15) ? of.deathDate : addDays("2016-07-01" as IsoDate, draw.between(0, 3 * 365));
  if (kinship === "NAMESAKE_CHILD") {
    return {
      ...relative,
      middleName: null,
      birthDate: yearsAfter(of.birthDate, draw.between(18, 40), draw),
      deathDate: died,
    };
  }
  const sex = draw.happens(0.65) ? of.sex : of.sex === "MALE" ? "FEMALE" : "MALE";
  const birthDate = kinship === "TWIN" ? of.birthDate : yearsAfter(of.birthDate, draw.between(1, 6), draw);
  // Parents do not call one child by a name that another one has.
  const middleName = draw.happens(0.5) ? inventGivenName(draw, originOf(of), sex, birthDate) : null;
  return {
    ...relative,
    sex,
    givenName: anotherGivenName(draw, of, sex, birthDate),
    middleName: middleName === of.givenName ? null : middleName,
    formerFamilyName: null,
    birthDate,
    deathDate: died,
  };
}

function anotherGivenName(draw: Draw, of: InventedPerson, sex: "MALE" | "FEMALE", birthDate: string): string {
  const alike = draw.happens(0.15);
  for (let tries = 0; ; tries++) {
    const name = inventGivenName(draw, originOf(of), sex, birthDate);
    const fits =
      name !== of.givenName &&
      name !== of.middleName &&
      (!alike || tries > 50 || name[0] === of.givenName[0]);
    if (fits) return name;
  }
}

function originOf(person: InventedPerson): Origin {
  const names = givenNames.find(({ male, female }) => [...male, ...female].includes(person.givenName));
  return names?.origin ?? "british";
}

function yearsAfter(date: string, years: number, draw: Draw): string {
  return inventDay(draw, Math.min(2016, Number(date.slice(0, 4)) + years));
}
