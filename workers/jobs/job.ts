import type { z } from "zod";
import type { JobName } from "../../schema/events.ts";
import type { Delivery } from "../ports/delivery.ts";
import { Unrecoverable } from "../ports/failures.ts";

/** What became of a job: its effect happened now, or had happened before. */
export type JobResult = "done" | "already-done";

/** A job as the runner sees it: it takes whatever the queue holds and checks it itself. */
export interface Job<Ports> {
  readonly name: JobName;
  /** What its payload must be: that of every event that starts it. */
  readonly payload: z.ZodType;
  run(payload: unknown, ports: Ports, delivery: Delivery): Promise<JobResult>;
}

/**
 * Defines a job: its name, the ids it is given and what it does with the ports. It must be safe to run twice: it
 * reads the facts again and gives one command.
 */
export function defineJob<Schema extends z.ZodType, Ports>(job: {
  readonly name: JobName;
  readonly payload: Schema;
  run(payload: z.infer<Schema>, ports: Ports, delivery: Delivery): Promise<JobResult>;
}): Job<Ports> {
  return {
    name: job.name,
    payload: job.payload,
    run: async (payload, ports, delivery) => {
      const ids = job.payload.safeParse(payload);
      if (!ids.success) throw new Unrecoverable("PAYLOAD_NOT_AS_DEFINED");
      return job.run(ids.data, ports, delivery);
    },
  };
}
