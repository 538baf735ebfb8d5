import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** Kinds of records that a review asks for. A code, once given, keeps its meaning. */
export const recordsKinds = {
  version: "2017-11",
  source: unconfirmed,
  entries: {
    "gp-record": "The practice's record",
    "hospital-record": "A hospital's record",
    "community-record": "The record of a community or mental health team",
    "social-care-record": "The record of social care",
    "care-plan": "Care plans and daily notes of where the person lived",
    "health-check": "Annual health checks and health action plans",
    medication: "Charts and reviews of medicines",
    "resuscitation-form": "Decisions on resuscitation",
    "capacity-assessment": "Assessments of capacity and best-interests decisions",
    other: "Something else, told in words",
  },
} as const satisfies { version: string; source: string; entries: Record<string, string> };

/** How long an organisation has, and how far back records are asked for. */
export interface RecordsRule extends Version {
  readonly dueWithinDays: number;
  readonly yearsBack: number;
}

/** The rules, oldest first. */
export const recordsRules: readonly RecordsRule[] = [
  {
    version: "2017-11",
    from: isoDate("2015-06-01"),
    until: null,
    dueWithinDays: 14,
    yearsBack: 3,
    source:
      "Local medical committee on the programme: a practice has two weeks and sends three years' records",
  },
];
