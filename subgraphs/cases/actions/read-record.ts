import { createHash } from "node:crypto";
import { checkRecord } from "../../../workers/submission/record-schema.ts";
import { type ResidualRisk, residualRisk } from "../../../workers/submission/residual-risk.ts";
import type { PublishedRecord, TextRemoval } from "../../../workers/submission/types.ts";
import type { Transaction } from "../../kit/database.ts";
import { unseal } from "../../kit/sealed.ts";
import { freeTexts } from "../domain/free-texts.ts";
import type { Submission } from "../domain/submission.ts";
import { findConfirmations } from "../store/confirmations.ts";
import type { Keys } from "./keys.ts";

/** The record that a text holds; null where it is none by the published schema. */
export function understandRecord(text: string): PublishedRecord | null {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return null;
  }
  return checkRecord(record).length === 0 ? (record as PublishedRecord) : null;
}

/** The bytes of a version, as text; null where they were erased. */
export async function readRecord(
  tx: Transaction,
  keys: Keys,
  submission: Submission,
): Promise<string | null> {
  const document = await unseal(tx, keys.master, submission.documentId);
  return document?.content.toString() ?? null;
}

/** A free text of a version, and who has confirmed just these words. */
export interface SubmissionText {
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  /** What was taken out of it. */
  readonly removals: readonly TextRemoval[];
  readonly risk: ResidualRisk;
}

/** The free texts of a version, each to be confirmed by its hash. */
export async function readTexts(
  tx: Transaction,
  submission: Submission,
  record: PublishedRecord,
): Promise<SubmissionText[]> {
  const confirmations = await findConfirmations(tx, submission.id);
  return freeTexts(record).map(({ path, text }) => {
    const hash = createHash("sha256").update(text).digest("hex");
    const removals = (submission.removals as readonly TextRemoval[]).filter((each) => each.path === path);
    const confirmed = confirmations.find((each) => each.path === path && each.textHash === hash);
    return {
      path,
      text,
      hash,
      confirmedBy: confirmed?.confirmedBy ?? null,
      confirmedAt: confirmed?.confirmedAt ?? null,
      removals,
      risk: residualRisk(text, removals),
    };
  });
}
