import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { InvestigationRefusal } from "./refusals.ts";

/** A team's words about a theme, out of which a job has taken what tells who somebody is. */
export interface ScrubbedNote {
  readonly flagId: string;
  readonly text: string;
  /** SHA-256 of the text: what a person confirms. */
  readonly hash: string;
  /** How many places were taken out. */
  readonly removed: number;
  readonly scrubbedAt: Date;
  readonly confirmedAt: Date | null;
}

/** What stands around a note when somebody confirms it. */
export interface NoteSurroundings {
  /** Is the child's cell shown as a number in a release that counts the flag? */
  readonly cellIsShown: boolean;
  /** How many notes of the cell were confirmed before. */
  readonly confirmed: number;
  /** So many notes tell nothing that the shown number does not: it is higher for certain. */
  readonly atMost: number;
}

/**
 * May a person confirm a note, so that others read it? Only what a job has scrubbed, as it was shown, and only out of
 * a cell of so many children that the note tells of none of them.
 */
export function checkNote(
  note: ScrubbedNote | null,
  hash: string,
  { cellIsShown, confirmed, atMost }: NoteSurroundings,
): RefusalReason<InvestigationRefusal>[] {
  if (note === null) return [{ code: "NOTE_NOT_SCRUBBED", path: ["themeFlagId"] }];
  const found: RefusalReason<InvestigationRefusal>[] = [];
  if (note.confirmedAt !== null) found.push({ code: "NOTE_CONFIRMED_BEFORE", path: ["themeFlagId"] });
  if (note.hash !== hash) found.push({ code: "NOTE_CHANGED", path: ["hash"] });
  if (!cellIsShown) found.push({ code: "NOTE_TELLS_OF_FEW", path: ["themeFlagId"] });
  else if (confirmed >= atMost) found.push({ code: "NOTES_ENOUGH", path: ["themeFlagId"] });
  return found;
}
