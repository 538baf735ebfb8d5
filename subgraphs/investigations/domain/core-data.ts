import { type AgeBandLimit, ageBandAt } from "./age-band.ts";
import type { CoreData } from "./child-death-review.ts";
import type { HandoverContent } from "./handover.ts";

/** What the programme takes of a child: everything of a handover but what identifies and what flags. */
export function coreDataOf(content: HandoverContent, ageBands: readonly AgeBandLimit[]): CoreData {
  const { subject, themes, ...codes } = content;
  return {
    ...codes,
    ageBand: ageBandAt(subject.birthDate, subject.deathDate, ageBands),
    sex: subject.sex,
    learningDisability: subject.learningDisability,
  };
}
