/** From these probabilities on a report is linked without asking, and a person is asked. */
export const thresholds = { automatic: 0.99, question: 0.05 } as const;
