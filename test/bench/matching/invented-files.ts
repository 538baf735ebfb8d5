import { seededChance } from "../../../workers/deduplication/linkage/chance.ts";
import type { ColumnKind } from "../../../workers/deduplication/linkage/column-kinds.ts";
import { type Draw, drawFrom } from "../../../workers/deduplication/population/draw.ts";
import { type Habits, habitsOf } from "../../../workers/deduplication/population/habits.ts";
import { inventPerson } from "../../../workers/deduplication/population/people.ts";
import { inventRelative } from "../../../workers/deduplication/population/relatives.ts";
import { type WrittenRecord, writeDown } from "../../../workers/deduplication/population/write-down.ts";
import type { MatchingSet } from "./matching-set.ts";
import type { FileRecord } from "./records.ts";

/** A file of invented people: few columns or many, clean or dirty. */
interface InventedFile {
  readonly people: number;
  /** The share of people who have more than one record, and how many more at most. */
  readonly repeated: number;
  readonly mostRepeats: number;
  /** How repeats are written; the first record of each person has no mistake. */
  readonly habits: Habits;
  readonly columns: Readonly<Record<string, ColumnKind>>;
}

const faultless = Object.fromEntries(
  Object.keys(habitsOf.gp).map((habit) => [habit, 0]),
) as unknown as Habits;

const oneSlip: Habits = { ...faultless, nameMistyped: 0.2, nameMisheard: 0.1, birthDateMistaken: 0.35 };
const careless: Habits = {
  ...habitsOf.council,
  nameMistyped: 0.1,
  nameMisheard: 0.1,
  birthDateMistaken: 0.1,
};
const veryCareless: Habits = {
  ...careless,
  nameMistyped: 0.2,
  nameMissing: 0.06,
  birthDateMissing: 0.1,
  birthDateMistaken: 0.15,
  birthYearOnly: 0.1,
  homeMissing: 0.1,
  homeFormer: 0.4,
  postcodeMistyped: 0.1,
};

const names = { given: "givenName", family: "familyName" } as const;
const home = { house: "houseNumber", street: "street", town: "place", postcode: "postcode" } as const;

/** Files of shapes that people have: nothing of the matching is made for one of them. */
const files = {
  "names and parts of a birth date": {
    people: 9_000,
    repeated: 0.11,
    mostRepeats: 1,
    habits: oneSlip,
    columns: { ...names, year: "birthYear", month: "birthMonth", day: "birthDay" },
  },
  "names, birth year, town and sex": {
    people: 5_000,
    repeated: 0.4,
    mostRepeats: 2,
    habits: careless,
    columns: { ...names, year: "birthYear", town: "place", sex: "sex" },
  },
  "full name and birth date": {
    people: 5_000,
    repeated: 0.4,
    mostRepeats: 3,
    habits: careless,
    columns: { name: "fullName", born: "birthDate" },
  },
  "no date: names, address, e-mail": {
    people: 5_000,
    repeated: 0.4,
    mostRepeats: 3,
    habits: careless,
    columns: { ...names, ...home, email: "email" },
  },
  "very careless, up to six each": {
    people: 2_500,
    repeated: 0.6,
    mostRepeats: 5,
    habits: veryCareless,
    columns: { ...names, ...home, born: "birthDate", number: "identifier", sex: "sex" },
  },
} as const satisfies Record<string, InventedFile>;

/** The invented files as sets, each made when it is asked for. */
export const inventedSets = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [
    `invented: ${name}`,
    (): MatchingSet => ({
      files: [inventRecords(file)],
      columns: file.columns,
      oneToOne: false,
      personOf: ({ person }) => person ?? "",
    }),
  ]),
) as Record<`invented: ${keyof typeof files}`, () => MatchingSet>;

/** One person in fifty has a relative in the file. */
const relatives = 0.02;

function inventRecords({ people, repeated, mostRepeats, habits }: InventedFile): FileRecord[] {
  const draw = drawFrom(seededChance(5));
  const records: FileRecord[] = [];
  let person = inventPerson(draw, 0);
  for (let serial = 1; serial <= people; serial++) {
    const repeats = draw.happens(repeated) ? draw.between(1, mostRepeats) : 0;
    for (let at = 0; at <= repeats; at++) {
      records.push(cellsOf(draw, writeDown(draw, person, at === 0 ? faultless : habits)));
    }
    person = draw.happens(relatives)
      ? inventRelative(draw, person, draw.oneOf(["TWIN", "SIBLING", "NAMESAKE_CHILD"]), serial)
      : inventPerson(draw, serial);
  }
  return records;
}

function cellsOf(draw: Draw, written: WrittenRecord): FileRecord {
  const { givenName, middleName, familyName, birthDate } = written;
  const [year = "", month = "", day = ""] = (birthDate ?? "").split("-");
  return {
    person: written.personId,
    given: givenName ?? "",
    family: familyName ?? "",
    name: [givenName, middleName, familyName].filter((name) => name !== null).join(" "),
    born: birthDate ?? "",
    year,
    month,
    day,
    house: written.houseNumber ?? "",
    street: written.street ?? "",
    town: written.town ?? "",
    postcode: written.postcode ?? "",
    number: written.nhsNumber ?? "",
    sex: written.sex ?? "",
    email: emailOf(draw, written),
  };
}

/** An address of a given name and a number of the person's own, with a slip or at another provider now and then. */
function emailOf(draw: Draw, { givenName, personId }: WrittenRecord): string {
  if (givenName === null || draw.happens(0.3)) return "";
  const number = personId.replace(/\D/g, "");
  const user = `${givenName}${number.slice(-3)}`.toLowerCase();
  const provider = ["example.org", "example.net", "example.com"][Number(number) % 3]!;
  return `${draw.happens(0.05) ? user.slice(1) : user}@${draw.happens(0.1) ? "mail.example" : provider}`;
}
