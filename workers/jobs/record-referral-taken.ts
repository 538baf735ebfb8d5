import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of cases that whoever something was referred to has taken it. */
export const recordReferralTaken = defineJob({
  name: "record-referral-taken",
  payload: events["referral.acknowledged"].payload,
  run: async ({ caseId, referralId }, { cases }: Pick<Ports, "cases">, { eventId }) =>
    settle(await cases.recordReferralTaken(eventId, caseId, referralId)),
});
