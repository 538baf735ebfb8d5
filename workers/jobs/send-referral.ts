import { events } from "../../schema/events.ts";
import { Unrecoverable } from "../ports/failures.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Gives what a reviewer has referred on to whoever is to look at it. */
export const sendReferral = defineJob({
  name: "send-referral",
  payload: events["referral.made"].payload,
  run: async (
    { caseId, referralId },
    { cases, investigations }: Pick<Ports, "cases" | "investigations">,
    { eventId },
  ) => {
    const referral = await cases.findReferral(caseId, referralId);
    if (!referral) throw new Unrecoverable("NO_SUCH_REFERRAL");
    return settle(await investigations.receiveReferral({ eventId, caseId, referralId, ...referral }));
  },
});
