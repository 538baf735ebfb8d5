import type { Hub } from "../../workers/commands/hub.ts";
import { allocate } from "./allocate.ts";
import { awaitCase } from "./follow-case.ts";
import { holdByHand, holdForInvestigation } from "./hold.ts";
import { learn } from "./learning.ts";
import { submitReview, writeReview } from "./review.ts";
import { ends, type Story } from "./sample-files.ts";
import { approve, closeCase, release, returnReview } from "./submission.ts";

/** Who plays, and what they know by its own names. */
export interface Stage {
  readonly coordinator: Hub;
  readonly lead: Hub;
  readonly steeringGroup: Hub;
  /** Tells the stand-in for the national registry to reject the next record. */
  readonly rejectNext: () => Promise<void>;
  /** The hub as a reviewer sees it, by their sign-in. */
  readonly reviewer: (subject: string) => Hub;
  readonly reviewerIds: ReadonlyMap<string, string>;
  /** Ids of cases by the number of a report about the person. */
  readonly caseIds: ReadonlyMap<string, string>;
  /** Ids of investigations by their reference. */
  readonly investigationIds: ReadonlyMap<string, string>;
}

/** Takes one case as far as its story goes. Safe to repeat: every act has its key. */
export async function play(story: Story, stage: Stage): Promise<void> {
  const { coordinator } = stage;
  const caseId = known(stage.caseIds, story.report);
  if (story.heldFor) await holdByHand(coordinator, caseId, story.heldFor);
  if (story.reviewer) await propose(story.reviewer, caseId, story, stage);
  if (story.investigation) {
    const investigationId = known(stage.investigationIds, story.investigation.reference);
    await holdForInvestigation(stage, caseId, investigationId, story.investigation);
  }
  if (story.reviewer) await carryOut(caseId, story, stage);
}

async function propose(subject: string, caseId: string, story: Story, stage: Stage): Promise<void> {
  const reviewerId = known(stage.reviewerIds, subject);
  const proposal = await allocate(
    stage.coordinator,
    stage.reviewer(subject),
    caseId,
    reviewerId,
    story.careOrganisations,
    story.supporter ? known(stage.reviewerIds, story.supporter) : null,
  );
  const expected = story.goesTo === "REFUSED" ? "REFUSED" : "APPOINTED";
  if (proposal.state === expected) return;
  throw new Error(`${subject} for ${story.report}: ${proposal.state} because of ${proposal.reasons?.join()}`);
}

/** The review, from its start to the end of the case, or as far as the story goes. */
async function carryOut(caseId: string, story: Story, stage: Stage): Promise<void> {
  const { coordinator } = stage;
  const goesOnTo = (end: (typeof ends)[number]) => ends.indexOf(story.goesTo) >= ends.indexOf(end);
  if (!goesOnTo("IN_REVIEW")) return;
  const reviewer = stage.reviewer(story.reviewer!);
  await writeReview(reviewer, caseId, story);
  if (!goesOnTo("QUALITY_ASSURANCE")) return;
  await submitReview(reviewer, caseId);
  if (story.returnedFor) return returnReview(coordinator, caseId, story.returnedFor);
  if (!goesOnTo("PREPARED")) return;
  const submission = await approve(coordinator, caseId);
  if (!goesOnTo("REJECTED")) return;
  const isRejected = story.goesTo === "REJECTED";
  if (isRejected) await stage.rejectNext();
  await release(coordinator, caseId, submission, isRejected ? "REJECTED" : "ACKNOWLEDGED");
  if (isRejected) return;
  if (story.learning) {
    const reference = await awaitCase(
      coordinator,
      caseId,
      "a case has its reference",
      (found) => found.reference,
    );
    await learn(stage.steeringGroup, caseId, reference, story.learning);
  }
  if (!goesOnTo("CLOSED")) return;
  await closeCase(coordinator, caseId);
}

function known<T>(all: ReadonlyMap<string, T>, name: string): T {
  const found = all.get(name);
  if (found === undefined) throw new Error(`the sample set knows no ${name}`);
  return found;
}
