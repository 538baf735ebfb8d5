import type { SectionKind } from "./review.ts";
import type { EntryCodes } from "./review-entry.ts";

/** What of a review a text is for: a section by its kind, or an entry by its id. */
export type ReviewPart = { readonly section: SectionKind } | { readonly entryId: string };

/** A text that somebody wrote without having seen what was written meanwhile. It is kept until it is dealt with. */
export interface EditAside {
  readonly id: string;
  readonly caseId: string;
  readonly section: SectionKind | null;
  readonly entryId: string | null;
  /** The revision of the text that its writer had seen. */
  readonly basedOn: number;
  /** The codes that it gave an entry; null for a section. */
  readonly codes: EntryCodes["codes"] | null;
  /** The sealed document that holds the words. */
  readonly words: string;
  readonly savedAt: Date;
  readonly savedBy: string;
}
