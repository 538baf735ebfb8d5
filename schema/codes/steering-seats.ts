import { isoDate } from "../values/iso-date.ts";
import type { SteeringSeat } from "../values/steering-seat.ts";
import type { Version } from "./in-force.ts";

/** What holds for a seat of the steering group. */
export interface SteeringSeatRule {
  /** Is the group incomplete while nobody has it? */
  readonly required: boolean;
  /** May several sit there? */
  readonly several: boolean;
  /** Who alone may send somebody; null where anybody may. */
  readonly sentBy: "COMMISSIONER" | "COUNCIL" | null;
  /** Is it offered only once the group has adopted its terms of reference? */
  readonly afterTerms: boolean;
}

/** The seats of the steering group. */
export interface SteeringSeatRules extends Version {
  readonly seats: Readonly<Record<SteeringSeat, SteeringSeatRule>>;
}

const officer = { required: true, several: false, afterTerms: false } as const;
const partner = { several: true, sentBy: null } as const;

/** The seats by the day on which somebody is invited. */
export const steeringSeatRules: readonly SteeringSeatRules[] = [
  {
    version: "2017-11",
    from: isoDate("2017-04-01"),
    until: null,
    seats: {
      CHAIR: { ...officer, sentBy: "COMMISSIONER" },
      SENIOR_RESPONSIBLE_OFFICER: { ...officer, sentBy: "COUNCIL" },
      COMMISSIONER: { required: false, several: true, sentBy: "COMMISSIONER", afterTerms: false },
      COUNCIL: { required: false, several: true, sentBy: "COUNCIL", afterTerms: false },
      HEALTH_PROVIDER: { ...partner, required: false, afterTerms: false },
      VOLUNTARY_SECTOR: { ...partner, required: true, afterTerms: true },
      LEARNING_DISABILITY_PARTNERSHIP: { ...partner, required: true, afterTerms: true },
      CARERS: { ...partner, required: true, afterTerms: true },
    },
    source:
      "The report of November 2017, 3.7: led and chaired by the CCG, a senior responsible officer in the council; once the terms of reference are final, the voluntary sector, the Learning Disability Partnership and parent carers are invited",
  },
];
