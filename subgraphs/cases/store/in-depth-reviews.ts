import { EntitySchema, In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { InDepthMeeting, InDepthReview } from "../domain/in-depth-review.ts";
import { byCase } from "./by-case.ts";

/** A row of `in_depth_review`. */
interface InDepthReviewRow {
  caseId: string;
  kind: string;
  triggers: string[];
  requestId: string | null;
  words: string;
  openedAt: Date;
  openedBy: string;
}

export const inDepthReviewTable = new EntitySchema<InDepthReviewRow>({
  name: "in_depth_review",
  columns: {
    caseId: { type: "uuid", name: "case_id", primary: true },
    kind: { type: "text" },
    triggers: { type: "text", array: true },
    requestId: { type: "uuid", name: "request_id", nullable: true },
    words: { type: "uuid" },
    openedAt: { type: "timestamptz", name: "opened_at" },
    openedBy: { type: "text", name: "opened_by" },
  },
});

/** A row of `in_depth_meeting`; those who took part are named by role and organisation alone. */
interface InDepthMeetingRow {
  id: string;
  caseId: string;
  heldOn: string;
  participants: object[];
  words: string;
  recordedAt: Date;
  recordedBy: string;
  withdrawnAt: Date | null;
}

export const inDepthMeetingTable = new EntitySchema<InDepthMeetingRow>({
  name: "in_depth_meeting",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    heldOn: { type: "date", name: "held_on" },
    participants: { type: "jsonb" },
    words: { type: "uuid" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
    withdrawnAt: { type: "timestamptz", name: "withdrawn_at", nullable: true },
  },
});

/** Opens the in-depth stage of a review. */
export async function saveInDepthReview(
  tx: Transaction,
  { triggers, ...review }: Omit<InDepthReview, "openedAt" | "meetings">,
): Promise<void> {
  await tx.manager
    .getRepository(inDepthReviewTable)
    .insert({ ...review, triggers: [...triggers], openedAt: tx.now, openedBy: tx.caller.subject });
}

/** Saves a meeting. */
export async function saveMeeting(
  tx: Transaction,
  { participants, ...meeting }: Omit<InDepthMeeting, "recordedAt">,
): Promise<void> {
  await tx.manager.getRepository(inDepthMeetingTable).insert({
    ...meeting,
    participants: [...participants],
    recordedAt: tx.now,
    recordedBy: tx.caller.subject,
    withdrawnAt: null,
  });
}

/** Notes that a meeting does not stand any more. */
export async function withdrawMeetingOf(tx: Transaction, caseId: string, id: string): Promise<void> {
  await tx.manager.getRepository(inDepthMeetingTable).update({ id, caseId }, { withdrawnAt: tx.now });
}

/** The in-depth reviews of cases, with their meetings that stand, earliest first. */
export async function findInDepthReviews(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, InDepthReview>> {
  const of = { caseId: In([...caseIds]) };
  const rows = await tx.manager.getRepository(inDepthReviewTable).findBy(of);
  const meetings = byCase(
    await tx.manager
      .getRepository(inDepthMeetingTable)
      .find({ where: { ...of, withdrawnAt: IsNull() }, order: { heldOn: "asc", id: "asc" } }),
  );
  return new Map(
    rows.map(({ openedBy, ...row }) => [
      row.caseId,
      { ...row, meetings: meetings.get(row.caseId) ?? [] } as unknown as InDepthReview,
    ]),
  );
}
