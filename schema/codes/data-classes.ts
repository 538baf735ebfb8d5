import type { JobName } from "../events.ts";
import { jobGrants, type Role, roles, type Scope } from "./access.ts";
import type { Purpose } from "./purposes.ts";

/**
 * What an owner's rows are about. Row-level security opens rows by class, and an organisation shares its rows by
 * class: a right to see one class never opens another, but for the classes that it stands on.
 * Source: Caldicott principles 2 to 4 (necessary, minimum, need to know).
 */
export const dataClasses = {
  identity: {
    owner: "people",
    standsOn: [],
    identifiable: true,
    description: "Reports of deaths and who they say the person was",
  },
  matching: {
    owner: "people",
    standsOn: [],
    identifiable: true,
    description: "Of reports what is compared; who told of a death and what was said about it stay closed",
  },
  case: {
    owner: "cases",
    standsOn: [],
    identifiable: true,
    description: "A case's state, clocks, holds, acts and what it knows of care",
  },
  review: { owner: "cases", standsOn: ["case"], identifiable: true, description: "What a review found" },
  family: {
    owner: "cases",
    standsOn: ["case"],
    identifiable: true,
    description: "The family, how they are contacted, what they were asked",
  },
  submission: {
    owner: "cases",
    standsOn: ["case"],
    identifiable: true,
    description: "Anonymised submissions and their story",
  },
  figures: {
    owner: "cases",
    standsOn: [],
    identifiable: false,
    description: "Frozen and released counts of people, without names",
  },
  obligation: {
    owner: "cases",
    standsOn: [],
    identifiable: true,
    description: "What an organisation owes to reviews: records and actions",
  },
  library: {
    owner: "cases",
    standsOn: [],
    identifiable: false,
    description: "Published and anonymised reports to learn from",
  },
  steering: {
    owner: "cases",
    standsOn: [],
    identifiable: true,
    description: "The steering group: its members, terms of reference, meetings and decisions",
  },
  pack: {
    owner: "cases",
    standsOn: [],
    identifiable: true,
    description: "Packs for boards, whatever they count",
  },
  investigation: {
    owner: "investigations",
    standsOn: [],
    identifiable: true,
    description: "Investigations, their links and plans",
  },
  subject: {
    owner: "investigations",
    standsOn: [],
    identifiable: true,
    description: "Who an investigation or a handover is about",
  },
  "child-review": {
    owner: "investigations",
    standsOn: [],
    identifiable: true,
    description: "Child death reviews and their handovers",
  },
  "child-figures": {
    owner: "investigations",
    standsOn: [],
    identifiable: false,
    description: "Frozen and released counts of children, without names",
  },
  "child-notification": {
    owner: "investigations",
    standsOn: [],
    identifiable: true,
    description: "Notifications that turned out to be a child's",
  },
  reviewer: {
    owner: "reviewers",
    standsOn: [],
    identifiable: true,
    description: "Reviewers, their training, interests and appointments",
  },
} as const satisfies Record<
  string,
  { owner: string; standsOn: readonly string[]; identifiable: boolean; description: string }
>;

/** A class of rows. */
export type DataClass = keyof typeof dataClasses;

/** A class by which organisations share their rows; what is compared is for a job's own client alone. */
export type SharedClass = Exclude<DataClass, "matching">;
export const sharedClasses = (Object.keys(dataClasses) as DataClass[]).filter(
  (each): each is SharedClass => each !== "matching",
);

/** Is the text the name of a class of rows? */
export function isDataClass(text: string): text is DataClass {
  return Object.hasOwn(dataClasses, text);
}

/** Rows that each owner keeps about its own records; no organisation shares them with another. */
export const ownClasses = {
  retention: "Legal holds, records whose time is over, and certificates of what was destroyed",
  erasure: "What living people have asked to have erased",
} as const satisfies Record<string, string>;

/** A class of rows that row-level security opens. */
export type RowClass = DataClass | keyof typeof ownClasses;

