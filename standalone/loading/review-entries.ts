import {
  WriteAdjustmentDocument,
  WriteCareConcernDocument,
  WriteCareEventDocument,
  WriteContributoryFactorDocument,
  WriteGoodPracticeDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { keyed } from "./keyed.ts";
import type { Story } from "./sample-files.ts";

/** Writes what a review has beside its sections: events, adjustments, good practice, factors and concerns. */
export async function writeEntries(reviewer: Hub, caseId: string, story: Story): Promise<void> {
  for (const event of story.careEvents) {
    const input = keyed({ caseId, ...event }, "event");
    done("Writing an event", (await reviewer.send(WriteCareEventDocument, { input })).writeCareEvent);
  }
  for (const adjustment of story.adjustments) {
    const input = keyed({ caseId, ...adjustment }, "adjustment");
    done("Writing an adjustment", (await reviewer.send(WriteAdjustmentDocument, { input })).writeAdjustment);
  }
  for (const practice of story.goodPractice) {
    const input = keyed({ caseId, ...practice }, "good practice");
    done(
      "Writing good practice",
      (await reviewer.send(WriteGoodPracticeDocument, { input })).writeGoodPractice,
    );
  }
  for (const factor of story.factors) {
    const input = keyed({ caseId, ...factor }, "factor");
    const { writeContributoryFactor } = await reviewer.send(WriteContributoryFactorDocument, { input });
    done("Writing a factor", writeContributoryFactor);
  }
  for (const concern of story.concerns) {
    const input = keyed({ caseId, ...concern }, "concern");
    done("Writing a concern", (await reviewer.send(WriteCareConcernDocument, { input })).writeCareConcern);
  }
}
