import { randomUUID } from "node:crypto";
import { childAgeBandLimits } from "../../../schema/codes/child-age-bands.ts";
import { transitionAges } from "../../../schema/codes/transition-ages.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import type { ChildDeathReview } from "../domain/child-death-review.ts";
import { coreDataOf } from "../domain/core-data.ts";
import type { Handover, HandoverAttempt, HandoverContent } from "../domain/handover.ts";
import { placeOf } from "../domain/place-of-version.ts";
import { saveIndexedAs } from "../store/child-death-reviews.ts";
import { changeHandover, saveAttempt, saveCoreData } from "../store/handovers.ts";
import { saveSubject } from "../store/subjects.ts";
import { followHandover, saveThemeFlag } from "../store/theme-flags.ts";
import { readHandover } from "./read-handover.ts";

/**
 * Reads the document that came for a version of a locked review and gives the version its place. What could not
 * be read waits in quarantine with its reasons; of what could be read, who it is about goes on to be matched.
 */
export async function readVersion(
  tx: Transaction,
  review: ChildDeathReview,
  version: Handover,
  came: Omit<HandoverAttempt, "handoverId" | "attempt"> & { readonly document: string },
): Promise<void> {
  const { document, ...kept } = came;
  const read = readHandover(document, came.form, dayInEngland(tx.now));
  const reasons = "reasons" in read ? read.reasons : [];
  await saveAttempt(tx, { handoverId: version.id, attempt: version.attempt, ...kept }, reasons);
  const others = review.handovers.filter(({ id }) => id !== version.id);
  const { state, superseded } = placeOf(version, others, {
    readable: "content" in read,
    personKnown: review.personId !== null,
  });
  for (const { id } of superseded) await changeHandover(tx, id, { state: "SUPERSEDED" });
  if (!("content" in read)) return changeHandover(tx, version.id, { state, attempt: version.attempt });
  const subjectId = await saveSubject(tx, read.content.subject);
  await changeHandover(tx, version.id, { state, attempt: version.attempt, subjectId });
  await saveCoreData(tx, version.id, coreDataOf(read.content, childAgeBandLimits, transitionAges));
  if (state === "SUPERSEDED") return;
  await flagThemes(tx, review, version, read.content);
  if (review.indexedAs === null) await saveIndexedAs(tx, review.id, version.id);
  await record(tx, "handover.received", { handoverId: version.id });
}

async function flagThemes(
  tx: Transaction,
  { id: reviewId }: ChildDeathReview,
  { id: handoverId }: Handover,
  content: HandoverContent,
): Promise<void> {
  await followHandover(tx, reviewId, handoverId, content);
  const { category, modifiable } = content;
  for (const theme of content.themes) {
    const shown = { theme, relevantToAdults: true, factor: null, modifiable, category };
    const flag = { id: randomUUID(), reviewId, ...shown, flaggedAt: tx.now };
    await saveThemeFlag(tx, flag, { note: null, handoverId });
  }
}
