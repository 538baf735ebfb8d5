import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Has the ledger looked through after a withdrawal, since others may have lost what hid them. */
export const guardLedger = defineJob({
  name: "guard-ledger",
  payload: events["ledger.thinned"].payload,
  run: async (_, { submissions }: Pick<Ports, "submissions">, { eventId }) =>
    settle(await submissions.guardLedger(eventId)),
});
