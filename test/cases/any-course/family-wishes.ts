import { coordinator } from "../cases-hub.ts";
import type { Call, Wish } from "./wish.ts";

const by = (mutation: string, input: object): Call => ({
  as: coordinator,
  mutation,
  input,
  purpose: "family-contact",
});

/** What is planned, said and asked with the family. */
export const familyWishes: readonly Wish[] = [
  {
    act: "FAMILY_CONTACT_PLANNED",
    calls: async ({ caseId, find }) => {
      const revision = Number((await find("select max(revision) from family_plan where case_id = $1")) ?? 0);
      const lead = { organisation: "07V", role: "COORDINATOR" };
      const rest = { channels: ["LETTER"], interpreter: false, noContact: [], hardDays: [] };
      return [by("planFamilyContact", { caseId, revision, lead, ...rest })];
    },
  },
  {
    act: "RELATIVE_RECORDED",
    calls: ({ caseId }) => [
      by("recordRelative", {
        caseId,
        revision: 0,
        relationship: "PARENT",
        name: "Rosa Invented",
        reach: "By letter.",
        mayBeContacted: true,
      }),
    ],
  },
  {
    act: "FAMILY_CONTACTED",
    calls: async ({ caseId, find, today }) => {
      const relativeId = await find("select id from family_relative where case_id = $1");
      if (relativeId === null) return [];
      return [
        by("recordFamilyContact", { caseId, relativeId, step: "SPOKEN_WITH", on: today, words: "A talk." }),
      ];
    },
  },
  {
    act: "FAMILY_CONTACT_WITHDRAWN",
    calls: async ({ caseId, find }) => {
      const contactId = await find(
        "select id from family_contact where case_id = $1 and withdrawn_at is null",
      );
      if (contactId === null) return [];
      return [by("withdrawFamilyContact", { caseId, contactId, reason: "Nobody was reached." })];
    },
  },
  {
    act: "FAMILY_ASKED",
    calls: ({ caseId, today }) => [
      by("askFamily", {
        caseId,
        process: "REVIEW",
        topic: "other",
        words: "Where did she live?",
        askedOn: today,
      }),
    ],
  },
  {
    act: "FAMILY_ANSWERED",
    calls: async ({ find, today }) => {
      const questionId = await find(
        "select id from family_question q where case_id = $1 and not exists (select from family_answer a where a.question_id = q.id)",
      );
      if (questionId === null) return [];
      return [by("recordFamilyAnswer", { questionId, outcome: "ANSWERED", on: today, words: "By the sea." })];
    },
  },
  {
    act: "IN_DEPTH_REQUESTED",
    calls: ({ caseId, today }) => [
      by("requestInDepthReview", { caseId, requestedOn: today, words: "There must be more." }),
    ],
  },
  {
    act: "IN_DEPTH_DECIDED",
    calls: async ({ find, chance }) => {
      const requestId = await find(
        "select id from in_depth_request r where case_id = $1 and not exists (select from in_depth_decision d where d.request_id = r.id)",
      );
      if (requestId === null) return [];
      return [
        by("decideInDepthReview", { requestId, granted: chance % 2 === 0, reason: "By what is known." }),
      ];
    },
  },
  {
    act: "IN_DEPTH_ANSWERED",
    calls: async ({ find, today }) => {
      const requestId = await find(
        "select request_id from in_depth_decision d join in_depth_request r on r.id = d.request_id where case_id = $1 and not exists (select from in_depth_answer a where a.request_id = d.request_id)",
      );
      return requestId === null ? [] : [by("answerInDepthReview", { requestId, on: today })];
    },
  },
];
