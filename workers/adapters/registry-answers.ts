import { z } from "zod";
import { unreadable } from "../../schema/values/unreadable.ts";
import { Unavailable, Unrecoverable } from "../ports/failures.ts";
import type { HeldSubmission, RegistryAnswer, RejectionReason } from "../ports/national-registry.ts";

/** What PostgreSQL keeps in no text: NUL, and in no JSON: one half of a character that is written in two. */
const unkept = /\0|\p{Cs}/gu;
/** A text that can be kept; any other was damaged, or says nothing that could be understood. */
const text = z.string().refine((written) => written.search(unkept) === -1);
/** In a list a mark takes the place of what cannot be kept, so that one entry keeps no other from being compared. */
const markedText = z.string().transform((written) => written.replace(unkept, unreadable));

const receiptSchema = z.object({
  id: text.min(1),
  receivedAt: z.iso.datetime({ offset: true }),
  contentHash: text,
});

const heldSchema = receiptSchema.extend({
  idempotencyKey: text.min(1),
  version: z.int32().min(1),
});

const listedSchema = heldSchema.extend({
  id: markedText.pipe(z.string().min(1)),
  contentHash: markedText,
  idempotencyKey: markedText.pipe(z.string().min(1)),
});

const refusalSchema = z.object({
  code: text,
  faults: z.array(z.object({ field: text, reason: text })).default([]),
});

const rejectedSchema = refusalSchema.extend({
  ...heldSchema.pick({ idempotencyKey: true, contentHash: true, version: true }).shape,
});

const pageSchema = z.object({ submissions: z.array(listedSchema), next: z.string().nullish() });

/** Statuses by which a server says that the request itself was not at fault. */
const passing = [401, 408, 425, 429];
/**
 * Statuses by which it says that it is still at work on what it was sent under this key; asked again, it gives the
 * receipt. Source: draft-ietf-httpapi-idempotency-key-header, section 2.6.
 */
const underWay = [202, 409];
/** What the programme says of a record that it read and does not want; anything else is about how it was sent. */
const rejections = ["not-json", "not-valid", "superseded"];

/** Throws where the answer says nothing but to come back later. */
export function refusePassing(status: number, wait: number | undefined): void {
  if (status >= 500 || passing.includes(status)) throw new Unavailable(`REGISTRY_ANSWERS_${status}`, wait);
}

/** What the answer to a submission says. A receipt for other bytes than ours is none. */
export function readAnswer(status: number, content: unknown, contentHash: string): RegistryAnswer {
  return status === 200 || status === 201 ? accepted(content, contentHash) : rejected(status, content);
}

function accepted(content: unknown, contentHash: string): RegistryAnswer {
  const receipt = receiptSchema.safeParse(content);
  if (!receipt.success) throw new Unavailable("RECEIPT_UNREADABLE");
  if (receipt.data.contentHash !== contentHash) throw new Unavailable("RECEIPT_FOR_OTHER_CONTENT");
  const { id, receivedAt } = receipt.data;
  return { outcome: "ACCEPTED", receipt: { id, receivedAt } };
}

function rejected(status: number, content: unknown): RegistryAnswer {
  const refusal = refusalSchema.safeParse(content);
  if (refusal.success && rejections.includes(refusal.data.code)) {
    return { outcome: "REJECTED", code: refusal.data.code, reasons: refusal.data.faults };
  }
  if (refusal.data?.code === "hash-differs") throw new Unavailable("BYTES_DAMAGED_ON_THE_WAY");
  if (underWay.includes(status)) throw new Unavailable(`REGISTRY_ANSWERS_${status}`);
  throw new Unrecoverable(`REGISTRY_ANSWERS_${status}`);
}

/** What one entry of the programme's list says. Throws `Unavailable` where it cannot be read. */
export function readHeld(content: unknown): HeldSubmission {
  const held = heldSchema.safeParse(content);
  if (!held.success) throw new Unavailable("LIST_UNREADABLE");
  return toHeld(held.data);
}

/** Is it the programme that says that it has no such submission, and nobody on the way who knows no such address? */
export function saysNotHeld(content: unknown): boolean {
  return refusalSchema.safeParse(content).data?.code === "not-held";
}

/** A page of the programme's list, and where the next one begins. */
export function readPage(content: unknown): { held: HeldSubmission[]; next: string | null } {
  const page = pageSchema.safeParse(content);
  if (!page.success) throw new Unavailable("LIST_UNREADABLE");
  return { held: page.data.submissions.map(toHeld), next: page.data.next ?? null };
}

/** What the programme answers to a version that it got by file. */
export type FileAnswer = Pick<HeldSubmission, "submissionId" | "contentHash" | "version"> &
  (
    | { readonly receipt: HeldSubmission["receipt"] }
    | { readonly receipt: null; readonly reasons: readonly RejectionReason[] }
  );

/**
 * What a line of a file of receipts says: the entry of a version as in the programme's list, or why it was rejected, as
 * over HTTPS, with the key, version and hash that it is about. Null where it can be read as neither.
 */
export function readFileAnswer(content: unknown): FileAnswer | null {
  const held = heldSchema.safeParse(content);
  if (held.success) return toHeld(held.data);
  const rejected = rejectedSchema.safeParse(content);
  if (!rejected.success || !rejections.includes(rejected.data.code)) return null;
  const { idempotencyKey, contentHash, version, faults } = rejected.data;
  return { submissionId: idempotencyKey, contentHash, version, receipt: null, reasons: faults };
}

function toHeld({ idempotencyKey, id, receivedAt, contentHash, version }: z.infer<typeof heldSchema>) {
  return { submissionId: idempotencyKey, receipt: { id, receivedAt }, contentHash, version };
}
