/** From these probabilities on a report is linked without asking, a person is asked, and it is kept how alike two are. */
export const thresholds = { automatic: 0.99, question: 0.05, kept: 0.001 } as const;
