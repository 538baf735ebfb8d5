import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { refuseErased } from "../../kit/retention/erased.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkHandingOver, checkKnownVersion } from "../domain/check-handover.ts";
import { takeReview } from "../store/child-death-reviews.ts";
import { findLastAttempts, saveHandover } from "../store/handovers.ts";
import { hashOf, keepDocument } from "./keep-document.ts";
import { readVersion } from "./read-version.ts";

/** A version of a child's death review as the team's system sends it. */
export interface HandOverChildDeathCommand {
  readonly source: { readonly system: string; readonly id: string; readonly version: number };
  /** The version of the form that the document follows. */
  readonly schemaVersion: string;
  /** The handover as JSON text, exactly as it is sent. */
  readonly document: string;
}

/**
 * Takes a handover. The document is kept as received whatever it says; one that cannot be read waits in
 * quarantine with every reason. The same version of the same source is known again.
 */
export async function handOverChildDeath(
  tx: Transaction,
  masterKey: MasterKey,
  { source, schemaVersion, document }: HandOverChildDeathCommand,
): Promise<{ handoverId: string }> {
  const custodian = tx.caller.organisation;
  if (custodian === null) throw new Refused([{ code: "ORGANISATION_MISSING" }]);
  refuseIf(checkHandingOver(source, document));
  const review = await takeReview(tx, { custodian, system: source.system.trim(), id: source.id.trim() });
  const known = review.handovers.find(({ version }) => version === source.version);
  if (known) {
    const last = (await findLastAttempts(tx, [known.id])).get(known.id);
    refuseIf(checkKnownVersion(known, last?.contentHash === hashOf(document)));
    return { handoverId: known.id };
  }
  await refuseErased(tx, "child_death_review", review.id, ["source", "id"]);
  const handover = {
    id: randomUUID(),
    reviewId: review.id,
    version: source.version,
    state: "QUARANTINED" as const,
    attempt: 1,
    receivedAt: tx.now,
    subjectId: null,
  };
  await saveHandover(tx, handover);
  await readVersion(tx, review, handover, {
    form: schemaVersion,
    ...(await keepDocument(tx, masterKey, document)),
  });
  return { handoverId: handover.id };
}
