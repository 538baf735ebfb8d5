import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { firstPossibleDay, type PartialDate } from "../../../schema/values/partial-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CareRole } from "./past-care.ts";
import type { ReviewRefusal } from "./review-refusals.ts";

/** Was an adjustment that somebody needed made? */
export const adjustmentStates = {
  MADE: "MADE",
  IN_PART: "IN_PART",
  NOT_MADE: "NOT_MADE",
  UNKNOWN: "UNKNOWN",
} as const;
export type AdjustmentState = keyof typeof adjustmentStates;

/** To whom a concern was passed on; this review holds nobody to account. Source: the report, section 3.2. */
export const concernRoutes = {
  NOBODY: "NOBODY",
  PROVIDER: "PROVIDER",
  SAFEGUARDING: "SAFEGUARDING",
  CORONER: "CORONER",
  REGULATOR: "REGULATOR",
} as const;
export type ConcernRoute = keyof typeof concernRoutes;

/** Who gave the care spoken of: as what and where, never by name. Source: the report, section 3.2. */
interface OfCare {
  readonly role: CareRole;
  /** ODS or ONS code, where it is known. */
  readonly organisation: string | null;
}

/** In what something lay that contributed to the death and that good care could have avoided. */
export interface ContributoryFactor extends OfCare {
  readonly domain: string;
  readonly category: string;
}

/** The codes of an entry, by its kind. Its words stand in a sealed document. */
export interface EntriesByKind {
  /** A dated event of the timeline of care. */
  readonly CARE_EVENT: OfCare & { readonly on: PartialDate };
  /** A reasonable adjustment that was needed, and whether it was made. */
  readonly ADJUSTMENT: OfCare & { readonly adjustment: string; readonly made: AdjustmentState };
  readonly GOOD_PRACTICE: OfCare;
  /** Something that contributed to the death and that good care could have avoided. */
  readonly CONTRIBUTORY_FACTOR: ContributoryFactor;
  readonly CARE_CONCERN: OfCare & { readonly passedTo: ConcernRoute };
}
export type EntryKind = keyof EntriesByKind;

/** An entry's kind with its codes. */
export type EntryCodes = {
  [K in EntryKind]: { readonly kind: K; readonly codes: EntriesByKind[K] };
}[EntryKind];

/** An entry of a review as it stands; earlier revisions are kept. */
export type ReviewEntry = EntryCodes & {
  readonly id: string;
  readonly caseId: string;
  /** Counts the texts of the entry from 1. */
  readonly revision: number;
  /** The sealed document that holds the words. */
  readonly words: string;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly withdrawn: boolean;
};

/** The lists whose codes entries use. */
export interface EntryLists {
  readonly adjustments: ReadonlySet<string>;
  /** The categories of each domain of contributory factors. */
  readonly factors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** May an entry say this? Codes stand on their lists; care lies in the past. */
export function checkEntry(
  entry: EntryCodes,
  lists: EntryLists,
  today: IsoDate,
): RefusalReason<ReviewRefusal>[] {
  switch (entry.kind) {
    case "CARE_EVENT":
      return firstPossibleDay(entry.codes.on) > today ? [{ code: "EVENT_TO_COME", path: ["on"] }] : [];
    case "ADJUSTMENT":
      return lists.adjustments.has(entry.codes.adjustment)
        ? []
        : [{ code: "UNKNOWN_ADJUSTMENT", path: ["adjustment"] }];
    case "CONTRIBUTORY_FACTOR": {
      const categories = lists.factors.get(entry.codes.domain);
      if (categories === undefined) return [{ code: "UNKNOWN_FACTOR", path: ["domain"] }];
      return categories.has(entry.codes.category) ? [] : [{ code: "UNKNOWN_FACTOR", path: ["category"] }];
    }
    case "GOOD_PRACTICE":
    case "CARE_CONCERN":
      return [];
    default:
      return entry satisfies never;
  }
}

/** The entries of one kind, as they stand. */
export function entriesOf<K extends EntryKind>(
  entries: readonly ReviewEntry[],
  kind: K,
): Extract<ReviewEntry, { kind: K }>[] {
  return entries.filter((each): each is Extract<ReviewEntry, { kind: K }> => each.kind === kind);
}
