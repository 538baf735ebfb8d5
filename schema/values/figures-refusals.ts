import type { RefusalCatalogue } from "./refusal.ts";

/** Why figures are not released, in words. */
export const figuresRefusals = {
  NO_SUCH_MEASURE: {
    message: "Nothing of this name is counted.",
    howToProceed: "Choose a measure of the list of published measures.",
  },
  SPAN_ENDS_BEFORE_IT_BEGINS: {
    message: "The last quarter lies before the first.",
    howToProceed: "Check both quarters.",
  },
  SPAN_TOO_LONG: {
    message: "These are more quarters than one release may pool.",
    howToProceed: "Release at most five years together.",
  },
  QUARTER_NOT_OVER: {
    message: "The last quarter is not over yet.",
    howToProceed: "Figures are frozen when they are released: wait until the quarter has ended.",
  },
  FIGURES_RELEASED_BEFORE: {
    message: "The figures of these quarters were released before, and stay as they are.",
    howToProceed: "Read the release; figures of more quarters together may be released as well.",
  },
  YEAR_NOT_OVER: {
    message: "The year is not over yet.",
    howToProceed: "Release its quarters as they end, and the year once its last quarter has ended.",
  },
} as const satisfies RefusalCatalogue;

export type FiguresRefusal = keyof typeof figuresRefusals;
