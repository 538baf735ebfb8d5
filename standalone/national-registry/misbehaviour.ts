import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Holdings, Receipt } from "./holdings.ts";
import type { Outcome } from "./receive.ts";
import { send } from "./send.ts";

/** The ways in which the stand-in can be told to fail, so that the hub's answer to each can be tried. */
export const misbehaviours = {
  reject: "refuses what it could have taken, with a field as the reason",
  "answer-500": "fails before it stores",
  reset: "cuts the connection before it stores",
  "silent-after-storing": "stores and never answers",
  "reset-after-storing": "stores and cuts the connection",
  slow: "answers after `delayMs`",
  "too-many-requests": "answers 429 with Retry-After: `retryAfterSeconds`",
  "wrong-hash": "stores and gives a receipt with another content's hash",
  "duplicate-receipt": "stores and gives the id of an earlier receipt",
} as const;
export type Misbehaviour = keyof typeof misbehaviours;

const kinds = Object.keys(misbehaviours) as [Misbehaviour, ...Misbehaviour[]];

/** An order to misbehave; bounded, so that a forgotten one ends. */
export const orderSchema = z.strictObject({
  kind: z.enum(kinds),
  times: z.number().int().min(1).max(1000).default(1),
  delayMs: z.number().int().min(0).max(60_000).default(2_000),
  retryAfterSeconds: z.number().int().min(0).max(3600).default(1),
});
export type Order = z.infer<typeof orderSchema>;

/** The orders not yet carried out; each submission that arrives uses up one time of the first. */
export interface Orders {
  add(order: Order): void;
  next(): Order | undefined;
  pending(): readonly Order[];
  clear(): void;
}

/** Orders are carried out in the order in which they were given. */
export function takeOrders(): Orders {
  const queue: Order[] = [];
  return {
    add: (order) => void queue.push(order),
    next() {
      const first = queue.shift();
      if (first && first.times > 1) queue.unshift({ ...first, times: first.times - 1 });
      return first;
    },
    pending: () => queue,
    clear: () => void queue.splice(0),
  };
}

/** Carries out what happens before anything is stored; says whether that was the end of it. */
export async function failAtOnce(order: Order, response: ServerResponse): Promise<boolean> {
  switch (order.kind) {
    case "slow":
      await wait(order.delayMs);
      return false;
    case "reject":
      send(response, 422, {
        code: "not-valid",
        faults: [{ field: "/causes", reason: "The stand-in was told to reject this record." }],
      });
      return true;
    case "answer-500":
      send(response, 500, { code: "internal" });
      return true;
    case "too-many-requests":
      response.setHeader("retry-after", String(order.retryAfterSeconds));
      send(response, 429, { code: "too-many-requests" });
      return true;
    case "reset":
      response.destroy();
      return true;
    default:
      return false;
  }
}

/** Carries out what keeps the sender from its receipt; says whether that was the end of it. */
export function failAfterStoring(order: Order, response: ServerResponse): boolean {
  if (order.kind === "reset-after-storing") response.destroy();
  return order.kind === "reset-after-storing" || order.kind === "silent-after-storing";
}

/** The outcome with a receipt that is not what it should be, where that was the order. */
export function twist(order: Order, outcome: Outcome, holdings: Holdings): Outcome {
  if (outcome.kind === "refused") return outcome;
  return { ...outcome, receipt: twistReceipt(order, outcome.receipt, holdings) };
}

function twistReceipt(order: Order, receipt: Receipt, holdings: Holdings): Receipt {
  if (order.kind === "wrong-hash") return { ...receipt, contentHash: "0".repeat(64) };
  const earlier = holdings.all().find((held) => held.receipt.id !== receipt.id);
  return order.kind === "duplicate-receipt" && earlier ? { ...receipt, id: earlier.receipt.id } : receipt;
}
