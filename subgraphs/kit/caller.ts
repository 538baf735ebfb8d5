import {
  type Grant,
  isRole,
  jobGrants,
  ownRoles,
  type Role,
  roles,
  type Scope,
} from "../../schema/codes/access.ts";
import { scopesHeldTogether } from "../../schema/codes/data-classes.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import type { ErrorCode } from "../../schema/errors.ts";
import type { JobName } from "../../schema/events.ts";

/** Who asks, for which purpose, and what they may therefore do. */
export interface Caller {
  readonly subject: string;
  readonly client: string;
  /** ODS or ONS code; null for a job. */
  readonly organisation: string | null;
  readonly roles: readonly Role[];
  readonly job: JobName | null;
  readonly scopes: ReadonlySet<Scope>;
  readonly purpose: Purpose;
  readonly requestId: string;
  /** The persisted operation by which they ask; absent where it is one of their own, whose name is theirs too. */
  readonly operation?: string;
}

/** What the hub reads of an access token. */
export interface TokenClaims {
  sub: string;
  client_id: string;
  org?: string;
  roles?: string[];
  exp: number;
}

/** The access token does not hold: forged, expired, or meant for somebody else. */
export class InvalidToken extends Error {
  override readonly name = "InvalidToken";
  readonly code = "UNAUTHENTICATED" satisfies ErrorCode;
}

/** The sign-in service's keys cannot be had, so nothing is known of the token. */
export class SignInUnavailable extends Error {
  override readonly name = "SignInUnavailable";
  readonly code = "SIGN_IN_UNAVAILABLE" satisfies ErrorCode;
}

/** The caller states no purpose, or one that none of their roles has. */
export class PurposeRefused extends Error {
  override readonly name = "PurposeRefused";
  constructor(readonly code: "PURPOSE_REQUIRED" | "PURPOSE_NOT_PERMITTED") {
    super(code);
  }
}

/**
 * The caller that the claims and the stated purpose make. Scopes are those of the roles that have this purpose:
 * nobody takes a right gained for one purpose into another, a role that accompanies others lets nobody in alone, and
 * what is read only where one is involved is not read of what another role shows. A client called `job-…` is a job and
 * gets what its job needs, whatever roles its token claims. Throws {@link PurposeRefused}.
 */
export function callerOf(
  claims: TokenClaims,
  stated: { readonly purpose: Purpose | undefined; readonly requestId: string; readonly operation?: string },
): Caller {
  const { purpose, requestId, operation } = stated;
  if (purpose === undefined) throw new PurposeRefused("PURPOSE_REQUIRED");
  const isJob = claims.client_id.startsWith("job-");
  const job = isJob ? jobOf(claims.client_id) : null;
  const held = isJob ? [] : (claims.roles ?? []).filter(isRole);
  const serves = ({ purposes }: Omit<Grant, "description">) => purposes.includes(purpose);
  const serving = held.filter((role) => serves(roles[role]));
  if (job === null ? ownRoles(serving).length === 0 : !serves(jobGrants[job])) {
    throw new PurposeRefused("PURPOSE_NOT_PERMITTED");
  }
  return {
    subject: claims.sub,
    client: claims.client_id,
    organisation: isJob ? null : (claims.org ?? null),
    roles: held,
    job,
    scopes: new Set(job === null ? scopesHeldTogether(serving) : jobGrants[job].scopes),
    purpose,
    requestId,
    ...(operation === undefined ? {} : { operation }),
  };
}

function jobOf(client: string): JobName | null {
  const name = client.slice("job-".length);
  return Object.hasOwn(jobGrants, name) ? (name as JobName) : null;
}