/** A class with those that it stands on: a review is not seen without its case. */
export function withWhatItStandsOn(rowClass: RowClass): readonly RowClass[] {
  return isDataClass(rowClass) ? [rowClass, ...dataClasses[rowClass].standsOn] : [rowClass];
}

/** The classes whose rows each right needs, besides those that they stand on. */
export const classesOfScope: Readonly<Record<Scope, readonly RowClass[]>> = {
  "report:write": ["identity"],
  "report:read": ["identity"],
  "person:read": ["identity"],
  "match:decide": ["identity"],
  "match:record": ["matching"],
  "report:receive": ["identity"],
  "import:run": ["identity"],
  "case:read": ["case"],
  // Whoever approves a case or puts it on hold acts on all that belongs to it; an opt-out empties the library too.
  "case:coordinate": ["review", "family", "submission", "library"],
  "case:open": ["case", "submission"],
  "case:hold": ["case"],
  "appointment:record": ["case"],
  "review:read": ["review"],
  "review:write": ["review", "submission"],
  "quality:decide": ["review", "submission"],
  "family:read": ["family"],
  "family:write": ["family"],
  "family:ask": ["family"],
  "submission:read": ["submission"],
  // Whoever withdraws a record takes its review out of the library.
  "submission:release": ["review", "submission", "library"],
  // Every name that a case knows must be found in the texts.
  "submission:prepare": ["review", "family", "submission"],
  // A review that the national programme has taken is filed in the library.
  "submission:deliver": ["submission", "library"],
  "investigation:read": ["investigation"],
  "investigation:write": ["investigation", "subject"],
  "subject:read": ["subject"],
  "subject:link": ["investigation", "child-review"],
  "child-review:read": ["child-review", "child-notification"],
  "child-review:write": ["child-review", "subject"],
  "child-notification:write": ["child-notification", "subject", "child-review"],
  "child-acknowledgement:record": ["case"],
  "reviewer:read": ["reviewer"],
  "reviewer:manage": ["reviewer"],
  "reviewer:appoint": ["reviewer"],
  "appointment:end": ["reviewer"],
  "reviewer:record": ["case"],
  "learning:read": ["library"],
  "obligation:read": ["obligation"],
  "obligation:answer": ["obligation"],
  // Who decides on a report without names reads what was submitted and plans what comes of it.
  "learning:decide": ["review", "submission"],
  // Packs of exact counts open to whoever sees every row counted, others with released figures.
  "pack:read": ["figures"],
  "pack:request": ["figures"],
  "pack:make": ["pack"],
  "steering:read": ["steering"],
  "steering:take-part": ["steering"],
  "steering:run": ["steering"],
  "adult-themes:record": ["review", "child-review"],
  "team-change:deliver": ["child-review"],
  "digest:make": ["investigation", "child-review"],
  "referral:receive": ["investigation", "subject"],
  "referral:record": ["review"],
  "declaration:make": ["case", "family"],
  "person:settle": ["identity"],
  "screening:record": ["case", "child-review"],
  "submission:reconcile": ["submission", "library"],
  // A record that names other processes than there are goes stale.
  "process:follow": ["submission"],
  "interface:plan": ["investigation"],
  "interface:report": ["investigation"],
  "reminder:raise": ["case", "review"],
  "statistics:read": ["figures", "child-figures"],
  "statistics:release": ["figures", "case", "review"],
  "child-figures:release": ["child-figures", "child-review"],
  "note:scrub": ["child-review", "subject"],
  "library:write": ["library"],
  "sharing:read": [],
  "sharing:manage": [],
  "retention:read": ["retention"],
  "retention:hold": ["retention"],
  "retention:decide": ["retention"],
  "erasure:read": ["erasure"],
  "erasure:request": ["erasure", "family", "review", "identity"],
  "erasure:decide": ["erasure", "retention"],
  // Whoever confirms certifies what was erased.
  "erasure:confirm": ["erasure", "retention"],
  "appraisal:raise": [
    "retention",
    "identity",
    "case",
    "steering",
    "pack",
    "investigation",
    "child-review",
    "child-notification",
    "reviewer",
  ],
  // A queue holds no rows of an owner's.
  "queue:read": [],
  "queue:retry": [],
  "audit:read": [],
  "audit:anchor": [],
  // What a seal hides is hidden beside and above what else a caller may see.
  "seal:manage": [],
  "seal:carry": [],
  // Which rows a broken glass opens follows from what else its user may see.
  "break-glass:open": [],
  "break-glass:read": [],
  "break-glass:review": [],
  "query:ad-hoc": [],
};

