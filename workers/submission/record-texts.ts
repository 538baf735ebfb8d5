import type { PublishedRecord } from "./types.ts";

/** A record with each of its free texts changed: those of the lists, of factors and of recommendations. */
export function withTexts<R extends PublishedRecord>(record: R, change: (text: string) => string): R {
  const inWords = <Of extends { readonly text: string }>(each: Of): Of => ({
    ...each,
    text: change(each.text),
  });
  const changed = {
    ...record,
    goodPractice: record.goodPractice.map(change),
    learning: record.learning.map(change),
  };
  if (changed.schemaVersion === "1") return changed;
  return {
    ...changed,
    contributoryFactors: changed.contributoryFactors.map(inWords),
    recommendations: changed.recommendations.map(inWords),
  };
}
