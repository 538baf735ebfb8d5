import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { sealOf } from "./seal-of.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of cases whose record is sealed, or is no more. */
export const sealCases = defineJob({
  name: "seal-cases",
  payload: events["seal.changed"].payload,
  run: async ({ personId }, { people, cases }: Pick<Ports, "people" | "cases">, { eventId }) =>
    settle(await cases.applySeal({ eventId, ...(await sealOf(people, personId)) })),
});
