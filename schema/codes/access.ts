import type { JobName } from "../events.ts";
import { type Purpose, purposes } from "./purposes.ts";

/**
 * Who may do what, as data: the scopes that the schema's `@requiresScopes` name, the roles that hold them,
 * and the one client of each job. Identity providers say who somebody is and which roles they hold; what a
 * role may do is decided here, by the hub.
 * Source: the report, sections 3.7–3.13 (who takes part), and Caldicott principles 3 and 4 (minimum, need to know).
 */
export const scopes = {
  "report:write": "Report a death",
  "report:read": "See reports of deaths: who reported, when, under which reference",
  "person:read": "See who a person was: names, dates, NHS number, address",
  "match:decide": "Decide doubtful matches and undo matches",
  "match:record": "See of reports what is compared, and record what the matching job found",
  "person:settle": "Keep that a review of a person's death has been allocated",
  "import:run": "Run the rows of a list that somebody imports",
  "report:receive": "Keep the identifying part of a handover or an investigation as a report",
  "case:read": "See cases: their state, clocks, holds and acts",
  "case:coordinate": "Screen, allocate, hold, resume and approve cases",
  "case:open": "Open, refresh or split a case after a match",
  "case:hold": "Hold or resume a case because of an investigation",
  "reminder:raise": "Remind whoever is to act of the dates of cases",
  "process:follow": "Record which other processes a case meets, and who of them asks the family",
  "appointment:record": "Record whether a reviewer was appointed, and that they gave the case back",
  "review:read": "Read what a review found",
  "review:write": "Write a review",
  "quality:decide": "Second-read, return or approve a review",
  "obligation:read": "See what one's own organisation owes to reviews: records asked for",
  "obligation:answer": "Answer what one's own organisation owes to reviews",
  "family:read": "See how the family wishes to be contacted and what they were asked",
  "family:write": "Plan and record contact with the family",
  "family:ask": "Record what another process has asked the family, and what they answered",
  "submission:read": "See submissions to the national programme and their story",
  "submission:release": "Confirm free text and release a submission",
  "submission:prepare": "Record a prepared submission",
  "submission:deliver": "Read released bytes and record receipts",
  "submission:reconcile":
    "Compare the ledger of submissions with what the national programme holds, and guard it",
  "investigation:read": "See investigations, their links and plans",
  "investigation:write": "Open, update, link and conclude investigations",
  "interface:plan": "Propose and agree plans for a review and an investigation of one death",
  "interface:report": "Tell the steering group of a review that another process affects",
  "subject:read": "See who an investigation or a handover is about",
  "subject:link": "Link handovers and investigations with the person they are about",
  "child-review:read": "See child death reviews and what became of their handovers",
  "child-review:write": "Hand over child deaths and flag themes",
  "child-notification:write":
    "Give a notification that turned out to be a child's to the child death review team",
  "screening:record":
    "Record what the adults' programme decided of somebody whom a child death review team handed over",
  "adult-themes:record": "Record which themes adults' reviews have shown, and of whom nothing",
  "team-change:deliver":
    "Read what changed for a child death review team, signed, and record that it was delivered",
  "digest:make": "Make the steering group's weekly digest",
  "referral:receive": "Keep what a reviewer has referred on for whoever is to look at it",
  "referral:record": "Record that somebody has taken what a reviewer referred on",
  "child-acknowledgement:record": "Record that the child death review team has taken a notification",
  "reviewer:read": "See reviewers, their training and appointments",
  "reviewer:manage": "Register organisations and reviewers, their training and interests",
  "reviewer:appoint": "Appoint a proposed reviewer or refuse with reasons",
  "reviewer:record": "Keep what the reviewers' owner knows of those who may decide on reviews",
  "appointment:end": "End the appointment of the reviewer of a case that is closed",
  "library:write": "Enter published reports into the library and withdraw them",
  "statistics:read": "See figures that were released: counts of people with small numbers suppressed",
  "statistics:release": "Freeze and release figures",
  "child-figures:release": "Freeze and release figures of children's deaths",
  "note:scrub": "Read what a child death review team notes of a theme, and keep it without what identifies",
  "learning:read": "See themes and anonymised learning",
  "learning:decide": "Read reports without names, decide on them and plan what is to be done",
  "pack:read": "See packs for boards and fetch them by links that are good once",
  "pack:request": "Ask for packs for boards",
  "pack:make": "Make the documents of packs that were asked for",
  "steering:read": "See the steering group: its members, terms of reference, meetings and decisions",
  "steering:take-part": "Answer an invitation to the steering group and take part in its meetings",
  "steering:run": "Call a steering group together: invite members, hold meetings, record decisions",
  "declaration:make":
    "See whose death it is that one is proposed to review, and declare whether one was involved",
  "sharing:read": "See which records an organisation shares with which others, or is given a share in",
  "sharing:manage": "Offer, accept and end agreements by which organisations share records",
  "retention:read":
    "See which records an organisation holds beyond their time, which are due, and what was destroyed",
  "retention:hold": "Place and lift legal holds",
  "retention:decide": "Decide what becomes of records whose time is over",
  "erasure:read": "See what living people have asked to have erased",
  "erasure:request": "Log that somebody asks to have the words about them erased",
  "erasure:decide": "Decide whether words about a living person are erased",
  "erasure:confirm": "Confirm an erasure that somebody else has granted",
  "appraisal:raise": "Bring up records whose time is over",
  "queue:read":
    "See the queues of jobs: what stands where, and by which code something failed; no person's data",
  "queue:retry": "Have failed jobs tried again",
  "audit:read": "See who has seen, changed, exported or was refused what",
  "audit:anchor": "Keep where another owner's audit ends",
  "seal:manage": "Seal a person's record, say who may still know of them, and lift the seal",
  "seal:carry": "Work on sealed records, and carry a seal to where it must hold",
  "break-glass:open":
    "See one record for a short time though one is not involved, for a stated reason that its owner is told",
  "break-glass:read": "See who broke the glass over a record: oneself, or over one's organisation's records",
  "break-glass:review": "Look into why somebody broke the glass, and say what was found",
  "query:ad-hoc": "Send queries that are not on the list of persisted operations",
} as const satisfies Record<string, string>;

