import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/**
 * Gives what a reviewer has referred on to whoever is to look at it. Of a sealed review it finds nothing; once the seal
 * is lifted, the referral is told again.
 */
export const sendReferral = defineJob({
  name: "send-referral",
  payload: events["referral.made"].payload,
  run: async (
    { caseId, referralId },
    { cases, investigations }: Pick<Ports, "cases" | "investigations">,
    { eventId },
  ) => {
    const referral = await cases.findReferral(caseId, referralId);
    // Nothing fails that somebody could see: a sealed review is as absent as one that never was.
    if (!referral) return "done";
    return settle(await investigations.receiveReferral({ eventId, caseId, referralId, ...referral }));
  },
});
