import { setTimeout as pause } from "node:timers/promises";
import {
  ConfirmTextDocument,
  FollowCaseDocument,
  ReleaseSubmissionDocument,
} from "../../../schema/operations/generated/documents.ts";
import { keyed } from "../../../standalone/loading/keyed.ts";
import type { SignedIn } from "../../../standalone/loading/signed-in.ts";
import type { FaultyHub } from "./hub.ts";

/** How many people release at one time. */
export const peopleAtOnce = 4;

/**
 * The people who read, confirm and release whatever has been prepared, through the graph, until `over`. What cannot
 * be done now, because something is down or the version went stale, is looked at again in the next round.
 */
export async function releaseAll(hub: FaultyHub, people: SignedIn, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    const waiting = await hub
      .rows<{ case_id: string; id: string }>(
        "cases",
        "select case_id, id from submission where state = 'PREPARED' order by prepared_at limit 200",
      )
      .catch(() => []);
    const work = [...waiting];
    await Promise.all(
      Array.from({ length: peopleAtOnce }, async () => {
        for (let next = work.shift(); next && !over.aborted; next = work.shift()) {
          await release(people, next.case_id, next.id).catch(() => {});
        }
      }),
    );
    if (waiting.length === 0) await pause(500);
  }
}

async function release(people: SignedIn, caseId: string, submissionId: string): Promise<void> {
  const coordinator = people.as("coordinator-1");
  const { case: found } = await coordinator.send(FollowCaseDocument, { id: caseId });
  const submission = found?.submissions?.find(({ id }) => id === submissionId);
  if (submission?.state !== "PREPARED") return;
  for (const { path, hash } of submission.texts ?? []) {
    const input = keyed({ submissionId, path: path!, hash: hash! });
    await coordinator.send(ConfirmTextDocument, { input });
  }
  const input = keyed({ submissionId, contentHash: submission.contentHash! });
  await coordinator.send(ReleaseSubmissionDocument, { input });
}
