import { randomUUID } from "node:crypto";
import { makeRecord, readWork, submissionsOf } from "../case-steps.ts";
import { coordinator, member } from "../cases-hub.ts";
import { remindOn } from "./course-wishes.ts";
import { type Call, type Course, daysAfter, type Wish } from "./wish.ts";

const reason = "For a reason that is told in words.";
const hospital = { roles: ["notifier"], org: "RJ6", sub: "hospital" } as const;
const by = (mutation: string, input: object): Call => ({ as: coordinator, mutation, input });

const version = (course: Course, state: string) =>
  course.find(`select id from submission where case_id = $1 and ${state} order by version desc limit 1`);
const released = "state = 'RELEASED' and failure is null";

/** What became of the delivery of a version that stands so. */
async function received(course: Course, state: string, receipt: object): Promise<Call[]> {
  const submissionId = await version(course, state);
  if (submissionId === null) return [];
  const contentHash = await course.find(
    "select content_hash from submission where case_id = $1 and id = $2",
    submissionId,
  );
  const input = {
    submissionId,
    receiptId: `receipt-of-${submissionId}`,
    receivedAt: `${course.today}T09:00:00Z`,
    contentHash,
    reasons: [],
    ...receipt,
  };
  return [{ as: { job: "deliver-submission" }, mutation: "recordReceipt", input }];
}

async function onVersion(course: Course, state: string, mutation: string): Promise<Call[]> {
  const submissionId = await version(course, state);
  return submissionId === null ? [] : [by(mutation, { submissionId, reason })];
}

async function confirmed(course: Course): Promise<Call[]> {
  const prepared = (await submissionsOf(course.hub, course.caseId)).findLast(
    ({ state }) => state === "PREPARED",
  );
  if (!prepared) return [];
  const { id: submissionId, texts } = prepared;
  return texts.map(({ path, hash }) => by("confirmText", { submissionId, path, hash }));
}

/** The index of people says something else of who died. */
function factsChanged({ person, personId }: Course): Call {
  person.revision += 1;
  person.facts.sex = person.facts.sex === "MALE" ? "FEMALE" : "MALE";
  const facts = { ...person.facts, personRevision: person.revision };
  return { as: { job: "refresh-case" }, mutation: "refreshCase", input: { personId, facts } };
}

/** A night finds that the programme holds other bytes under the key of a version that it has taken. */
async function differing(course: Course, id: string): Promise<Call> {
  const found = (await submissionsOf(course.hub, course.caseId)).find((each) => each.id === id)!;
  const held = {
    submissionId: id,
    version: found.version,
    receivedAt: `${course.today}T09:00:00Z`,
    receiptId: found.receiptId,
    contentHash: "0".repeat(64),
  };
  const input = { startedAt: `${course.today}T02:30:00Z`, held: [held], isLast: false };
  return { as: { job: "reconcile-submissions" }, mutation: "reconcileSubmissions", input };
}

