import type { SectionKind } from "./review.ts";

/** What of a review a text is for: a section by its kind, or an entry by its id. */
export type ReviewPart = { readonly section: SectionKind } | { readonly entryId: string };

/**
 * A text that somebody wrote without having seen what was written meanwhile, or while nobody could write. It is kept
 * until it is dealt with.
 */
export interface EditAside {
  readonly id: string;
  readonly caseId: string;
  readonly section: SectionKind | null;
  /** Of an entry that was new, the id under which it may yet be written. */
  readonly entryId: string | null;
  /** The revision of the text that its writer had seen. */
  readonly basedOn: number;
  /** The codes that it gave an entry, of a new one with its kind; null for a section. */
  readonly codes: Readonly<Record<string, string | null>> | null;
  /** The sealed document that holds the words. */
  readonly words: string;
  readonly savedAt: Date;
  readonly savedBy: string;
}
