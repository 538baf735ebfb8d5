/** In which part somebody acts on a case. */
export type Actor =
  | "JOB"
  | "COORDINATOR"
  | "OTHER_COORDINATOR"
  | "APPOINTED_REVIEWER"
  | "PROPOSED_REVIEWER"
  | "CONTRIBUTOR"
  | "SECOND_READER"
  | "RELEASER"
  | "OTHER_PROCESS"
  | "ASKED_ORGANISATION"
  | "STEERING_MEMBER";

/** What is known of a caller; scopes by name. */
export interface ActingCaller {
  readonly subject: string;
  readonly job: string | null;
  readonly scopes: ReadonlySet<string>;
}

/**
 * The parts that a caller may act in. Nobody is the second reader of a review on which they write. A coordinator of an
 * organisation that does not keep the case may see it by what is agreed, and acts on nothing but whose it is to be.
 * Source: the report, section 3.10 (impartiality).
 * @param keeps whether the caller's organisation keeps the case
 */
export function actorsOf(
  caller: ActingCaller,
  keeps: boolean,
  reviewerSubject: string | null,
  contributors: readonly string[] = [],
  proposedSubject: string | null = null,
): ReadonlySet<Actor> {
  const isReviewer = reviewerSubject !== null && caller.subject === reviewerSubject;
  const contributes = contributors.includes(caller.subject);
  const parts: Record<Actor, boolean> = {
    JOB: caller.job !== null,
    COORDINATOR: keeps && caller.scopes.has("case:coordinate"),
    OTHER_COORDINATOR: !keeps && caller.scopes.has("case:coordinate"),
    APPOINTED_REVIEWER: isReviewer && caller.scopes.has("review:write"),
    PROPOSED_REVIEWER: caller.subject === proposedSubject && caller.scopes.has("declaration:make"),
    CONTRIBUTOR: contributes && caller.scopes.has("review:write"),
    SECOND_READER: !isReviewer && !contributes && caller.scopes.has("quality:decide"),
    RELEASER: keeps && caller.scopes.has("submission:release"),
    OTHER_PROCESS: caller.scopes.has("family:ask"),
    STEERING_MEMBER: caller.scopes.has("learning:decide"),
    ASKED_ORGANISATION: caller.scopes.has("obligation:answer"),
  };
  return new Set((Object.keys(parts) as Actor[]).filter((part) => parts[part]));
}
