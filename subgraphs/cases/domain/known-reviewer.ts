import type { KnownPerson } from "../../../schema/values/independence.ts";

/**
 * Somebody who is registered with the reviewers' owner, as it told last: ids, codes and days, never a name. By this the
 * cases' owner decides again who may decide on a review, and how many reviews can be done.
 */
export interface KnownReviewer extends KnownPerson {
  readonly reviewerId: string;
  /** Counts the changes of their record; what is older than was heard changes nothing. */
  readonly revision: number;
  /** Under which they sign in. */
  readonly subject: string;
  readonly caseloadLimit: number;
}
