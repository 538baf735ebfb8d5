import { type AgeBandLimit, ageBandAt, isWithinAges } from "./age-band.ts";
import type { CoreData } from "./child-death-review.ts";
import type { HandoverContent } from "./handover.ts";

/** What the programme takes of a child: everything of a handover but what identifies and what flags. */
export function coreDataOf(
  content: HandoverContent,
  ageBands: readonly AgeBandLimit[],
  transition: { readonly from: number; readonly to: number },
): CoreData {
  const { subject, themes, ...codes } = content;
  return {
    ...codes,
    ageBand: ageBandAt(subject.birthDate, subject.deathDate, ageBands),
    inTransition: isWithinAges(subject.birthDate, subject.deathDate, transition),
    sex: subject.sex,
    learningDisability: subject.learningDisability,
  };
}
