/** That a child's review shows a theme of the hub's list. */
export interface ThemeFlag {
  readonly id: string;
  readonly reviewId: string;
  readonly theme: string;
  readonly relevantToAdults: boolean;
  readonly flaggedAt: Date;
}
