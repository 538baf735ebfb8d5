import { z } from "zod";
import { type AuditedOwner, auditKeepers } from "./codes/audit-keepers.ts";

/**
 * What owners tell one another: names and payloads of events, ids and codes only, and the jobs each starts.
 * An owner records an event in its outbox in the transaction of the act; one row for each job.
 */
const id = z.uuid();

export const events = {
  "report.received": { payload: z.strictObject({ reportId: id }), jobs: ["match-report"] },
  // One that was found in a search of earlier deaths, mostly a row of a list.
  "report.found": { payload: z.strictObject({ reportId: id }), jobs: ["match-report"] },
  "report.corrected": { payload: z.strictObject({ reportId: id }), jobs: ["match-report"] },
  "import.asked": { payload: z.strictObject({ importId: id }), jobs: ["run-import"] },
  "person.matched": {
    payload: z.strictObject({ personId: id, reportId: id }),
    jobs: ["open-case", "link-child-review"],
  },
  "person.split": {
    payload: z.strictObject({ personId: id, newPersonId: id, reportIds: z.array(id) }),
    jobs: ["split-case", "split-investigation"],
  },
  "person.merged": {
    payload: z.strictObject({ personId: id, formerPersonId: id }),
    jobs: ["merge-case"],
  },
  "person.corrected": { payload: z.strictObject({ personId: id }), jobs: ["refresh-case"] },
  "person.erased": { payload: z.strictObject({ personId: id }), jobs: ["appraise-case"] },
  "seal.changed": {
    payload: z.strictObject({ personId: id }),
    jobs: ["seal-cases", "seal-investigations", "seal-reviewers"],
  },
  "case.sealed": {
    payload: z.strictObject({ personId: id }),
    jobs: ["seal-investigations", "seal-reviewers"],
  },
  "handover.received": { payload: z.strictObject({ handoverId: id }), jobs: ["index-handover"] },
  "investigation.opened": { payload: z.strictObject({ investigationId: id }), jobs: ["index-subject"] },
  "investigation.corrected": { payload: z.strictObject({ investigationId: id }), jobs: ["index-subject"] },
  "investigation.linked": {
    payload: z.strictObject({ investigationId: id, caseId: id }),
    jobs: ["hold-case", "follow-process"],
  },
  "investigation.unlinked": {
    payload: z.strictObject({ investigationId: id, caseId: id }),
    jobs: ["resume-case", "follow-process"],
  },
  "investigation.concluded": {
    payload: z.strictObject({ investigationId: id, caseId: id }),
    jobs: ["resume-case", "follow-process"],
  },
  "investigation.restricted": {
    payload: z.strictObject({ investigationId: id, caseId: id }),
    jobs: ["follow-process"],
  },
  "interface.agreed": {
    payload: z.strictObject({ investigationId: id, caseId: id }),
    jobs: ["hold-case", "resume-case", "follow-process"],
  },
  "child.found": { payload: z.strictObject({ caseId: id, personId: id }), jobs: ["hand-to-child-team"] },
  "child.cleared": { payload: z.strictObject({ caseId: id, personId: id }), jobs: ["hand-to-child-team"] },
  "handover.screened": {
    payload: z.strictObject({ caseId: id, personId: id }),
    jobs: ["tell-handover-screened"],
  },
  "referral.made": { payload: z.strictObject({ caseId: id, referralId: id }), jobs: ["send-referral"] },
  "referral.acknowledged": {
    payload: z.strictObject({ caseId: id, referralId: id }),
    jobs: ["record-referral-taken"],
  },
  "child.acknowledged": {
    payload: z.strictObject({ caseId: id, childNotificationId: id }),
    jobs: ["record-acknowledgement"],
  },
  "allocation.proposed": {
    payload: z.strictObject({ caseId: id, proposalId: id }),
    jobs: ["appoint-reviewer"],
  },
  "reviewer.changed": { payload: z.strictObject({ reviewerId: id }), jobs: ["tell-reviewer"] },
  "appointment.ended": {
    payload: z.strictObject({ caseId: id, proposalId: id }),
    jobs: ["record-appointment-ended"],
  },
  "case.allocated": { payload: z.strictObject({ caseId: id, personId: id }), jobs: ["settle-person"] },
  "declaration.made": {
    payload: z.strictObject({ caseId: id, proposalId: id }),
    jobs: ["appoint-reviewer"],
  },
  "case.approved": { payload: z.strictObject({ caseId: id }), jobs: ["prepare-submission"] },
  "case.stopped": { payload: z.strictObject({ caseId: id, proposalId: id }), jobs: ["end-appointment"] },
  "themes.approved": { payload: z.strictObject({ caseId: id }), jobs: ["tell-adult-themes"] },
  "note.written": { payload: z.strictObject({ flagId: id }), jobs: ["scrub-note"] },
  "team.changed": {
    payload: z.strictObject({ changeId: id, webhookId: id }),
    jobs: ["notify-team"],
  },
  "case.closed": { payload: z.strictObject({ caseId: id, proposalId: id }), jobs: ["end-appointment"] },
  "ledger.thinned": { payload: z.strictObject({ submissionId: id }), jobs: ["guard-ledger"] },
  "pack.requested": { payload: z.strictObject({ packId: id }), jobs: ["make-pack"] },
  "submission.released": { payload: z.strictObject({ submissionId: id }), jobs: ["deliver-submission"] },
  // A seal tells nothing to whoever has not its key.
  "audit.sealed": {
    payload: z.strictObject({
      owner: z.enum(Object.keys(auditKeepers) as AuditedOwner[]),
      position: z.int().positive(),
      seal: z.string().regex(/^[\da-f]{64}$/),
    }),
    jobs: ["anchor-audit"],
  },
} as const satisfies Record<string, { payload: z.ZodType; jobs: readonly string[] }>;

/** The name of an event. */
export type EventName = keyof typeof events;
/** The payload that goes with an event: ids only. */
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]["payload"]>;

/**
 * What is done because a time has come, not because something has happened: the owner in whose queue the job
 * stands, and when, as a cron pattern in the time of England. Such a job carries no ids and may run twice.
 */
export const schedules = {
  "appraise-records": { owner: "cases", at: "0 5 * * *" },
  "make-digest": { owner: "investigations", at: "0 7 * * 1" },
  "raise-reminders": { owner: "cases", at: "0 6 * * *" },
  "reconcile-submissions": { owner: "cases", at: "30 2 * * *" },
  "rewrite-keys": { owner: "people", at: "30 3 * * *" },
} as const satisfies Record<string, { owner: string; at: string }>;

/** The name of a job that a time starts. */
export type ScheduledJob = keyof typeof schedules;
/** The name of a job; its OIDC client is `job-` and this name. */
export type JobName = (typeof events)[EventName]["jobs"][number] | ScheduledJob;

/** Every job that some event or some time starts, each once. */
export const jobNames: readonly JobName[] = [
  ...new Set(Object.values(events).flatMap((event) => event.jobs)),
  ...(Object.keys(schedules) as ScheduledJob[]),
];

/** Why a job runs: the event, or that its time has come. */
export type Cause = EventName | "schedule";

/**
 * Events whose jobs let every other job of their owner's queue go first, since hundreds may come at one time. A record
 * that somebody has released never waits behind records to be prepared; who reports a death today, or asks for a list
 * to be run, never waits behind the rows of a list.
 */
export const yieldingEvents: ReadonlySet<EventName> = new Set(["case.approved", "report.found"]);
