import { setTimeout as pause } from "node:timers/promises";
import {
  HandOverChildDeathDocument,
  ReadHandoverDocument,
  type ReadHandoverQuery,
} from "../../../schema/operations/generated/documents.ts";
import type { Hub } from "../hub.ts";
import { keyOf } from "../key-of.ts";
import type { Progress } from "../progress.ts";
import { refusalInWords } from "../refusals.ts";
import type { HandoverToSend } from "./handover-to-send.ts";

type Sender = Pick<Hub, "send">;

/** A handover as the hub keeps it. */
export type KeptHandover = NonNullable<ReadHandoverQuery["handover"]>;

/** What became of a handover that was sent: kept, or refused with the reasons in words. */
export type SentHandover =
  | { readonly kept: KeptHandover; readonly refused?: never }
  | { readonly refused: readonly string[]; readonly kept?: never };

/** Milliseconds between two looks at a handover that waits to be matched. */
const lookEvery = 250;

/**
 * Sends handovers one after the other, as versions of one review must keep their order, each under a key made of
 * what it says: the same one is known again. Throws `HubFault` where the hub fails.
 */
export async function sendHandovers(
  hub: Sender,
  handovers: readonly HandoverToSend[],
  progress: Progress,
): Promise<SentHandover[]> {
  const sent: SentHandover[] = [];
  for (const handover of handovers) {
    sent.push(await send(hub, handover));
    progress(sent.length, handovers.length);
  }
  return sent;
}

async function send(hub: Sender, handover: HandoverToSend): Promise<SentHandover> {
  const { handOverChildDeath } = await hub.send(HandOverChildDeathDocument, {
    input: { ...handover, idempotencyKey: keyOf(handover) },
  });
  const kept = handOverChildDeath?.handover;
  if (kept) return { kept: await look(hub, kept.id) };
  return { refused: (handOverChildDeath?.refusals ?? []).map(refusalInWords) };
}

/** Looks at handovers again until each has been matched or `waitMs` have passed. */
export async function awaitMatches(
  hub: Sender,
  sent: readonly SentHandover[],
  waitMs: number,
): Promise<SentHandover[]> {
  const until = Date.now() + waitMs;
  const now: SentHandover[] = [];
  for (const one of sent) {
    let kept = one.kept ? await look(hub, one.kept.id) : undefined;
    while (kept && isWaiting(kept) && Date.now() < until) {
      await pause(lookEvery);
      kept = await look(hub, kept.id);
    }
    now.push(kept ? { kept } : one);
  }
  return now;
}

function isWaiting({ state, childDeathReview }: KeptHandover): boolean {
  const outcome = childDeathReview?.outcome;
  return (
    state === "RECEIVED" || (state === "LINKED" && (outcome === "AWAITING_MATCH" || outcome === "MATCHED"))
  );
}

async function look(hub: Sender, id: string): Promise<KeptHandover> {
  const { handover } = await hub.send(ReadHandoverDocument, { id });
  if (!handover) throw new Error("a handover that was taken cannot be found");
  return handover;
}
