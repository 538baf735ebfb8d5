import { events } from "../../schema/events.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { sealOf } from "./seal-of.ts";
import { settle } from "./settle.ts";

/** Tells the keepers of reviewers whose case is sealed, or is no more. */
export const sealReviewers = defineJob({
  name: "seal-reviewers",
  payload: events["seal.changed"].payload,
  run: async ({ personId }, { people, reviewers }: Pick<Ports, "people" | "reviewers">, { eventId }) =>
    settle(await reviewers.applySeal({ eventId, ...(await sealOf(people, personId)) })),
});
