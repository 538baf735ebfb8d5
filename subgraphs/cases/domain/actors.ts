/** In which part somebody acts on a case. */
export type Actor =
  | "JOB"
  | "COORDINATOR"
  | "APPOINTED_REVIEWER"
  | "SECOND_READER"
  | "RELEASER"
  | "OTHER_PROCESS";

/** What is known of a caller; scopes by name. */
export interface ActingCaller {
  readonly subject: string;
  readonly job: string | null;
  readonly scopes: ReadonlySet<string>;
}

/**
 * The parts that a caller may act in. Nobody is the second reader of their own review.
 * Source: the report, section 3.10 (impartiality).
 */
export function actorsOf(caller: ActingCaller, reviewerSubject: string | null): ReadonlySet<Actor> {
  const isReviewer = reviewerSubject !== null && caller.subject === reviewerSubject;
  const parts: Record<Actor, boolean> = {
    JOB: caller.job !== null,
    COORDINATOR: caller.scopes.has("case:coordinate"),
    APPOINTED_REVIEWER: isReviewer && caller.scopes.has("review:write"),
    SECOND_READER: !isReviewer && caller.scopes.has("quality:decide"),
    RELEASER: caller.scopes.has("submission:release"),
    OTHER_PROCESS: caller.scopes.has("family:ask"),
  };
  return new Set((Object.keys(parts) as Actor[]).filter((part) => parts[part]));
}
