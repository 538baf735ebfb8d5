import type { Refusals } from "./refusals.ts";

/** Who keeps records, each by a schedule of their own. */
export type RecordKeeper = "people" | "cases" | "investigations" | "reviewers";

/** What has to be decided of records whose time is over. */
export interface RetentionDesk {
  /** Brings up some of an owner's records that are due. @returns whether there may be more */
  raiseAppraisals(keeper: RecordKeeper, key: string): Promise<boolean>;
  /** Brings up the case of somebody about whom the index of people says nothing any more. */
  appraiseCase(eventId: string, personId: string): Promise<Refusals>;
}
