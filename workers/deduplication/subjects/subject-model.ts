import type { SubjectComparison } from "./subject-levels.ts";

/** What two reports may be: of one person, of two relatives, or of two strangers. */
export const relations = ["SAME", "TWIN", "SIBLING", "NAMESAKE_CHILD", "STRANGER"] as const;

/** One of these. */
export type Relation = (typeof relations)[number];

/** The relations that are neither one person nor strangers. */
export const kinships = ["TWIN", "SIBLING", "NAMESAKE_CHILD"] as const satisfies readonly Relation[];

/** For each comparison how often its levels occur, in the order of the levels. */
export type LevelShares = { readonly [C in SubjectComparison]: readonly number[] };

/** The model by which reports of deaths are matched: trained once, frozen, and replaced only on approval. */
export interface SubjectModel {
  readonly version: string;
  /** How many of each relation one report has in an index, of so many people. */
  readonly expected: Readonly<Record<Exclude<Relation, "STRANGER">, number>> & { readonly people: number };
  readonly shares: Readonly<Record<Relation, LevelShares>>;
  /** How common names are, of all who have one; rarer ones than `unlisted` are not listed. */
  readonly names: { readonly given: NameShares; readonly family: NameShares; readonly unlisted: number };
}

/** Shares of people by name. */
export type NameShares = Readonly<Record<string, number>>;
