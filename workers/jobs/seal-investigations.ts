import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { sealOf } from "./seal-of.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of investigations whose record is sealed, or is no more. */
export const sealInvestigations = defineJob({
  name: "seal-investigations",
  payload: events["seal.changed"].payload,
  run: async (
    { personId },
    { people, investigations }: Pick<Ports, "people" | "investigations">,
    { eventId },
  ) => settle(await investigations.applySeal({ eventId, ...(await sealOf(people, personId)) })),
});
