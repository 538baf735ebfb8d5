import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** By what law anonymised reviews are passed to the national programme, chosen by the day of release. */
export interface LegalBasis extends Version {
  readonly law: string;
}

/** The bases, one after another. Where none is in force nothing is released, and nothing that was is delivered. */
export const submissionLegalBases: readonly LegalBasis[] = [
  {
    version: "NHS_ACT_2006_S251",
    from: isoDate("2017-04-01"),
    until: isoDate("2018-05-24"),
    law: "Section 251 of the NHS Act 2006; Data Protection Act 1998",
    source: `The programme's privacy notice; dates: ${unconfirmed}`,
  },
  {
    version: "NHS_ACT_2006_S251_GDPR_6_1_C",
    from: isoDate("2018-05-25"),
    until: null,
    law: "Section 251 of the NHS Act 2006; article 6(1)(c) of the General Data Protection Regulation",
    source: "The programme's privacy notice",
  },
];
