import type { Ports } from "../ports/ports.ts";
import type { Job } from "./job.ts";
import { matchReport } from "./match-report.ts";

/** Every job; a test holds it that there is one for each name in schema/events.ts. */
export const jobs: readonly Job<Ports>[] = [matchReport];
