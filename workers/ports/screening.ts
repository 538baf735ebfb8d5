/** What screening found about a death, and how many acts the case had by then. */
export interface Screening {
  readonly outcome: "CASE" | "CHILD_CORE_DATA" | "OUT_OF_SCOPE" | "UNCLEAR";
  readonly caseSequence: number;
}
