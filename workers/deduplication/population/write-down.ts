import { addDays } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Draw } from "./draw.ts";
import type { Habits } from "./habits.ts";
import type { InventedPerson } from "./person.ts";
import { callByForm, mishear, mistakeDate, mistype, mistypeDigits } from "./slips.ts";

/** What a source has written down of a person; null where it left a field empty. */
export interface WrittenRecord {
  readonly personId: string;
  readonly givenName: string | null;
  readonly middleName: string | null;
  readonly familyName: string | null;
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  readonly nhsNumber: string | null;
  readonly sex: string | null;
  readonly houseNumber: string | null;
  readonly street: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
}

/** A person as a source of such habits writes them down. */
export function writeDown(draw: Draw, person: InventedPerson, habits: Habits): WrittenRecord {
  return {
    personId: person.id,
    ...writeNames(draw, person, habits),
    ...writeDates(draw, person, habits),
    nhsNumber: writeNhsNumber(draw, person, habits),
    sex: writeSex(draw, person, habits),
    ...writeHome(draw, person, habits),
  };
}

function writeNhsNumber(
  draw: Draw,
  { nhsNumber, formerNhsNumber }: InventedPerson,
  habits: Habits,
): string | null {
  if (draw.happens(habits.nhsNumberMissing)) return null;
  const known =
    formerNhsNumber !== null && draw.happens(habits.nhsNumberFormer) ? formerNhsNumber : nhsNumber;
  return slipped(draw, known, habits.nhsNumberMistyped, mistypeDigits);
}

function slipped(
  draw: Draw,
  value: string,
  often: number,
  slip: (draw: Draw, value: string) => string,
): string {
  return draw.happens(often) ? slip(draw, value) : value;
}

function writeNames(draw: Draw, person: InventedPerson, habits: Habits) {
  const byMiddleName = person.middleName !== null && draw.happens(habits.calledByMiddleName);
  const called = byMiddleName
    ? person.middleName!
    : slipped(draw, person.givenName, habits.calledByForm, callByForm);
  const former = person.formerFamilyName !== null && draw.happens(habits.formerFamilyName);
  const spell = (name: string) => {
    if (draw.happens(habits.nameMissing)) return null;
    return slipped(draw, slipped(draw, name, habits.nameMisheard, mishear), habits.nameMistyped, mistype);
  };
  const given = spell(called);
  const family = spell(former ? person.formerFamilyName! : person.familyName);
  const middleName = draw.happens(habits.middleNameMissing) || byMiddleName ? null : person.middleName;
  return draw.happens(habits.namesExchanged)
    ? { givenName: family, familyName: given, middleName }
    : { givenName: given, familyName: family, middleName };
}

function writeDates(draw: Draw, person: InventedPerson, habits: Habits) {
  const birth = slipped(draw, person.birthDate, habits.birthDateMistaken, mistakeDate);
  const yearOnly = draw.happens(habits.birthYearOnly);
  const out = draw.happens(habits.deathDateOut) ? draw.oneOf([-1, 1, 1, 1, 2, 2, 3, 5]) : 0;
  return {
    birthDate: draw.happens(habits.birthDateMissing) ? null : yearOnly ? birth.slice(0, 4) : birth,
    deathDate: draw.happens(habits.deathDateMissing) ? null : addDays(person.deathDate as IsoDate, out),
  };
}

function writeSex(draw: Draw, { sex }: InventedPerson, habits: Habits): string | null {
  if (draw.happens(habits.sexMissing)) return null;
  const other = sex === "MALE" ? "FEMALE" : "MALE";
  return draw.happens(habits.sexMistaken) ? other : sex;
}

function writeHome(draw: Draw, { home, formerHome }: InventedPerson, habits: Habits) {
  if (draw.happens(habits.homeMissing))
    return { houseNumber: null, street: null, town: null, postcode: null };
  const known = formerHome !== null && draw.happens(habits.homeFormer) ? formerHome : home;
  return { ...known, postcode: slipped(draw, known.postcode, habits.postcodeMistyped, mistypePostcode) };
}

/** A postcode with a digit mistyped or two characters of its end exchanged. */
function mistypePostcode(draw: Draw, postcode: string): string {
  const end = postcode.slice(-3);
  return draw.happens(0.5)
    ? postcode.slice(0, -3) + end[0] + end[2] + end[1]
    : postcode.slice(0, -3) + draw.between(0, 9) + end.slice(1);
}
