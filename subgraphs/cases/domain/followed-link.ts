/** How far a case has followed what was said of its link with an investigation. */
export interface FollowedLink {
  /** The latest revision of the link that was acted on; 0 before the first. */
  readonly revision: number;
  /** Is the case held for the investigation? */
  readonly held: boolean;
}

/** What a link said at one of its revisions. */
export interface LinkNews {
  readonly revision: number;
  /** Does the review wait? */
  readonly holds: boolean;
}

/**
 * How far the case has followed once this was said. What is older, or was said before, changes nothing: jobs may
 * bring it in any order and more than once.
 */
export function follow(before: FollowedLink, { revision, holds }: LinkNews): FollowedLink {
  return revision > before.revision ? { revision, held: holds } : before;
}
