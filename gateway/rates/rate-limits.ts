/** How much may be asked within a minute. A cost is what `extensions.cost` tells of an operation. */
export interface RateLimits {
  /** Requests of one person or partner's system. */
  readonly requests: number;
  /** Cost of all that the callers of one organisation ask. */
  readonly organisationBudget: number;
  /** Cost of all that one job asks; jobs have no organisation and do not spend one's budget. */
  readonly jobBudget: number;
  /** Reports by the public form from one address. */
  readonly forms: number;
}

/** For how many seconds a count is kept. */
export const countedSeconds = 60;
