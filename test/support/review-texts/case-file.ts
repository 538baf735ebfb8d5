import type { KnownIdentifiers } from "../../../workers/submission/types.ts";
import type { Chance } from "./chance.ts";
import { inventName } from "./invent-name.ts";
import type { Material, Names } from "./material.ts";
import { someDay } from "./write-date.ts";
import { someCaseNumber, someNhsNumber, somePostcode } from "./write-number.ts";

/** Somebody of a case. */
export interface Somebody {
  readonly woman: boolean;
  readonly given: string;
  readonly family: string;
  /** What they are called, if not by their given name. */
  readonly called: readonly string[];
}

/** An invented case, as the hub knows it. */
export interface CaseFile {
  readonly person: Somebody;
  readonly age: number;
  readonly birthDay: Date;
  readonly relatives: readonly Somebody[];
  readonly reviewer: Somebody;
  readonly staff: readonly Somebody[];
  readonly organisations: readonly string[];
  readonly address: string;
  readonly postcode: string;
  readonly nhsNumber: string;
  readonly caseNumbers: readonly string[];
}

/** Opens an invented case. */
export function openCaseFile({ names, places }: Material, chance: Chance): CaseFile {
  const person = somebody(names, chance);
  const relative = () => {
    const each = somebody(names, chance);
    return chance.happens(0.6) ? { ...each, family: person.family } : each;
  };
  const age = chance.whole(18, 84);
  return {
    person,
    age,
    birthDay: someDay(chance, 2017 - age, 2017 - age),
    relatives: [relative(), relative(), relative()],
    reviewer: somebody(names, chance),
    staff: [somebody(names, chance), somebody(names, chance)],
    organisations: [chance.pick(places.hospitals), chance.pick(places.homes), chance.pick(places.surgeries)],
    address: `${chance.happens(0.2) ? "Flat 2, " : ""}${chance.whole(1, 180)} ${chance.pick(places.streets)}`,
    postcode: somePostcode(chance),
    nhsNumber: someNhsNumber(chance),
    caseNumbers: [someCaseNumber(chance), someCaseNumber(chance)],
  };
}

/** What the hub can tell the scrub about a case. */
export function knownOf(file: CaseFile): KnownIdentifiers {
  const people = [file.person, ...file.relatives, file.reviewer, ...file.staff];
  return {
    names: people.flatMap(({ given, family, called }) => [
      `${given} ${family}`,
      // A pet name that no list could tell is on the file as the name that the person preferred.
      ...called.slice(0, 1),
    ]),
    numbers: [file.nhsNumber, ...file.caseNumbers],
    organisations: file.organisations,
    addresses: [file.address, file.postcode],
    birthDate: file.birthDay.toISOString().slice(0, 10),
  };
}

/** Somebody of the lists: most with an ordinary name, some with one that no list of the scrub has. */
export function somebody(names: Names, chance: Chance): Somebody {
  const woman = chance.happens(0.5);
  const ordinary = chance.pick(woman ? names.women : names.men);
  const given = unusual(ordinary, names.unusualGiven, chance);
  const family = unusual(chance.pick(names.families), names.unusualFamilies, chance);
  const called = chance.happens(0.1) ? [chance.pick(names.preferred)] : [];
  return { woman, given, family, called };
}

function unusual(ordinary: string, list: readonly string[], chance: Chance): string {
  switch (chance.weighed({ ordinary: 60, unusual: 25, invented: 15 })) {
    case "ordinary":
      return ordinary;
    case "unusual":
      return chance.pick(list);
    case "invented":
      return inventName(chance);
  }
}
