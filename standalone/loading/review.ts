import {
  AddRecommendationDocument,
  AddThemeDocument,
  GradeCareDocument,
  RecordCausesDocument,
  RecordInformantDocument,
  StartReviewDocument,
  SubmitForQualityDocument,
  WriteSectionDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { keyed } from "./keyed.ts";
import { writeEntries } from "./review-entries.ts";
import type { Story } from "./sample-files.ts";

/** Begins a review as its reviewer and writes what the sample set has of it. */
export async function writeReview(reviewer: Hub, caseId: string, story: Story): Promise<void> {
  const started = await reviewer.send(StartReviewDocument, { input: keyed({ caseId }, "start") });
  done("Starting a review", started.startReview);
  for (const informant of story.informants) {
    const input = keyed({ caseId, ...informant });
    const { recordInformant } = await reviewer.send(RecordInformantDocument, { input });
    done("Recording an informant", recordInformant);
  }
  for (const { section, words } of story.sections) {
    const input = keyed({ caseId, section, words, revision: 0 });
    const { writeSection } = await reviewer.send(WriteSectionDocument, { input });
    done(`Writing ${section}`, writeSection);
  }
  await writeEntries(reviewer, caseId, story);
  if (story.causes.length > 0) {
    const input = keyed({ caseId, causes: story.causes, underlying: story.underlying });
    const { recordCauses } = await reviewer.send(RecordCausesDocument, { input });
    done("Recording the certificate", recordCauses);
  }
  for (const theme of story.themes) {
    const { addTheme } = await reviewer.send(AddThemeDocument, { input: keyed({ caseId, theme }) });
    done(`Adding the theme ${theme}`, addTheme);
  }
  for (const recommendation of story.recommendations) {
    const input = keyed({ caseId, ...recommendation });
    const { addRecommendation } = await reviewer.send(AddRecommendationDocument, { input });
    done("Adding a recommendation", addRecommendation);
  }
  if (story.grade === undefined) return;
  const grade = keyed({ caseId, scale: "BRISTOL_2015" as const, grade: story.grade });
  const { gradeCare } = await reviewer.send(GradeCareDocument, { input: grade });
  done("Grading care", gradeCare);
}

/** Gives a review to a second reader. */
export async function submitReview(reviewer: Hub, caseId: string): Promise<void> {
  const input = keyed({ caseId }, "submit");
  const { submitForQuality } = await reviewer.send(SubmitForQualityDocument, { input });
  done("Giving a review to a second reader", submitForQuality);
}
