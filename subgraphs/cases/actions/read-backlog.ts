import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { daysOf, type Quarter, quartersBetween } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../../kit/database.ts";
import { type Backlog, type LookBack, lookBack, sumUpBacklog } from "../domain/backlog.ts";
import { isOutside } from "../domain/due-dates.ts";
import { findBacklogged } from "../store/backlog.ts";
import { findKnownReviewers } from "../store/known-reviewers.ts";
import { expectedDeathsOn, qualifyingTrainingOn } from "./reference-data.ts";

/** How many deaths of a period were notified against how many were to be expected; until today at the latest. */
export async function readLookBack(
  tx: Transaction,
  from: IsoDate,
  until: IsoDate,
): Promise<LookBack & { readonly perYear: number; readonly source: string }> {
  const today = dayInEngland(tx.now);
  const last = until < today ? until : today;
  const cases = await findBacklogged(tx, from, last);
  const notified = cases.filter(({ stage }) => !isOutside(stage)).length;
  const { perYear, source } = expectedDeathsOn(from);
  return { ...lookBack(notified, perYear, from, last < from ? from : last), perYear, source };
}

/** How many deaths were to be expected in some quarters, by which no death is counted. */
export function readExpectedDeaths(
  first: string,
  last: string,
): { readonly expected: number; readonly source: string } {
  const quarters = quartersBetween(first as Quarter, last as Quarter);
  const { perYear, source } = expectedDeathsOn(daysOf(first as Quarter).first);
  return { expected: (perYear * quarters.length) / 4, source };
}

/** The reviews to be done, and when they will be. @param months how many months to show */
export async function readBacklog(tx: Transaction, months: number): Promise<Backlog> {
  const today = dayInEngland(tx.now);
  const reviewers = {
    registered: await findKnownReviewers(tx),
    qualifying: qualifyingTrainingOn(today),
  };
  return sumUpBacklog(await findBacklogged(tx, null, today), reviewers, today, months);
}