/** A right that a field of the graph may require. */
export type Scope = keyof typeof scopes;

/** What a role or a job may do, and what for. */
export interface Grant {
  readonly description: string;
  readonly scopes: readonly Scope[];
  readonly purposes: readonly Purpose[];
  /** It goes with another role that has the purpose, and alone lets nobody in. */
  readonly accompanies?: true;
}

export const roles = {
  notifier: {
    description: "Somebody at a hospital, a practice, a provider or the council who reports deaths",
    scopes: ["report:write", "obligation:read", "obligation:answer"],
    purposes: ["notification", "review"],
  },
  "public-form": {
    description: "The public form, by which relatives and others report deaths without signing in",
    scopes: ["report:write"],
    purposes: ["notification"],
  },
  coordinator: {
    description: "The local area contact who coordinates the programme",
    scopes: [
      "report:write",
      "report:read",
      "person:read",
      "match:decide",
      "case:read",
      "case:coordinate",
      "review:read",
      "quality:decide",
      "family:read",
      "family:write",
      "erasure:read",
      "erasure:request",
      "erasure:confirm",
      "submission:read",
      "submission:release",
      "investigation:read",
      "interface:plan",
      "interface:report",
      "reviewer:read",
      "reviewer:manage",
      "statistics:read",
      "statistics:release",
      "library:write",
      "learning:read",
      "steering:read",
      "steering:run",
      "break-glass:open",
      "break-glass:read",
      "query:ad-hoc",
      "pack:read",
      "pack:request",
    ],
    purposes: [
      "notification",
      "matching",
      "review",
      "family-contact",
      "learning",
      "submission",
      "statistics",
      "administration",
    ],
  },
  reviewer: {
    description: "A trained, independent reviewer",
    scopes: [
      "person:read",
      "case:read",
      "review:read",
      "review:write",
      "declaration:make",
      "family:read",
      "family:write",
      "investigation:read",
      "interface:plan",
      "interface:report",
      "reviewer:read",
      "statistics:read",
      "learning:read",
      "break-glass:open",
      "break-glass:read",
    ],
    purposes: ["review", "family-contact", "learning"],
  },
  "steering-group": {
    description: "A member of the steering group, who reads reports without names and decides on learning",
    scopes: [
      "case:read",
      "submission:read",
      "investigation:read",
      "learning:read",
      "learning:decide",
      "statistics:read",
      "steering:read",
      "steering:take-part",
      "pack:read",
      "pack:request",
    ],
    purposes: ["learning", "statistics"],
  },
  "child-death-review-team": {
    description: "A child death review team that hands over deaths and flags themes",
    scopes: [
      "child-review:read",
      "child-review:write",
      "child-figures:release",
      "subject:read",
      "case:read",
      "family:read",
      "family:ask",
      "learning:read",
      "statistics:read",
    ],
    purposes: ["child-death-review", "family-contact", "learning"],
  },
  "investigation-lead": {
    description: "Who leads another review or investigation, at the council or elsewhere",
    scopes: [
      "investigation:read",
      "investigation:write",
      "interface:plan",
      "subject:read",
      "case:read",
      "family:read",
      "family:ask",
      "break-glass:open",
      "break-glass:read",
    ],
    purposes: ["investigation", "family-contact"],
  },
  "partner-analyst": {
    description: "An analyst of a partner organisation who works with themes and counts",
    scopes: ["learning:read", "statistics:read", "pack:read"],
    purposes: ["statistics", "learning"],
  },
  "national-programme": {
    description: "The national programme, which receives anonymised reviews",
    scopes: ["submission:read", "learning:read", "statistics:read"],
    purposes: ["submission", "statistics"],
  },
  administrator: {
    description: "Looks after the hub, its reviewers and organisations; sees no person's record",
    scopes: ["reviewer:read", "reviewer:manage", "queue:read", "queue:retry"],
    purposes: ["administration"],
  },
  "caldicott-guardian": {
    description:
      "Who answers in an organisation for what it shares, for who has seen it, and for how long it is kept",
    scopes: [
      "sharing:read",
      "sharing:manage",
      "retention:read",
      "retention:hold",
      "retention:decide",
      "audit:read",
      "erasure:read",
      "erasure:decide",
      "erasure:confirm",
      "seal:manage",
      "break-glass:read",
      "break-glass:review",
    ],
    purposes: ["administration"],
  },
  "question-writer": {
    description: "Whoever also writes questions of their own, beside what their other roles let them see",
    scopes: ["query:ad-hoc"],
    purposes: Object.keys(purposes) as [Purpose, ...Purpose[]],
    accompanies: true,
  },
} as const satisfies Record<string, Grant>;

