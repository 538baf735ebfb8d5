import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { type MasterKey, unseal } from "../../kit/sealed.ts";
import { checkDocument } from "../domain/check-handover.ts";
import type { HandoverAttempt } from "../domain/handover.ts";
import { lockReview } from "../store/child-death-reviews.ts";
import { findHandovers, findLastAttempts } from "../store/handovers.ts";
import { type KeptDocument, keepDocument } from "./keep-document.ts";
import { readVersion } from "./read-version.ts";

/** A second try of a handover in quarantine. */
export interface ReplayHandoverCommand {
  readonly handoverId: string;
  /** Null: the form that the document said before. */
  readonly schemaVersion: string | null;
  /** The corrected document; null to read the one that came once more, for instance by a form that is new here. */
  readonly document: string | null;
}

/** Reads a version in quarantine again. Every document that came for it stays in its history. */
export async function replayHandover(
  tx: Transaction,
  masterKey: MasterKey,
  command: ReplayHandoverCommand,
): Promise<{ handoverId: string }> {
  const { handoverId } = command;
  const seen = (await findHandovers(tx, [handoverId])).get(handoverId);
  const review = seen && (await lockReview(tx, seen.reviewId));
  const version = review?.handovers.find(({ id }) => id === handoverId);
  const last = (await findLastAttempts(tx, [handoverId])).get(handoverId);
  if (!review || !version || !last) throw new Refused([{ code: "NO_SUCH_HANDOVER", path: ["handoverId"] }]);
  refuseIf([
    ...(version.state === "QUARANTINED" ? [] : [{ code: "NOT_IN_QUARANTINE", path: ["handoverId"] }]),
    ...checkDocument(command.document ?? ""),
  ]);
  const came =
    command.document === null
      ? await asItCame(tx, masterKey, last)
      : await keepDocument(tx, masterKey, command.document);
  const again = { ...version, attempt: version.attempt + 1 };
  await readVersion(tx, review, again, { form: command.schemaVersion ?? last.form, ...came });
  return { handoverId };
}

async function asItCame(
  tx: Transaction,
  masterKey: MasterKey,
  { documentId, contentHash }: HandoverAttempt,
): Promise<KeptDocument> {
  const kept = await unseal(tx, masterKey, documentId);
  if (!kept) throw new Refused([{ code: "DOCUMENT_ERASED", path: ["document"] }]);
  return { document: kept.content.toString(), documentId, contentHash };
}
