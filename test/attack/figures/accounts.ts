import type { TokenFor } from "../../support/issuer.ts";

/** Who takes part in the attack: they read what is released, and may not see the people who are counted. */
export const accounts: readonly TokenFor[] = [
  { roles: ["partner-analyst"], org: "VCS01" },
  { roles: ["partner-analyst"], org: "E09000032", sub: "another-analyst" },
  { roles: ["steering-group"], org: "07W" },
  { roles: ["national-programme"], org: "X26" },
  { roles: ["child-death-review-team"], org: "E09000021" },
];

/** Others who may not even read figures: what lists do they get? */
export const bystanders: readonly TokenFor[] = [
  { roles: ["notifier"], org: "RJ6" },
  { roles: ["reviewer"], org: "RJ7", sub: "a-reviewer" },
  { roles: ["investigation-lead"], org: "E09000021" },
  { roles: ["administrator"], org: "07W" },
];
