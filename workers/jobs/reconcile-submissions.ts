import { z } from "zod";
import type { HeldSubmission } from "../ports/national-registry.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** How many entries of the programme's list are compared in one transaction. */
const partSize = 100;

/**
 * Compares the ledger with what the national programme holds, part by part, has every difference put right or raised,
 * and then has the ledger looked through for records that tell too much, or could tell more. Where submissions go out
 * by file alone there is no list to ask for: whoever gets the programme's receipts takes them in.
 */
export const reconcileSubmissions = defineJob({
  name: "reconcile-submissions",
  payload: z.strictObject({}),
  run: async (_none, { submissions, registry }: Pick<Ports, "submissions" | "registry">, delivery) => {
    const { now: startedAt, furtherEvent, signal } = delivery;
    let parts = 0;
    const compare = async (held: readonly HeldSubmission[], isLast: boolean) => {
      parts += 1;
      const event = furtherEvent(`${startedAt.toISOString()} part ${parts}`);
      settle(await submissions.reconcile(event, { startedAt, held, isLast }));
    };
    let part: HeldSubmission[] = [];
    for await (const held of registry?.list(signal) ?? []) {
      part.push(held);
      if (part.length < partSize) continue;
      await compare(part, false);
      part = [];
    }
    if (registry !== null) await compare(part, true);
    return settle(await submissions.guardLedger(furtherEvent(`${startedAt.toISOString()} ledger`)));
  },
});
