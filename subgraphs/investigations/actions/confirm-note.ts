import { randomUUID } from "node:crypto";
import { childThemeMeasure } from "../../../schema/codes/child-measures.ts";
import { countRules } from "../../../schema/codes/disclosure-rules.ts";
import { getInForce } from "../../../schema/codes/in-force.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { quarterOf } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../../kit/database.ts";
import { findReleasesOfMeasures } from "../../kit/disclosure/figures-store.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { transitionOf } from "../domain/child-place.ts";
import { checkNote } from "../domain/flag-note.ts";
import type { ThemeFlag } from "../domain/theme-flag.ts";
import { countReleasedNotes, findScrubbedNotes, releaseNote } from "../store/flag-notes.ts";
import { findThemeFlags, getCountedFlag } from "../store/theme-flags.ts";

/** A person's word that a note, as a job has scrubbed it, tells of nobody. */
export interface ConfirmNoteCommand {
  readonly themeFlagId: string;
  /** SHA-256 of the text that was shown, in hexadecimal. */
  readonly hash: string;
}

/** Confirms a scrubbed note, so that it is read beside the figures of its theme, without its flag. */
export async function confirmNote(
  tx: Transaction,
  { themeFlagId, hash }: ConfirmNoteCommand,
): Promise<{ flagId: string }> {
  const flag = (await findThemeFlags(tx, [themeFlagId])).get(themeFlagId);
  if (!flag?.relevantToAdults) throw new Refused([{ code: "NO_SUCH_FLAG", path: ["themeFlagId"] }]);
  const transition = transitionOf(await getCountedFlag(tx, flag.id));
  const note = (await findScrubbedNotes(tx, [flag.id])).get(flag.id) ?? null;
  refuseIf(
    checkNote(note, hash, {
      cellIsShown: await isShown(tx, flag, transition),
      confirmed: await countReleasedNotes(tx, flag.theme, transition),
      atMost: getInForce(countRules, dayInEngland(tx.now)).suppressUpTo,
    }),
  );
  if (note === null) throw new Error("a note that is none was confirmed");
  await releaseNote(tx, flag.id, { id: randomUUID(), theme: flag.theme, transition, text: note.text });
  return { flagId: flag.id };
}

/** Is there a release that counts the flag and shows the cell of its child as a number? */
async function isShown(
  tx: Transaction,
  { theme, flaggedAt }: ThemeFlag,
  transition: string,
): Promise<boolean> {
  const measure = childThemeMeasure(theme);
  const quarter = quarterOf(dayInEngland(flaggedAt));
  const releases = (await findReleasesOfMeasures(tx, [measure])).get(measure) ?? [];
  return releases.some(
    ({ firstQuarter, lastQuarter, cells }) =>
      firstQuarter <= quarter &&
      quarter <= lastQuarter &&
      cells.some(({ at, shown }) => at.transition === transition && shown.kind === "ROUNDED"),
  );
}
