import {
  DeclareInterestDocument,
  RecordTrainingDocument,
  RegisterOrganisationDocument,
  RegisterReviewerDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { keyed } from "./keyed.ts";
import type { sampleOrganisations, sampleReviewers } from "./sample-files.ts";

type Organisation = ReturnType<typeof sampleOrganisations>[number];
type SampleReviewer = ReturnType<typeof sampleReviewers>[number];

/** Registers an organisation as an administrator. */
export async function registerOrganisation(administrator: Hub, organisation: Organisation): Promise<void> {
  const { registerOrganisation } = await administrator.send(RegisterOrganisationDocument, {
    input: keyed(organisation),
  });
  done(`Organisation ${organisation.code}`, registerOrganisation);
}

/** Registers a reviewer with their training and interests as an administrator. @returns the reviewer's id */
export async function registerReviewer(
  administrator: Hub,
  { training, interests, ...reviewer }: SampleReviewer,
): Promise<string> {
  const what = `Reviewer ${reviewer.subject}`;
  const { registerReviewer } = await administrator.send(RegisterReviewerDocument, {
    input: keyed(reviewer),
  });
  const reviewerId = done(what, registerReviewer).reviewer!.id;
  for (const each of training) {
    const input = keyed({ ...each, reviewerId });
    const { recordTraining } = await administrator.send(RecordTrainingDocument, { input });
    done(what, recordTraining);
  }
  for (const each of interests) {
    const input = keyed({ ...each, reviewerId });
    const { declareInterest } = await administrator.send(DeclareInterestDocument, { input });
    done(what, declareInterest);
  }
  return reviewerId;
}
