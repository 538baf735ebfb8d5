import { parseNhsNumber } from "../../../schema/values/nhs-number.ts";
import type { Chance } from "./chance.ts";

/** An NHS number of the range kept for tests, with a valid check digit. */
export function someNhsNumber(chance: Chance): string {
  const stem = `999${digits(chance, 6)}`;
  const number = [..."0123456789"].map((check) => stem + check).find((each) => parseNhsNumber(each).ok);
  return number ?? someNhsNumber(chance);
}

/** An NHS number as somebody may write it. */
export function writeNhsNumber(number: string, chance: Chance): string {
  const parts = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];
  return chance.weighed({ " ": 8, "": 5, "-": 3, ".": 1, "  ": 1, " - ": 1, each: 1 }) === "each"
    ? [...number].join(" ")
    : parts.join(chance.pick([" ", " ", "", "-", ".", "  ", " - ", "\u00a0"]));
}

/** A telephone number of the ranges that Ofcom keeps for drama. */
export function someTelephone(chance: Chance): string {
  const last = digits(chance, 3);
  return chance.pick([
    `020 7946 0${last}`,
    `0207 946 0${last}`,
    `02079460${last}`,
    `(020) 7946 0${last}`,
    `07700 900${last}`,
    `07700-900-${last}`,
    `+44 7700 900${last}`,
    `+44 (0)7700 900 ${last}`,
    `01632 960${last}`,
    `0044 7700 900${last}`,
  ]);
}

export function someEmail(given: string, family: string, chance: Chance): string {
  const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
  const host = chance.pick(["example.org", "example.com", "mail.example.net", "trust.example.nhs.uk"]);
  const box = [
    `${bare(given)}.${bare(family)}`,
    `${bare(given)}${digits(chance, 2)}`,
    `${bare(family)}_ward`,
  ];
  return `${chance.pick(box)}@${host}`;
}

/** The mark on a vehicle, by the plans since 1963. */
export function someVehicle(chance: Chance): string {
  const letters = (count: number) =>
    Array.from({ length: count }, () => chance.pick([..."ABCDEFGHJKLMNOPRSTUVWXY"])).join("");
  return chance.pick([
    `${letters(2)}${digits(chance, 2)} ${letters(3)}`,
    `${letters(2)}${digits(chance, 2)}${letters(3)}`,
    `${letters(1)}${chance.whole(100, 999)} ${letters(3)}`,
    `${letters(3)} ${chance.whole(100, 999)}${letters(1)}`,
  ]);
}

/** A number by which some office knows the case. */
export function someCaseNumber(chance: Chance): string {
  return chance.pick([
    `SAR-2017-${digits(chance, 3)}`,
    `W${digits(chance, 6)}`,
    `2017/${digits(chance, 5)}`,
    `CR/${digits(chance, 4)}/17`,
    `RX${digits(chance, 7)}`,
    `A${digits(chance, 7)}`,
    `INC${digits(chance, 5)}`,
    `LD-${digits(chance, 4)}-B`,
    digits(chance, 7),
  ]);
}

export function somePostcode(chance: Chance): string {
  const inward = `${chance.whole(1, 9)}${chance.pick([..."ABDEFGHJLN"])}${chance.pick([..."PQRSTUWXYZ"])}`;
  return `${chance.pick(["CR0", "CR2", "SE25", "SW1A", "W1T", "M1"])}${chance.pick([" ", " ", ""])}${inward}`;
}

function digits(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.whole(0, 9)).join("");
}
