import {
  FindPeopleDocument,
  FollowCaseDocument,
  type FollowCaseQuery,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import type { Story } from "./sample-files.ts";
import { until } from "./until.ts";

type FollowedCase = NonNullable<FollowCaseQuery["case"]>;
export type Proposal = NonNullable<FollowedCase["proposals"]>[number];
export type Submission = NonNullable<FollowedCase["submissions"]>[number];

/** The id of the case of the person whom a report names so. */
export async function findCaseId(coordinator: Hub, person: Story["person"]): Promise<string> {
  const { searchPeople } = await coordinator.send(FindPeopleDocument, { search: person });
  const caseId = searchPeople?.nodes?.find((node) => node?.case)?.case?.id;
  if (!caseId) throw new Error(`${person.familyName}, ${person.nhsNumber}, has no case`);
  return caseId;
}

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
