import { type IsoDate, isoDate } from "../values/iso-date.ts";
import type { LearningDisabilityStatus } from "../values/learning-disability.ts";
import type { OrganisationCode } from "../values/organisation-code.ts";
import type { Version } from "./in-force.ts";
import { learningDisabilityFacts } from "./learning-disability-status.ts";
import { commissioners, council } from "./organisation-succession.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** The limits by which it is decided whether a death is reviewed. */
export interface EligibilityRule extends Version {
  /** Completed years at death from which a death is an adult's and is reviewed. */
  readonly adultAge: number;
  /** Completed years at death from which core data of a child's death are kept; the review is the child team's. */
  readonly childCoreDataAge: number;
  /** Deaths before this day are not looked back to. */
  readonly lookBackFrom: IsoDate;
  /** The commissioner of the person's GP decides the area … */
  readonly commissionerCodes: readonly OrganisationCode[];
  /** … or else the council where the person lived. */
  readonly residenceCodes: readonly OrganisationCode[];
  /** What brings a death into the programme. */
  readonly learningDisability: Readonly<
    Record<LearningDisabilityStatus, { readonly inScope: boolean | null }>
  >;
  /** Does a person's national opt-out stop the review? */
  readonly optOutStops: boolean;
}

/** What holds in every version so far: the area keeps its successors' codes, since a late report may give any of them. */
const always = {
  adultAge: 18,
  childCoreDataAge: 4,
  lookBackFrom: isoDate("2017-04-01"),
  commissionerCodes: commissioners.map(({ code }) => code),
  residenceCodes: [council.code],
} as const;

const report =
  "The report of November 2017: adults over 18 (3.13, read as from the 18th birthday, on which the child death " +
  "review ends), deaths since April 2017 (3.8); Croydon CCG: core data from age 4. " +
  `Area by the GP's commissioner: ${unconfirmed}`;

/** The rules, oldest first, chosen by the day on which the death was notified. */
export const eligibilityRules: readonly EligibilityRule[] = [
  {
    version: "2017-04",
    from: isoDate("2017-04-01"),
    until: isoDate("2018-05-24"),
    ...always,
    learningDisability: learningDisabilityFacts,
    optOutStops: false,
    source: report,
  },
  {
    version: "2018-05",
    from: isoDate("2018-05-25"),
    until: isoDate("2021-12-31"),
    ...always,
    learningDisability: learningDisabilityFacts,
    optOutStops: true,
    source: `${report}; leder.nhs.uk: the national opt-out stops a review. Its first day: ${unconfirmed}`,
  },
  {
    version: "2022-01",
    from: isoDate("2022-01-01"),
    until: null,
    ...always,
    learningDisability: {
      ...learningDisabilityFacts,
      // Autistic adults without a learning disability are reviewed too, and no report says yet who was one.
      DIFFICULTY_ONLY: { inScope: null },
      NONE: { inScope: null },
    },
    optOutStops: true,
    source:
      `${report}; leder.nhs.uk: the opt-out; the programme of 2021 takes in autistic adults without a learning ` +
      `disability. From which day: ${unconfirmed}`,
  },
];
