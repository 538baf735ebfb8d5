import { seededChance } from "../../../workers/deduplication/linkage/chance.ts";
import type { ColumnKind } from "../../../workers/deduplication/linkage/column-kinds.ts";
import { dirtyRecords } from "./dirty-records.ts";
import { inventedSets } from "./invented-files.ts";
import type { MatchingSet } from "./matching-set.ts";
import { type FileRecord, readRecords } from "./records.ts";

const febrlColumns: Readonly<Record<string, ColumnKind>> = {
  given_name: "givenName",
  surname: "familyName",
  street_number: "houseNumber",
  address_1: "street",
  address_2: "place",
  suburb: "place",
  postcode: "postcode",
  state: "region",
  date_of_birth: "birthDate",
  soc_sec_id: "identifier",
};

const febrlPerson = ({ rec_id }: FileRecord) => rec_id?.split("-")[1] ?? "";

function febrl(files: readonly (readonly FileRecord[])[]): MatchingSet {
  return { files, columns: febrlColumns, oneToOne: files.length === 2, personOf: febrlPerson };
}

const febrl4 = () => ["febrl_dataset4a.csv", "febrl_dataset4b.csv"].map(readRecords);

/** The records with so many numbers deleted, always the same ones. */
function withoutNumbers(records: readonly FileRecord[], share: number, seed: number): FileRecord[] {
  const chance = seededChance(seed);
  return records.map((record) => (chance() < share ? { ...record, soc_sec_id: "" } : record));
}

/** The sets by name; each is read or made when it is asked for. */
export const matchingSets = {
  febrl1: () => febrl([readRecords("febrl_dataset1.csv")]),
  "febrl1 without 40 % of numbers": () => febrl([withoutNumbers(readRecords("febrl_dataset1.csv"), 0.4, 1)]),
  febrl4: () => febrl(febrl4()),
  "febrl4 without 40 % of numbers": () =>
    febrl(febrl4().map((file, at) => withoutNumbers(file, 0.4, at + 1))),
  "febrl4 without numbers": () => febrl(febrl4().map((file) => withoutNumbers(file, 1, 1))),
  fake_1000: () => ({
    files: [readRecords("splink_fake_1000.csv")],
    columns: {
      first_name: "givenName",
      surname: "familyName",
      dob: "birthDate",
      city: "place",
      email: "email",
    },
    oneToOne: false,
    personOf: ({ cluster }: FileRecord) => cluster ?? "",
  }),
  "50,000 dirty rows": () => ({
    files: [dirtyRecords(50_000)],
    columns: {
      given: "givenName",
      family: "familyName",
      born: "birthDate",
      birthplace: "place",
      postcode: "postcode",
      sex: "sex",
      trade: "text",
    },
    oneToOne: false,
    personOf: ({ person }: FileRecord) => person ?? "",
  }),
  ...inventedSets,
} as const satisfies Record<string, () => MatchingSet>;

/** The name of a set. */
export type SetName = keyof typeof matchingSets;
