/** How often a source leaves out or mistakes what it writes down; each a probability for one record. */
export interface Habits {
  readonly nhsNumberMissing: number;
  readonly nhsNumberMistyped: number;
  /** Of those who had another one. */
  readonly nhsNumberFormer: number;
  /** Each of given and family name by itself. */
  readonly nameMistyped: number;
  readonly nameMisheard: number;
  readonly nameMissing: number;
  readonly namesExchanged: number;
  readonly calledByForm: number;
  readonly calledByMiddleName: number;
  readonly middleNameMissing: number;
  /** Of those who have one. */
  readonly formerFamilyName: number;
  readonly birthDateMissing: number;
  readonly birthDateMistaken: number;
  readonly birthYearOnly: number;
  readonly deathDateMissing: number;
  /** Found, certified or registered some days later. */
  readonly deathDateOut: number;
  readonly sexMissing: number;
  readonly sexMistaken: number;
  readonly homeMissing: number;
  /** Of those who have moved. */
  readonly homeFormer: number;
  readonly postcodeMistyped: number;
}

/** Who writes down that somebody has died. */
export const sources = ["hospital", "gp", "council", "childDeathReview", "family"] as const;

/** One who writes. */
export type Source = (typeof sources)[number];

const hospital: Habits = {
  nhsNumberMissing: 0.06,
  nhsNumberMistyped: 0.004,
  nhsNumberFormer: 0.1,
  nameMistyped: 0.02,
  nameMisheard: 0.02,
  nameMissing: 0.001,
  namesExchanged: 0.004,
  calledByForm: 0.02,
  calledByMiddleName: 0.005,
  middleNameMissing: 0.7,
  formerFamilyName: 0.15,
  birthDateMissing: 0.002,
  birthDateMistaken: 0.015,
  birthYearOnly: 0.002,
  deathDateMissing: 0.002,
  deathDateOut: 0.03,
  sexMissing: 0.002,
  sexMistaken: 0.003,
  homeMissing: 0.02,
  homeFormer: 0.15,
  postcodeMistyped: 0.015,
};

/**
 * The habits of each source: a hospital registers by number, a practice knows the name by which people are called,
 * a council has seldom a number, child death review teams retype what they are sent, a family writes by heart.
 * Source: invented, after the causes of duplicates that the child death reviews name; not measured.
 */
export const habitsOf: Readonly<Record<Source, Habits>> = {
  hospital,
  gp: {
    ...hospital,
    nhsNumberMissing: 0.01,
    nhsNumberMistyped: 0.001,
    calledByForm: 0.08,
    formerFamilyName: 0.1,
    birthDateMistaken: 0.005,
    deathDateMissing: 0.03,
    deathDateOut: 0.12,
    homeFormer: 0.08,
  },
  council: {
    ...hospital,
    nhsNumberMissing: 0.55,
    nhsNumberMistyped: 0.03,
    nhsNumberFormer: 0.3,
    nameMistyped: 0.04,
    nameMisheard: 0.06,
    namesExchanged: 0.015,
    calledByForm: 0.12,
    formerFamilyName: 0.3,
    birthDateMissing: 0.03,
    birthDateMistaken: 0.04,
    birthYearOnly: 0.01,
    deathDateMissing: 0.08,
    deathDateOut: 0.12,
    sexMissing: 0.03,
    homeFormer: 0.2,
    postcodeMistyped: 0.03,
  },
  childDeathReview: {
    ...hospital,
    nhsNumberMissing: 0.2,
    nhsNumberMistyped: 0.03,
    nameMistyped: 0.05,
    nameMisheard: 0.03,
    namesExchanged: 0.01,
    middleNameMissing: 0.4,
    birthDateMistaken: 0.05,
    deathDateOut: 0.05,
  },
  family: {
    ...hospital,
    nhsNumberMissing: 0.92,
    nhsNumberMistyped: 0.1,
    nameMistyped: 0.06,
    calledByForm: 0.25,
    calledByMiddleName: 0.03,
    birthDateMissing: 0.04,
    birthDateMistaken: 0.02,
    deathDateOut: 0.02,
    sexMissing: 0.1,
    homeFormer: 0.05,
  },
};
