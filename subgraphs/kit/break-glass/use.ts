import type { BreakGlassFinding, BreakGlassReason } from "../../../schema/codes/break-glass.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";

/** One time that somebody broke the glass over one record. */
export interface BreakGlassUse {
  readonly id: string;
  readonly recordId: string;
  readonly subject: string;
  readonly organisation: string | null;
  readonly reason: BreakGlassReason;
  readonly wordsId: string;
  readonly openedAt: Date;
  /** When the record shuts by itself. */
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly finding: BreakGlassFinding | null;
  readonly findingWordsId: string | null;
}

/** Is the record open by it? */
export function isRunning({ endsAt, endedAt }: BreakGlassUse, now: Date): boolean {
  return endedAt === null && endsAt.getTime() > now.getTime();
}

/** What is known of a record over which somebody would break the glass. */
export interface RecordAsked {
  /** Codes of who keeps it; none where there is nothing that may be opened so. */
  readonly custodians: readonly string[];
  readonly isSeen: boolean;
  readonly isOpen: boolean;
}

/** What stands against breaking the glass. `absent`: the code by which this owner says that there is no such record. */
export function checkOpening(words: string, record: RecordAsked, absent: string): RefusalReason[] {
  return [
    ...(words.trim() === "" ? [{ code: "BREAK_GLASS_WORDS_MISSING", path: ["words"] }] : []),
    ...checkRecord(record, absent),
  ];
}

function checkRecord({ custodians, isSeen, isOpen }: RecordAsked, absent: string): RefusalReason[] {
  if (custodians.length === 0) return [{ code: absent, path: ["recordId"] }];
  if (isOpen) return [{ code: "BREAK_GLASS_RUNS", path: ["recordId"] }];
  return isSeen ? [{ code: "SEEN_ANYHOW", path: ["recordId"] }] : [];
}

/** What stands against shutting the record before its time. */
export function checkEnding(use: BreakGlassUse, now: Date): RefusalReason[] {
  return isRunning(use, now) ? [] : [{ code: "BREAK_GLASS_OVER", path: ["useId"] }];
}

/** What stands against saying what a review found. */
export function checkFinding(use: BreakGlassUse, words: string, subject: string, now: Date): RefusalReason[] {
  return [
    ...(words.trim() === "" ? [{ code: "BREAK_GLASS_WORDS_MISSING", path: ["words"] }] : []),
    ...(use.subject === subject ? [{ code: "OWN_BREAK_GLASS", path: ["useId"] }] : []),
    ...(isRunning(use, now) ? [{ code: "BREAK_GLASS_STILL_RUNS", path: ["useId"] }] : []),
    ...(use.reviewedAt === null ? [] : [{ code: "REVIEWED_BEFORE", path: ["useId"] }]),
  ];
}
