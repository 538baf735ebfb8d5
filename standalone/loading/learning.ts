import {
  DecideLearningDocument,
  PlanActionDocument,
  ReadLearningReportDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { keyed } from "./keyed.ts";
import type { Story } from "./sample-files.ts";

/** The steering group reads the anonymised report under its reference, decides, and plans what is to be done. */
export async function learn(
  steeringGroup: Hub,
  caseId: string,
  reference: string,
  { decision, words, actions }: NonNullable<Story["learning"]>,
): Promise<void> {
  const { learningReport } = await steeringGroup.send(ReadLearningReportDocument, { reference });
  const input = keyed({ caseId, decision, words });
  const { decideLearning } = await steeringGroup.send(DecideLearningDocument, { input });
  done("Deciding on a report", decideLearning);
  for (const { of, ...action } of actions) {
    const recommendation = learningReport?.recommendations?.find(({ theme }) => theme?.code === of);
    if (!recommendation?.id) throw new Error(`the report ${reference} recommends nothing about ${of}`);
    const planned = keyed({ caseId, recommendationId: recommendation.id, ...action });
    const { planAction } = await steeringGroup.send(PlanActionDocument, { input: planned });
    done("Planning an action", planAction);
  }
}