/**
 * Roles that see rows of these classes only where they are involved, whoever keeps the rows.
 * Source: the report, section 3.10: a reviewer reads what belongs to the cases that they were given.
 */
const onlyWhereInvolved: Readonly<Partial<Record<Role, readonly RowClass[]>>> = {
  reviewer: ["case", "review", "family", "submission"],
};

/** What a caller's rights open, of which only `inCustody` by what their organisation keeps or was given a share in. */
export interface OpenClasses {
  readonly all: readonly RowClass[];
  readonly inCustody: readonly RowClass[];
}

/** The classes that a caller's roles, or job, open for a purpose. */
export function classesOpenTo(caller: {
  readonly roles: readonly Role[];
  readonly job: JobName | null;
  readonly purpose: Purpose;
}): OpenClasses {
  if (caller.job !== null) return { all: classesOf(jobGrants[caller.job].scopes), inCustody: [] };
  const serving = caller.roles.filter((role) =>
    (roles[role].purposes as readonly Purpose[]).includes(caller.purpose),
  );
  return {
    all: unique(serving.flatMap((role) => classesOf(roles[role].scopes))),
    inCustody: unique(serving.flatMap(classesInCustodyOf)),
  };
}

/**
 * The rights of roles that serve one purpose and are held by one person. What a role reads only where its holder is
 * involved is not read by it among rows that another of their roles opens for something else: such a right is left out
 * here, and is there for a purpose that this other role does not serve.
 */
export function scopesHeldTogether(serving: readonly Role[]): readonly Scope[] {
  return unique(
    serving.flatMap((role) => roles[role].scopes.filter((scope) => !readsOthersRows(role, scope, serving))),
  );
}

function readsOthersRows(role: Role, scope: Scope, serving: readonly Role[]): boolean {
  // With the classes that it stands on: what is read of a review or a family stands beside rows of the case as well.
  const limited = onlyWhereInvolved[role]?.filter((each) => classesOf([scope]).includes(each)) ?? [];
  if (limited.length === 0 || !scope.endsWith(":read")) return false;
  const others = serving.filter((each) => each !== role);
  if (others.some((each) => (roles[each].scopes as readonly Scope[]).includes(scope))) return false;
  return others.some((each) => classesInCustodyOf(each).some((opened) => limited.includes(opened)));
}

/** The classes that a role opens whoever is involved in a row. */
function classesInCustodyOf(role: Role): readonly RowClass[] {
  return classesOf(roles[role].scopes).filter((each) => !onlyWhereInvolved[role]?.includes(each));
}

/**
 * Does one of these rights open rows that tell of somebody, dead or living? Whoever reads such a field is kept in the
 * audit. Source: the Data Security and Protection Toolkit, which asks for a log of reads.
 */
export function isIdentifiable(scopes: readonly string[]): boolean {
  return scopes.some((scope) => identifiable.has(scope));
}

function classesOf(scopes: readonly Scope[]): readonly RowClass[] {
  return unique(scopes.flatMap((scope) => classesOfScope[scope] ?? []).flatMap(withWhatItStandsOn));
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const identifiable: ReadonlySet<string> = new Set([
  ...(Object.keys(classesOfScope) as Scope[]).filter((scope) =>
    classesOf([scope]).some((each) => isDataClass(each) && dataClasses[each].identifiable),
  ),
  // Who has seen what tells of those who saw it.
  "audit:read" satisfies Scope,
]);
