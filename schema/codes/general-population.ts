import { type IsoDate, isoDate } from "../values/iso-date.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** What is known of deaths in the whole population of England, beside which deaths here are read. */
export interface GeneralPopulation {
  readonly version: string;
  /** Read beside deaths from this day on, until the next version. */
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** In years, by a sex, or for all. */
  readonly medianAge: Readonly<Partial<Record<"ALL" | "FEMALE" | "MALE", number>>>;
  /** Of all deaths, how many in a hundred were avoidable by cause and age. */
  readonly avoidablePerHundred: number | null;
  readonly source: string;
}

const asReported = (report: string) =>
  `As the annual report of the national programme gives it (${report}); the tables of the Office for National Statistics: ${unconfirmed}`;

/** The figures, by the last day of the years that are looked at. By ethnic group nothing of the kind is published. */
export const generalPopulations: readonly GeneralPopulation[] = [
  {
    version: "2019",
    from: isoDate("2017-04-01"),
    until: isoDate("2020-12-31"),
    medianAge: { FEMALE: 86, MALE: 83 },
    avoidablePerHundred: 22,
    source: asReported("deaths of 2019, University of Bristol, July 2020"),
  },
  {
    version: "2021",
    from: isoDate("2021-01-01"),
    until: isoDate("2022-12-31"),
    medianAge: { ALL: 82.7 },
    avoidablePerHundred: 22,
    source: asReported("deaths of 2021, King's College London, July 2022"),
  },
  {
    version: "2023",
    from: isoDate("2023-01-01"),
    until: null,
    medianAge: {},
    avoidablePerHundred: 21,
    source: asReported("deaths of 2023, King's College London, September 2025"),
  },
];
