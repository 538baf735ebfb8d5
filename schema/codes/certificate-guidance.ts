import { type IsoDate, isoDate } from "../values/iso-date.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** What a certificate of the cause of death of somebody with a learning disability should and should not say. */
export interface CertificateGuidance {
  readonly version: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** Conditions that somebody lived with and did not by themselves die of: never alone the underlying cause. */
  readonly notUnderlyingAlone: readonly string[];
  /** What tells how somebody died and not of what. */
  readonly illDefined: readonly string[];
  /** What follows from something else, which the certificate should name. */
  readonly needsAntecedent: readonly string[];
  /** The day from which a certificate has a line Id. */
  readonly lineIdFrom: IsoDate;
  /** What deserves a theme of its own, since lists of avoidable causes pass it over. */
  readonly suggestsTheme: readonly { readonly codes: readonly string[]; readonly theme: string }[];
  readonly source: string;
}

/** The versions, oldest first. */
export const certificateGuidance: readonly CertificateGuidance[] = [
  {
    version: "2017-11",
    from: isoDate("2015-06-01"),
    until: null,
    notUnderlyingAlone: ["F70-F79", "F80-F89", "Q90-Q99"],
    illDefined: ["R00-R94", "R96-R99", "I46", "I50", "J96"],
    needsAntecedent: ["A40-A41", "G93.1", "I26", "J69", "J80", "K56", "K65", "N17", "R57"],
    lineIdFrom: isoDate("2024-09-09"),
    suggestsTheme: [
      { codes: ["K56", "K59"], theme: "constipation" },
      { codes: ["J69"], theme: "aspiration-pneumonia" },
      { codes: ["G40-G41"], theme: "epilepsy" },
      { codes: ["A40-A41"], theme: "sepsis" },
      { codes: ["R13"], theme: "dysphagia" },
      { codes: ["U07.1"], theme: "covid" },
    ],
    source: `The report of November 2017, 3.6 (consistent certificates); the ranges: ${unconfirmed}`,
  },
];
