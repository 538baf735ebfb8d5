import { addDays } from "../../../schema/values/calendar.ts";
import { type IsoDate, lengthOfMonth } from "../../../schema/values/iso-date.ts";
import type { Draw } from "./draw.ts";
import { familyNames, rareBeginnings, rareEnds } from "./family-names.ts";
import { givenNames, type Origin } from "./given-names.ts";
import { inventNhsNumber } from "./invent-nhs-number.ts";
import type { Home, InventedPerson } from "./person.ts";
import { districts, streets } from "./places.ts";

/** Origins by their share of the area's people. Source: invented, of the order of the census for Croydon. */
const origins: readonly { readonly origin: Origin; readonly share: number }[] = [
  { origin: "british", share: 66 },
  { origin: "southAsian", share: 15 },
  { origin: "westAfrican", share: 11 },
  { origin: "european", share: 8 },
];

/** Superseded numbers are taken from beyond the serials of people. */
const spareNumbers = 500_000;

/** Half of English people have a name that is not among the commonest three hundred. */
const rareFamilyNames = 0.45;

/** Somebody new: names, dates, number and home drawn as they occur in the area. `serial` makes the number unique. */
export function inventPerson(draw: Draw, serial: number): InventedPerson {
  const { origin } = draw.byShare(origins);
  const sex = draw.happens(0.57) ? "MALE" : "FEMALE";
  const birthDate = inventBirthDate(draw);
  const marries = sex === "FEMALE" && draw.happens(0.2);
  return {
    id: `person-${serial}`,
    sex,
    givenName: inventGivenName(draw, origin, sex, birthDate),
    middleName: draw.happens(0.6) ? inventGivenName(draw, origin, sex, birthDate) : null,
    familyName: inventFamilyName(draw, origin),
    formerFamilyName: marries ? inventFamilyName(draw, origin) : null,
    birthDate,
    deathDate: inventDeathDate(draw),
    nhsNumber: inventNhsNumber(serial),
    formerNhsNumber: draw.happens(0.01) ? inventNhsNumber(serial + spareNumbers) : null,
    home: inventHome(draw),
    formerHome: draw.happens(0.35) ? inventHome(draw) : null,
  };
}

/** A given name of an origin and of the years of the birth. */
export function inventGivenName(
  draw: Draw,
  origin: Origin,
  sex: "MALE" | "FEMALE",
  birthDate: string,
): string {
  const year = Number(birthDate.slice(0, 4));
  const era = givenNames.find((names) => names.origin === origin && year <= names.bornUntil)!;
  return draw.common(sex === "MALE" ? era.male : era.female);
}

function inventFamilyName(draw: Draw, origin: Origin): string {
  if (origin === "british" && draw.happens(rareFamilyNames)) {
    return draw.oneOf(rareBeginnings) + draw.oneOf(rareEnds);
  }
  const name = draw.common(familyNames[origin]);
  return draw.happens(0.02) ? `${name}-${draw.common(familyNames.british)}` : name;
}

/** Births of those who die with a learning disability: most between forty and seventy-five years before. */
function inventBirthDate(draw: Draw): string {
  const age = Math.round(4 + 86 * ((draw.chance() + draw.chance() + draw.chance()) / 3) ** 0.75);
  return inventDay(draw, 2017 - age);
}

/** A day of a year; the first of January now and then, as where only the year is known. */
export function inventDay(draw: Draw, year: number): string {
  if (draw.happens(0.01)) return `${year}-01-01`;
  const month = draw.between(1, 12);
  const day = draw.between(1, lengthOfMonth(year, month));
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function inventDeathDate(draw: Draw): string {
  return addDays("2016-07-01" as IsoDate, draw.between(0, 3 * 365));
}

/** A home in the area; units are invented and need not exist. */
export function inventHome(draw: Draw): Home {
  const { code, town } = draw.byShare(districts);
  const letters = "ABDEFGHJLNPQRSTUWXYZ";
  // A district has some forty streets' worth of units in use: neighbours share them.
  const unit = `${draw.between(0, 9)}${draw.oneOf([...letters])}${draw.oneOf([...letters.slice(0, 6)])}`;
  return {
    houseNumber: String(1 + Math.floor(120 * draw.chance() ** 1.5)),
    street: draw.oneOf(streets),
    town,
    postcode: `${code} ${unit}`,
  };
}
