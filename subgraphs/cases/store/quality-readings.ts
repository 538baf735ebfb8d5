import { EntitySchema, In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { QualityReading } from "../domain/quality-reading.ts";
import { byCase } from "./by-case.ts";

/** A row of `quality_reading`. */
interface QualityReadingRow extends Omit<QualityReading, "answers" | "reasons" | "outcome"> {
  outcome: string;
  answers: object[];
  reasons: string[];
}

export const qualityReadingTable = new EntitySchema<QualityReadingRow>({
  name: "quality_reading",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    reviewRevision: { type: "int", name: "review_revision" },
    outcome: { type: "text" },
    checklist: { type: "text", nullable: true },
    answers: { type: "jsonb" },
    reasons: { type: "text", array: true },
    words: { type: "uuid", nullable: true },
    readAt: { type: "timestamptz", name: "read_at" },
    readBy: { type: "text", name: "read_by" },
  },
});

/** Saves a reading of a review. */
export async function saveReading(
  tx: Transaction,
  { answers, reasons, ...reading }: Omit<QualityReading, "id" | "readAt" | "readBy">,
): Promise<void> {
  await tx.manager.getRepository(qualityReadingTable).insert({
    ...reading,
    id: crypto.randomUUID(),
    answers: [...answers],
    reasons: [...reasons],
    readAt: tx.now,
    readBy: tx.caller.subject,
  });
}

/** The readings of each case's review, earliest first. */
export async function findReadings(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, QualityReading[]>> {
  const rows = await tx.manager
    .getRepository(qualityReadingTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { readAt: "asc", id: "asc" } });
  return byCase(rows as QualityReading[]);
}
