import { FollowCaseDocument, type FollowCaseQuery } from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { until } from "./until.ts";

type FollowedCase = NonNullable<FollowCaseQuery["case"]>;
export type Proposal = NonNullable<FollowedCase["proposals"]>[number];
export type Submission = NonNullable<FollowedCase["submissions"]>[number];

/** Waits until a part of a case is as it should be, and returns it. */
export function awaitCase<Part>(
  coordinator: Hub,
  caseId: string,
  awaited: string,
  find: (found: FollowedCase) => Part | null | undefined,
): Promise<Part> {
  return until(awaited, async () => {
    const { case: found } = await coordinator.send(FollowCaseDocument, { id: caseId });
    return (found && find(found)) ?? null;
  });
}
