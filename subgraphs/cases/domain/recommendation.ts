/** What should be done, for whom; the words stand in a sealed document. */
export interface Recommendation {
  readonly id: string;
  readonly theme: string | null;
  /** Code of the organisation that should act. */
  readonly organisation: string | null;
  readonly words: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  /** The revision of the review that it was made with; 0 for one of before revisions were kept with it. */
  readonly madeRevision: number;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  /** The revision of the review from which on it does not stand any more; null while it stands. */
  readonly withdrawnRevision: number | null;
}

/** Those that stood at a revision of the review, in their order: a record made from it has them in these places. */
export function stoodAt(made: readonly Recommendation[], reviewRevision: number): Recommendation[] {
  return made.filter(
    ({ madeRevision, withdrawnRevision }) =>
      madeRevision <= reviewRevision && (withdrawnRevision === null || withdrawnRevision > reviewRevision),
  );
}

/** Does a recommendation stand? */
export const stands = ({ withdrawnRevision }: Recommendation): boolean => withdrawnRevision === null;
