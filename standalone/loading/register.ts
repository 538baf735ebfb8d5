import {
  DeclareInterestDocument,
  RecordTrainingDocument,
  RegisterOrganisationDocument,
  RegisterReviewerDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { keyOf } from "../../workers/commands/key-of.ts";
import { done } from "./done.ts";
import type { sampleOrganisations, sampleReviewers } from "./sample-files.ts";

type Organisation = ReturnType<typeof sampleOrganisations>[number];
type SampleReviewer = ReturnType<typeof sampleReviewers>[number];

/** Registers an organisation as an administrator. */
export async function registerOrganisation(administrator: Hub, organisation: Organisation): Promise<void> {
  const input = { ...organisation, idempotencyKey: keyOf(organisation) };
  const { registerOrganisation } = await administrator.send(RegisterOrganisationDocument, { input });
  done(`Organisation ${organisation.code}`, registerOrganisation);
}

/** Registers a reviewer with their training and interests as an administrator. @returns the reviewer's id */
export async function registerReviewer(
  administrator: Hub,
  { training, interests, ...reviewer }: SampleReviewer,
): Promise<string> {
  const what = `Reviewer ${reviewer.subject}`;
  const { registerReviewer } = await administrator.send(RegisterReviewerDocument, {
    input: { ...reviewer, idempotencyKey: keyOf(reviewer) },
  });
  const reviewerId = done(what, registerReviewer).reviewer!.id;
  for (const each of training) {
    const input = { ...each, reviewerId };
    const { recordTraining } = await administrator.send(RecordTrainingDocument, {
      input: { ...input, idempotencyKey: keyOf(input) },
    });
    done(what, recordTraining);
  }
  for (const each of interests) {
    const input = { ...each, reviewerId };
    const { declareInterest } = await administrator.send(DeclareInterestDocument, {
      input: { ...input, idempotencyKey: keyOf(input) },
    });
    done(what, declareInterest);
  }
  return reviewerId;
}
