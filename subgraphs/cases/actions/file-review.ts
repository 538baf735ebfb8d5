import { randomUUID } from "node:crypto";
import { themes } from "../../../schema/codes/themes.ts";
import type { PublishedRecord } from "../../../workers/submission/types.ts";
import type { Transaction } from "../../kit/database.ts";
import { freeTexts } from "../domain/free-texts.ts";
import { libraryAgeBandOf } from "../domain/library.ts";
import type { Submission } from "../domain/submission.ts";
import { saveLibraryReport, withdrawReports } from "../store/library.ts";
import type { Keys } from "./keys.ts";
import { readRecord, understandRecord } from "./read-record.ts";

/**
 * Files the anonymised record of a review in the library, in place of an earlier version: its texts, which a person
 * has confirmed, and of who it was about no more than the record tells. A withdrawal takes it out of the library.
 * Source: the report, 3.6.
 */
export async function fileReview(tx: Transaction, keys: Keys, submission: Submission): Promise<void> {
  if (submission.kind === "WITHDRAWAL") return withdrawReports(tx, { caseId: submission.caseId });
  const bytes = await readRecord(tx, keys, submission);
  const record = bytes === null ? null : understandRecord(bytes);
  if (record === null) return;
  await withdrawReports(tx, { caseId: submission.caseId });
  await saveLibraryReport(
    tx,
    { id: randomUUID(), ...reportOf(record, tx.now.getUTCFullYear()) },
    submission.caseId,
  );
}

function reportOf(record: PublishedRecord, year: number) {
  const labels = record.themes.map(
    (theme) => themes.entries[theme as keyof typeof themes.entries]?.label ?? theme,
  );
  return {
    kind: "REVIEW" as const,
    title: labels.length === 0 ? "Review of a death" : `Review of a death: ${labels.join(", ")}`,
    publisher: null,
    year,
    url: null,
    words: freeTexts(record)
      .map(({ text }) => text)
      .join("\n\n"),
    themes: record.themes,
    ageBand: libraryAgeBandOf(record.ageAtDeath),
    setting: record.placeOfDeath === "UNKNOWN" ? null : record.placeOfDeath,
  };
}