/** What is prepared, released and delivered, and what the steering group makes of it. */
export const submissionWishes: readonly Wish[] = [
  { act: "PREPARATION_ASKED", calls: ({ caseId }) => [by("prepareAgain", { caseId })] },
  {
    act: "SUBMISSION_PREPARED",
    calls: async ({ hub, caseId }) => {
      if ((await readWork(hub, caseId)) === null) return [];
      const input = await makeRecord(hub, caseId);
      return [{ as: { job: "prepare-submission" }, mutation: "recordPrepared", input }];
    },
  },
  { act: "TEXT_CONFIRMED", calls: async (course) => (await confirmed(course)).slice(0, 1) },
  {
    act: "SUBMISSION_RELEASED",
    calls: async (course) => {
      const submissionId = await version(course, "state = 'PREPARED'");
      const contentHash = await course.find(
        "select content_hash from submission where case_id = $1 and id = $2",
        submissionId,
      );
      if (submissionId === null) return [];
      return [...(await confirmed(course)), by("releaseSubmission", { submissionId, contentHash })];
    },
  },
  {
    act: "SUBMISSION_ACKNOWLEDGED",
    calls: (course) => received(course, released, { outcome: "ACKNOWLEDGED" }),
  },
  {
    act: "SUBMISSION_REJECTED",
    calls: (course) =>
      received(course, released, {
        outcome: "REJECTED",
        receiptId: null,
        reasons: [{ path: "/sex", message: "Unknown." }],
      }),
  },
  {
    act: "LATE_RECEIPT_KEPT",
    // The facts change while a version is under way; then its receipt comes.
    calls: async (course) => {
      const receipt = await received(course, released, { outcome: "ACKNOWLEDGED" });
      return receipt.length === 0 ? [] : [factsChanged(course), ...receipt];
    },
  },
  {
    act: "SUBMISSION_WENT_STALE",
    calls: (course) => [factsChanged(course)],
  },
  {
    act: "SUBMISSION_WITHDRAWN",
    // Where nothing is held there is nothing to forget.
    calls: async (course) => {
      const receipt = await received(course, released, { outcome: "ACKNOWLEDGED" });
      const held = await version(course, "receipt_id is not null");
      if (receipt.length === 0 && held === null) return [];
      return [...receipt, by("withdrawSubmission", { caseId: course.caseId, reason })];
    },
  },
  {
    act: "DELIVERY_FAILED",
    calls: (course) =>
      received(course, released, {
        outcome: "FAILED",
        failure: "REGISTRY_ANSWERS_403",
        receiptId: null,
        receivedAt: null,
        contentHash: null,
      }),
  },
  { act: "DELIVERY_REPLAYED", calls: (course) => onVersion(course, "failure is not null", "replayDelivery") },
  {
    act: "DELIVERY_DISCARDED",
    calls: (course) => onVersion(course, "failure is not null", "discardDelivery"),
  },
  {
    act: "DIFFERENCE_SETTLED",
    // The facts change while a version is held; then a night finds that other bytes are.
    calls: async (course) => {
      const id = await version(course, "state in ('STALE', 'ACKNOWLEDGED') and receipt_id is not null");
      if (id === null) return [];
      return [
        factsChanged(course),
        await differing(course, id),
        by("discardDelivery", { submissionId: id, reason }),
      ];
    },
  },
  {
    act: "SUBMISSION_EXPORTED",
    calls: async (course) => {
      const submissionId = await version(course, "state = 'RELEASED'");
      if (submissionId === null) return [];
      const facts = { personRevision: course.person.revision, restricted: false, processes: [] };
      return [
        {
          as: { job: "deliver-submission" },
          mutation: "beginDelivery",
          input: { submissionId, ...facts },
        },
        by("recordExport", { submissionIds: [submissionId] }),
      ];
    },
  },
  {
    act: "SUBMISSION_RECONCILED",
    calls: async (course) => {
      const id = await version(course, "state = 'ACKNOWLEDGED' and failure is null");
      if (id === null) return [];
      return [await differing(course, id)];
    },
  },
  {
    act: "LEARNING_DECIDED",
    calls: ({ caseId }) => [
      { as: member, mutation: "decideLearning", input: { caseId, decision: "AGREED" }, purpose: "learning" },
    ],
  },
  {
    act: "ACTION_PLANNED",
    calls: async ({ caseId, find, today }) => {
      const recommendationId = await find(
        "select id from recommendation where case_id = $1 and withdrawn_at is null",
      );
      if (recommendationId === null) return [];
      const input = {
        caseId,
        recommendationId,
        organisation: "RJ6",
        words: "Thicken drinks as prescribed.",
        measure: "An audit of twenty charts.",
        dueOn: daysAfter(today, 7),
      };
      return [by("planAction", input)];
    },
  },
  {
    act: "ACTION_PROGRESSED",
    calls: async ({ find }) => {
      const actionId = await find("select id from learning_action where case_id = $1 and state <> 'DONE'");
      if (actionId === null) return [];
      return [
        {
          as: hospital,
          mutation: "recordProgress",
          input: { actionId, state: "UNDER_WAY", words: "Begun." },
        },
      ];
    },
  },
  {
    act: "ACTION_REMINDED",
    calls: async (course) => {
      const owed =
        "select to_char(due_on, 'YYYY-MM-DD') from learning_action where case_id = $1 and reminded_on is null";
      const due = await course.find(owed);
      return due === null ? [] : remindOn(course, daysAfter(due, 1));
    },
  },
  {
    act: "REFERRED_ON",
    calls: ({ caseId }) => [
      by("referOn", { caseId, kind: "SAFEGUARDING_CONCERN", to: "E09000008", words: "Others live there." }),
    ],
  },
  {
    act: "REFERRAL_REMINDED",
    calls: async (course) => {
      const made = await course.find(
        "select to_char(made_on, 'YYYY-MM-DD') from referral where case_id = $1 and taken_at is null and reminded_on is null",
      );
      return made === null ? [] : remindOn(course, daysAfter(made, 4));
    },
  },
  {
    act: "REFERRAL_TAKEN",
    calls: async ({ caseId, find }) => {
      const referralId = await find("select id from referral where case_id = $1 and taken_at is null");
      const input = { caseId, referralId, eventId: randomUUID() };
      return referralId === null
        ? []
        : [{ as: { job: "record-referral-taken" }, mutation: "recordReferralTaken", input }];
    },
  },
];
