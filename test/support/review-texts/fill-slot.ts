import { type CaseFile, somebody } from "./case-file.ts";
import type { Chance } from "./chance.ts";
import type { Material, Names } from "./material.ts";
import { someDay, writeDate } from "./write-date.ts";
import { nicknameOf, title, type WrittenName, writeKnownName, writeUnknownName } from "./write-name.ts";
import { someCaseNumber, someEmail, someTelephone, someVehicle, writeNhsNumber } from "./write-number.ts";
import { writeAddress, writeOrganisation } from "./write-place.ts";
import { type PlantedKind, plain, planted, type Written } from "./written.ts";

/** What fills a slot is one piece or several. */
type Filler = (file: CaseFile, material: Material, chance: Chance) => Written[];

/** What may stand in the slots of sentences. */
const fillers: Readonly<Record<string, Filler>> = {
  person: ({ person }, { names }, chance) => named("person", writeKnownName(person, names, chance)),
  "person's": (file, material, chance) => possessive(fillers.person!(file, material, chance), chance),
  nick: ({ person }, { names }, chance) => [
    planted("person", "nickname", person.called[0] ?? nicknameOf(person, names, chance)),
  ],
  relative: ({ relatives }, { names }, chance) =>
    named("relative", writeKnownName(chance.pick(relatives), names, chance)),
  reviewer: ({ reviewer }, { names }, chance) => named("reviewer", writeKnownName(reviewer, names, chance)),
  worker: ({ staff }, { names }, chance) =>
    chance.happens(0.25)
      ? named("knownStaff", writeKnownName(chance.pick(staff), names, chance))
      : named("careStaff", writeUnknownName(somebody(names, chance), names, chance)),
  someone: (_, { names }, chance) =>
    named("otherPerson", writeUnknownName(somebody(names, chance), names, chance)),
  dr: (_, { names }, chance) =>
    titled(chance.pick(["Dr", "Dr", "Dr", "Dr.", "Doctor", "Prof", "Professor", "dr"]), names, chance),
  nurse: (_, { names }, chance) =>
    titled(chance.pick(["Nurse", "Staff Nurse", "Sister", "Charge Nurse", "Matron"]), names, chance),
  mr: (_, { names }, chance) => titled(title({ ...somebody(names, chance) }, chance), names, chance),
  ward: (_, { places }, chance) => [planted("wardOrHome", "ward", chance.pick(places.wards))],
  home: (_, { places }, chance) => [planted("wardOrHome", "home", chance.pick(places.homes))],
  town: (_, { places }, chance) => [planted("place", "town", chance.pick(places.towns))],
  org: ({ organisations }, _, chance) => {
    const { text, form } = writeOrganisation(chance.pick(organisations), chance);
    return [planted("organisation", form, text)];
  },
  address: ({ address }, _, chance) => {
    const { text, form } = writeAddress(address, chance);
    return [planted("address", form, text)];
  },
  postcode: ({ postcode }) => [planted("postcode", "", postcode)],
  nhs: ({ nhsNumber }, _, chance) => [planted("nhsNumber", "", writeNhsNumber(nhsNumber, chance))],
  "case-number": ({ caseNumbers }, _, chance) => [
    chance.happens(0.7)
      ? planted("caseNumber", "of the case", chance.pick(caseNumbers))
      : planted("caseNumber", "of another", someCaseNumber(chance)),
  ],
  phone: (_, __, chance) => [planted("telephone", "", someTelephone(chance))],
  email: (_, { names }, chance) => {
    const { given, family } = somebody(names, chance);
    return [planted("email", "", someEmail(given, family, chance))];
  },
  vehicle: (_, __, chance) => [planted("vehicle", "", someVehicle(chance))],
  date: (_, __, chance) => dated(someDay(chance, 2012, 2018), chance),
  dob: ({ birthDay }, _, chance) => dated(birthDay, chance),
  age: ({ age }) => [plain(String(age))],
  he: ({ person }) => [plain(person.woman ? "she" : "he")],
  him: ({ person }) => [plain(person.woman ? "her" : "him")],
  his: ({ person }) => [plain(person.woman ? "her" : "his")],
  himself: ({ person }) => [plain(person.woman ? "herself" : "himself")],
  man: ({ person }) => [plain(person.woman ? "woman" : "man")],
  He: ({ person }) => [plain(person.woman ? "She" : "He")],
  His: ({ person }) => [plain(person.woman ? "Her" : "His")],
};

/** Fills a slot. @throws where a sentence has a slot that nothing fills: a fault of the material. */
export function fillSlot(slot: string, file: CaseFile, material: Material, chance: Chance): Written[] {
  const filler = fillers[slot];
  if (filler === undefined) throw new Error(`Nothing fills the slot ${slot}.`);
  return filler(file, material, chance);
}

function named(kind: PlantedKind, { before, text, form }: WrittenName): Written[] {
  return [...(before === "" ? [] : [plain(before)]), planted(kind, form, text)];
}

/** Care staff under a title, whom the hub does not know. */
function titled(before: string, names: Names, chance: Chance): Written[] {
  const { given, family } = somebody(names, chance);
  const nurse = /Nurse|Sister/.test(before);
  const form = chance.weighed({ family: 70, full: 15, "initial and family": 10, given: nurse ? 15 : 0 });
  const text = { family, full: `${given} ${family}`, "initial and family": `${given[0]} ${family}`, given };
  return [plain(`${before} `), planted("careStaff", `${before} ${form}`, text[form])];
}

function possessive(pieces: Written[], chance: Chance): Written[] {
  return [...pieces, plain(chance.pick(["'s", "'s", "’s", "s'"]))];
}

function dated(day: Date, chance: Chance): Written[] {
  const { text, form } = writeDate(day, chance);
  return [planted("date", form, text)];
}
