import { z } from "zod";
import type { Ports } from "../ports/ports.ts";
import { defineJob } from "./job.ts";
import { settle } from "./settle.ts";

/** Has the steering group's digest of the week made; made twice, the first stays. */
export const makeDigest = defineJob({
  name: "make-digest",
  payload: z.strictObject({}),
  run: async (_none, { investigations }: Pick<Ports, "investigations">, { eventId }) =>
    settle(await investigations.makeDigest(eventId)),
});
