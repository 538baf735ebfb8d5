import { dayInEngland } from "../../../schema/values/calendar.ts";

/** How often a team has flagged a theme in a year. */
export interface FlagYear {
  readonly year: number;
  readonly flags: number;
  /** Of children who died at an age at which one moves to adults' services. */
  readonly inTransition: number;
}

/** A flag as it is counted. */
export interface CountedFlag {
  readonly flaggedAt: Date;
  readonly inTransition: boolean | null;
}

/** Counts flags by year, earliest first; years without any are left out. */
export function flagYears(flags: readonly CountedFlag[]): FlagYear[] {
  const years = new Map<number, FlagYear>();
  for (const { flaggedAt, inTransition } of flags) {
    const year = Number(dayInEngland(flaggedAt).slice(0, 4));
    const before = years.get(year) ?? { year, flags: 0, inTransition: 0 };
    const young = inTransition === true ? 1 : 0;
    years.set(year, { year, flags: before.flags + 1, inTransition: before.inTransition + young });
  }
  return [...years.values()].sort((one, other) => one.year - other.year);
}
