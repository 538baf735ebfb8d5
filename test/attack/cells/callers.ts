import { jobGrants, type Role, roles, type Scope } from "../../../schema/codes/access.ts";
import type { Purpose } from "../../../schema/codes/purposes.ts";
import { type JobName, jobNames } from "../../../schema/events.ts";
import type { Somebody } from "../signed-in-as.ts";
import { knownRoles } from "./who-may-see.ts";

/** The code of an area that nobody has, to which some of the sample's cases are given. */
export const otherArea = "QAB";

/** Organisations in whose name every role asks, with what they are to the rows of the area. */
export const organisations = {
  custodian: "36L",
  "another area": otherArea,
  "a partner with agreements": "E09000008",
  "a stranger": "VCS01",
} as const;

/** Who breaks the glass: somebody to whom nothing is shared. */
export const glassBreaker = somebody("coordinator", organisations["a stranger"], "review");

export const isSame = (one: Somebody, other: Somebody) => one.subject === other.subject;

/** Everybody who asks: each role at each organisation. Nobody of them has to do with any record in person. */
export function everyRole(): readonly Somebody[] {
  return knownRoles.flatMap((role) =>
    Object.values(organisations).map((organisation) => somebody(role, organisation, usualPurpose(role))),
  );
}

/** Each job, which asks no organisation's question. */
export function everyJob(): readonly Somebody[] {
  return jobNames.map((job) => ({
    subject: `job-${job}`,
    organisation: null,
    roles: [],
    job,
    purpose: jobGrants[job].purposes[0]!,
  }));
}

export function somebody(role: Role, organisation: string, purpose: Purpose): Somebody {
  return {
    subject: `${role} of ${organisation}`,
    organisation,
    roles: [role, "question-writer"],
    job: null,
    purpose,
  };
}

function usualPurpose(role: Role): Purpose {
  const purposes: readonly Purpose[] = roles[role].purposes;
  return purposes.includes("review") ? "review" : purposes[0]!;
}

/** Scopes as the list of roles and jobs has them. */
export function scopesOf({ roles: held, job, purpose }: Somebody): ReadonlySet<Scope> {
  const grants = job === null ? held.map((role) => roles[role]) : [jobGrants[job as JobName]];
  const serving = grants.filter((grant) => (grant.purposes as readonly Purpose[]).includes(purpose));
  return new Set(serving.flatMap((grant): readonly Scope[] => grant.scopes));
}
