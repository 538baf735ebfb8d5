import type { OwnerFigures } from "../../kit/owner-figures.ts";
import { readPipeline } from "./submissions.ts";

/** How submissions stand on their way, for whoever watches over the hub: counts and ages, and nothing of a case. */
export const pipelineFigures: OwnerFigures = {
  job: "reconcile-submissions",
  figures: [
    {
      name: "hub_submissions",
      help: "Versions of submissions, by where they stand",
      read: async (tx) => {
        const { oldestWaiting, oldestInFlight, inFlight, ...counts } = await readPipeline(tx);
        return { ...counts, "in-flight": inFlight };
      },
    },
    {
      name: "hub_submission_oldest_seconds",
      help: "Since when the oldest version stands there; 0 where none does",
      read: async (tx) => {
        const { oldestWaiting, oldestInFlight } = await readPipeline(tx);
        const age = (since: Date | null) =>
          since === null ? 0 : Math.max(0, tx.now.getTime() - since.getTime()) / 1_000;
        return { waiting: age(oldestWaiting), "in-flight": age(oldestInFlight) };
      },
    },
  ],
};
