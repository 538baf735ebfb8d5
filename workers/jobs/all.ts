import type { Ports } from "../ports/ports.ts";
import { indexHandover } from "./index-handover.ts";
import { indexSubject } from "./index-subject.ts";
import type { Job } from "./job.ts";
import { linkChildReview } from "./link-child-review.ts";
import { matchReport } from "./match-report.ts";
import { splitInvestigation } from "./split-investigation.ts";

/** Every job; a test holds it that there is one for each name in schema/events.ts. */
export const jobs: readonly Job<Ports>[] = [
  matchReport,
  indexHandover,
  indexSubject,
  linkChildReview,
  splitInvestigation,
];
