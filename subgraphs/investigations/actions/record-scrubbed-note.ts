import { createHash } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { saveScrubbedNote } from "../store/flag-notes.ts";
import { findThemeFlags } from "../store/theme-flags.ts";

/** A note as a job has scrubbed it. */
export interface RecordScrubbedNoteCommand {
  readonly flagId: string;
  readonly text: string;
  readonly removed: number;
}

/** Keeps what a job has made of a team's note, for a person of the team to read and confirm. */
export async function recordScrubbedNote(
  tx: Transaction,
  { flagId, text, removed }: RecordScrubbedNoteCommand,
): Promise<{ flagId: string }> {
  if (!(await findThemeFlags(tx, [flagId])).has(flagId))
    throw new Refused([{ code: "NO_SUCH_FLAG", path: ["flagId"] }]);
  const hash = createHash("sha256").update(text).digest("hex");
  await saveScrubbedNote(tx, { flagId, text, hash, removed });
  return { flagId };
}
