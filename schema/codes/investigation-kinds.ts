import type { InvestigationKind } from "../values/investigation-kind.ts";
import { type IsoDate, isoDate } from "../values/iso-date.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** The kinds of organisations that lead a process, in words. */
export const leadKinds = {
  SAFEGUARDING_CHILDREN_BOARD: "Local safeguarding children board, later the safeguarding partners",
  SAFEGUARDING_ADULTS_BOARD: "Safeguarding adults board",
  COUNCIL: "Council",
  COMMUNITY_SAFETY_PARTNERSHIP: "Community safety partnership",
  CARE_PROVIDER: "Provider of the care; the commissioner closes it",
  CORONER: "Coroner",
  CHILD_DEATH_OVERVIEW_PANEL: "Child death overview panel",
  POLICE: "Police and prosecution",
} as const;

/** The kind of organisation that leads a process. */
export type LeadKind = keyof typeof leadKinds;

/** What a process is called from a day on, and by what law. */
export interface ProcessName {
  readonly from: IsoDate;
  readonly name: string;
  readonly abbreviation: string;
  readonly legalBasis: string;
  readonly source: string;
}

/** What the hub knows of a kind of process. */
export interface InvestigationKindFacts {
  readonly lead: LeadKind;
  /** Oldest first: laws change and rename what goes on. */
  readonly names: readonly ProcessName[];
  /** Does the review wait for it to end? Nationally the review of a death goes last. */
  readonly holdsReview: boolean;
  readonly source: string;
}

const holds = "Which processes hold a review: NHS England, mortality review, frequently asked questions";

/** The eight processes of the report of November 2017, sections 3.2 and 3.4. */
export const investigationKindFacts = {
  SERIOUS_CASE_REVIEW: {
    lead: "SAFEGUARDING_CHILDREN_BOARD",
    names: [
      name("2006-04-01", "Serious Case Review", "SCR", "LSCB Regulations 2006, regulation 5", unconfirmed),
      name(
        "2018-06-29",
        "Child Safeguarding Practice Review",
        "CSPR",
        "Children Act 2004, section 16F",
        `Safeguarding partnerships' published procedures; first day: ${unconfirmed}`,
      ),
    ],
    holdsReview: true,
    source: holds,
  },
  SAFEGUARDING_ADULT_REVIEW: {
    lead: "SAFEGUARDING_ADULTS_BOARD",
    names: [
      name("2015-04-01", "Safeguarding Adult Review", "SAR", "Care Act 2014, section 44", "Care Act 2014"),
    ],
    holdsReview: true,
    source: holds,
  },
  SECTION_42_ENQUIRY: {
    lead: "COUNCIL",
    names: [
      name("2015-04-01", "Safeguarding Adults Enquiry", "s.42", "Care Act 2014, section 42", "Care Act 2014"),
    ],
    holdsReview: true,
    source: holds,
  },
  DOMESTIC_HOMICIDE_REVIEW: {
    lead: "COMMUNITY_SAFETY_PARTNERSHIP",
    names: [
      name(
        "2011-04-13",
        "Domestic Homicide Review",
        "DHR",
        "Domestic Violence, Crime and Victims Act 2004, section 9",
        `The Act; first day: ${unconfirmed}`,
      ),
      name(
        "2024-05-24",
        "Domestic Abuse Related Death Review",
        "DARDR",
        "Domestic Violence, Crime and Victims Act 2004, section 9, as amended in 2024",
        `Hampshire and Epsom and Ewell councils' pages; first day: ${unconfirmed}`,
      ),
    ],
    holdsReview: true,
    source: holds,
  },
  SERIOUS_INCIDENT: {
    lead: "CARE_PROVIDER",
    names: [
      name(
        "2015-04-01",
        "Serious Incident Investigation",
        "SI",
        "Serious Incident Framework 2015",
        "NHS England",
      ),
      name(
        "2022-08-16",
        "Patient Safety Incident Investigation",
        "PSII",
        "Patient Safety Incident Response Framework",
        `NHS England; first day: ${unconfirmed}`,
      ),
    ],
    holdsReview: true,
    source: holds,
  },
  CORONER_INVESTIGATION: {
    lead: "CORONER",
    names: [
      name(
        "2013-07-25",
        "Coroner's Investigation",
        "Inquest",
        "Coroners and Justice Act 2009, section 1",
        `The Act; first day: ${unconfirmed}`,
      ),
    ],
    holdsReview: true,
    source: holds,
  },
  CHILD_DEATH_REVIEW: {
    lead: "CHILD_DEATH_OVERVIEW_PANEL",
    names: [
      name("2008-04-01", "Child Death Review", "CDR", "LSCB Regulations 2006, regulation 6", unconfirmed),
      name(
        "2018-06-29",
        "Child Death Review",
        "CDR",
        "Children Act 2004, section 16M",
        `National Child Mortality Database; first day: ${unconfirmed}`,
      ),
    ],
    holdsReview: true,
    source: holds,
  },
  POLICE_INVESTIGATION: {
    lead: "POLICE",
    names: [
      name(
        "1996-08-22",
        "Police Investigation or Criminal Proceedings",
        "Police",
        "Police Act 1996",
        unconfirmed,
      ),
    ],
    holdsReview: true,
    source: holds,
  },
} as const satisfies Record<InvestigationKind, InvestigationKindFacts>;

/** What a kind of process was called on a day; the oldest name for days before it had one. */
export function processNameOn(kind: InvestigationKind, day: IsoDate): ProcessName {
  const names: readonly ProcessName[] = investigationKindFacts[kind].names;
  return names.findLast(({ from }) => from <= day) ?? names[0]!;
}

function name(
  from: string,
  called: string,
  abbreviation: string,
  legalBasis: string,
  source: string,
): ProcessName {
  return { from: isoDate(from), name: called, abbreviation, legalBasis, source };
}