/** A role that a person or a partner's system may hold. */
export type Role = keyof typeof roles;

/**
 * Clients that send nothing but persisted operations, whatever the people who use them may do elsewhere: what runs
 * in their pages is written by us, so anything else is not theirs. Jobs are held to their own operations besides.
 */
export const listedOnlyClients: readonly string[] = ["console"];

/** What each job's own client may do, besides to carry seals on. */
const ownGrants: Readonly<Record<JobName, Omit<Grant, "description">>> = {
  // Of reports it sees what is compared, and nothing else of them.
  "match-report": { scopes: ["match:record"], purposes: ["matching"] },
  "open-case": { scopes: ["case:open", "person:read", "report:read"], purposes: ["review"] },
  "link-child-review": { scopes: ["subject:link", "report:read"], purposes: ["child-death-review"] },
  "split-case": { scopes: ["case:open", "person:read", "report:read"], purposes: ["review"] },
  "split-investigation": { scopes: ["subject:link", "report:read"], purposes: ["investigation"] },
  "merge-case": { scopes: ["case:open", "person:read", "report:read"], purposes: ["review"] },
  "settle-person": { scopes: ["person:settle"], purposes: ["matching"] },
  "refresh-case": { scopes: ["case:open", "person:read", "report:read"], purposes: ["review"] },
  "index-handover": {
    scopes: ["report:receive", "subject:read", "child-review:read"],
    purposes: ["matching"],
  },
  "index-subject": {
    scopes: ["report:receive", "subject:read", "investigation:read"],
    purposes: ["matching"],
  },
  "hold-case": { scopes: ["case:hold", "investigation:read"], purposes: ["review"] },
  "resume-case": { scopes: ["case:hold", "investigation:read"], purposes: ["review"] },
  "follow-process": { scopes: ["process:follow", "investigation:read"], purposes: ["family-contact"] },
  "hand-to-child-team": {
    scopes: ["child-notification:write", "person:read", "case:read"],
    purposes: ["child-death-review"],
  },
  "tell-handover-screened": {
    scopes: ["screening:record", "case:read"],
    purposes: ["child-death-review"],
  },
  "tell-adult-themes": {
    scopes: ["adult-themes:record", "case:read", "review:read"],
    purposes: ["learning"],
  },
  "scrub-note": { scopes: ["note:scrub"], purposes: ["child-death-review"] },
  "notify-team": { scopes: ["team-change:deliver"], purposes: ["child-death-review"] },
  "make-digest": { scopes: ["digest:make"], purposes: ["learning"] },
  "send-referral": {
    scopes: ["referral:receive", "case:read", "review:read", "person:read"],
    purposes: ["review"],
  },
  "record-referral-taken": { scopes: ["referral:record"], purposes: ["review"] },
  "record-acknowledgement": { scopes: ["child-acknowledgement:record"], purposes: ["child-death-review"] },
  "appoint-reviewer": {
    scopes: ["reviewer:appoint", "appointment:record", "case:read"],
    purposes: ["review"],
  },
  "record-appointment-ended": { scopes: ["appointment:record"], purposes: ["review"] },
  "tell-reviewer": { scopes: ["reviewer:record", "reviewer:read"], purposes: ["review"] },
  "run-import": { scopes: ["import:run"], purposes: ["notification"] },
  "appraise-case": { scopes: ["appraisal:raise"], purposes: ["administration"] },
  "appraise-records": { scopes: ["appraisal:raise"], purposes: ["administration"] },
  "rewrite-keys": { scopes: ["match:record"], purposes: ["matching"] },
  "raise-reminders": { scopes: ["reminder:raise"], purposes: ["review"] },
  "end-appointment": { scopes: ["appointment:end"], purposes: ["review"] },
  "prepare-submission": {
    scopes: [
      "submission:prepare",
      "case:read",
      "review:read",
      "person:read",
      // Every name under which a report knew the person must be found in the texts, not only the one that holds.
      "report:read",
      "investigation:read",
      "family:read",
      "reviewer:read",
    ],
    purposes: ["submission"],
  },
  "deliver-submission": {
    // Whether anything was learnt of the person since, and whether an investigation restricts disclosure now.
    scopes: ["submission:deliver", "submission:read", "case:read", "person:read", "investigation:read"],
    purposes: ["submission"],
  },
  "reconcile-submissions": { scopes: ["submission:reconcile"], purposes: ["submission"] },
  "anchor-audit": { scopes: ["audit:anchor"], purposes: ["administration"] },
  "make-pack": { scopes: ["pack:make", "learning:read", "statistics:read"], purposes: ["learning"] },
  "guard-ledger": { scopes: ["submission:reconcile"], purposes: ["submission"] },
  "seal-cases": { scopes: ["person:read", "case:read"], purposes: ["administration"] },
  "seal-investigations": { scopes: ["person:read", "case:read"], purposes: ["administration"] },
  "seal-reviewers": { scopes: ["person:read", "case:read"], purposes: ["administration"] },
};

/** Of the roles that somebody holds, those by which they are let in, without such as go with others. */
export function ownRoles(held: readonly Role[]): readonly Role[] {
  return held.filter((role) => !("accompanies" in roles[role]));
}
/**
 * Jobs to which a sealed record is absent: what they make is read by others, or leaves the area. Every other one
 * carries such records on, where whoever may not know of them does not see what it makes either.
 */
const blindToSeals: readonly JobName[] = [
  "tell-adult-themes",
  "notify-team",
  "make-digest",
  "make-pack",
  "send-referral",
];

/** What each job's own client may do: no service account may do everything. */
export const jobGrants = Object.fromEntries(
  Object.entries(ownGrants).map(([job, { scopes: own, purposes }]) => [
    job,
    { scopes: blindToSeals.includes(job as JobName) ? own : [...own, "seal:carry"], purposes },
  ]),
) as Readonly<Record<JobName, Omit<Grant, "description">>>;

/** Is the text the name of a role? */
export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text);
}
