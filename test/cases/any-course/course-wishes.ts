import { randomUUID } from "node:crypto";
import { adult } from "../case-steps.ts";
import { coordinator, reviewer } from "../cases-hub.ts";
import { type Call, type Course, daysAfter, oneOf, type Wish } from "./wish.ts";

const otherArea = { roles: ["coordinator"], org: "15E", sub: "coordinator-elsewhere" } as const;
const reason = "For a reason that is told in words.";

const by = (mutation: string, input: object): Call => ({ as: coordinator, mutation, input });

/** The index of people says something else now. */
function refreshed(course: Course, changes: object): Call[] {
  const { person, personId } = course;
  Object.assign(person.facts, changes);
  person.revision += 1;
  const facts = { ...person.facts, personRevision: person.revision };
  return [{ as: { job: "refresh-case" }, mutation: "refreshCase", input: { personId, facts } }];
}

const raise: Call = { as: { job: "raise-reminders" }, mutation: "raiseReminders", input: {} };

/** Reminders are raised once the day has come. */
export function remindOn(course: Course, day: string): Call[] {
  if (day > course.today) course.hub.setToday(day);
  return [raise];
}

const proposal = ({ find }: Course, ...states: string[]) =>
  find("select id from appointment_proposal where case_id = $1 and state = any ($2)", states);

/** What the reviewers' owner answers to a proposal in one of these states. */
async function answered(course: Course, states: string[], answer: object): Promise<Call[]> {
  const proposalId = await proposal(course, ...states);
  const input = { proposalId, reasons: [], reviewerSubject: reviewer.sub, ...answer };
  const as = { job: "appoint-reviewer" } as const;
  return proposalId === null ? [] : [{ as, mutation: "recordAppointment", input }];
}

async function asProposed(course: Course, mutation: string, input: object): Promise<Call[]> {
  const proposalId = await proposal(course, "AWAITING_DECLARATION");
  return proposalId === null ? [] : [{ as: reviewer, mutation, input: { proposalId, ...input } }];
}

/** From the opening of a case to its reviewer, its end and its way to another area. */
export const courseWishes: readonly Wish[] = [
  {
    act: "NOTIFICATION_DATED",
    calls: (course) =>
      refreshed(course, { notifiedOn: daysAfter(String(course.person.facts.notifiedOn), -1) }),
  },
  {
    act: "FACTS_RECORDED",
    calls: (course) => refreshed(course, { sex: oneOf(["MALE", "FEMALE", "UNKNOWN"], course), area: "07V" }),
  },
  { act: "FOUND_UNCLEAR", calls: (course) => refreshed(course, { area: null }) },
  { act: "FOUND_ELIGIBLE", calls: ({ caseId }) => [by("screenCase", { caseId, outcome: "CASE", reason })] },
  {
    act: "FOUND_CHILD",
    calls: ({ caseId }) => [by("screenCase", { caseId, outcome: "CHILD_CORE_DATA", reason })],
  },
  {
    act: "CHILD_TEAM_TOLD",
    calls: ({ caseId }) => [by("screenCase", { caseId, outcome: "CHILD_CORE_DATA", reason })],
  },
  {
    act: "CHILD_TEAM_CLEARED",
    calls: ({ caseId }) => [by("screenCase", { caseId, outcome: "CASE", reason })],
  },
  {
    act: "CHILD_TEAM_ACKNOWLEDGED",
    calls: ({ caseId }) => [
      {
        as: { job: "record-acknowledgement" },
        mutation: "recordAcknowledgement",
        input: { caseId, childNotificationId: randomUUID() },
      },
    ],
  },
  {
    act: "FOUND_OUT_OF_SCOPE",
    calls: ({ caseId }) => [by("screenCase", { caseId, outcome: "OUT_OF_SCOPE", reason })],
  },
  {
    act: "SPLIT_OFF",
    calls: ({ personId, person }) => {
      person.revision += 1;
      const facts = { ...person.facts, personRevision: person.revision };
      const input = { personId, newPersonId: randomUUID(), facts, newFacts: adult };
      return [{ as: { job: "split-case" }, mutation: "splitCase", input }];
    },
  },
  { act: "OPT_OUT_RECORDED", calls: ({ caseId }) => [by("recordOptOut", { caseId })] },
  { act: "OPT_OUT_WITHDRAWN", calls: ({ caseId }) => [by("withdrawOptOut", { caseId, reason })] },
  { act: "HELD", calls: ({ caseId }) => [by("holdByHand", { caseId, reason: "FAMILY", words: reason })] },
  {
    act: "RESUMED",
    calls: async ({ caseId, find }) => {
      const holdId = await find("select id from case_hold where case_id = $1 and ended_at is null");
      return holdId === null ? [] : [by("resumeByHand", { caseId, holdId, reason })];
    },
  },
  {
    act: "REMINDED",
    calls: async (course) => {
      const due = await course.find(
        "select to_char(next_due_on, 'YYYY-MM-DD') from case_record where id = $1",
      );
      return due === null ? [] : remindOn(course, daysAfter(due, -5));
    },
  },
  {
    act: "CARE_RECORDED",
    calls: ({ caseId, chance }) => [
      by("recordPastCare", { caseId, organisation: "RV5", team: `WARD${chance % 50}`, role: "HOSPITAL" }),
    ],
  },
  {
    act: "CARE_WITHDRAWN",
    calls: async ({ caseId, find }) => {
      const careId = await find("select id from past_care where case_id = $1 and withdrawn_at is null");
      return careId === null ? [] : [by("withdrawPastCare", { caseId, careId, reason })];
    },
  },
  {
    act: "INVOLVEMENT_DECLARED",
    calls: (course) => {
      const { caseId, chance } = course;
      const somebody = { org: "07V", sub: `involved-${chance % 9}` } as const;
      const declared = { mutation: "declareInvolvement", input: { caseId } } as const;
      return [
        oneOf<Call>(
          [
            { ...declared, as: { ...somebody, roles: ["coordinator"] } },
            { ...declared, as: { ...somebody, roles: ["steering-group"] }, purpose: "learning" },
          ],
          course,
        ),
      ];
    },
  },
  {
    act: "INVOLVEMENT_WITHDRAWN",
    calls: ({ caseId, chance }) => {
      const as = { org: "07V", sub: `involved-${chance % 9}`, roles: ["coordinator"] } as const;
      return [
        { as, mutation: "declareInvolvement", input: { caseId } },
        { as, mutation: "withdrawInvolvement", input: { caseId, reason } },
      ];
    },
  },
  {
    act: "ALLOCATION_PROPOSED",
    calls: ({ caseId }) => [
      by("allocateCase", { caseId, reviewerId: randomUUID(), careOrganisations: ["RJ6"] }),
    ],
  },
  {
    act: "DECLARATION_ASKED",
    calls: (course) => answered(course, ["OPEN"], { outcome: "DECLARATION_NEEDED" }),
  },
  { act: "IDENTITY_SEEN", calls: (course) => asProposed(course, "viewIdentity", {}) },
  {
    act: "DECLARATION_MADE",
    calls: async (course) => [
      ...(await asProposed(course, "viewIdentity", {})),
      ...(await asProposed(course, "declareForProposal", { involved: false })),
    ],
  },
  {
    act: "ALLOCATION_WITHDRAWN",
    calls: async (course) => {
      const proposalId = await proposal(course, "OPEN", "AWAITING_DECLARATION");
      return proposalId === null ? [] : [by("withdrawProposal", { proposalId, reason })];
    },
  },
  {
    act: "ALLOCATION_REFUSED",
    calls: (course) =>
      answered(course, ["OPEN", "AWAITING_DECLARATION", "DECLARED"], {
        outcome: "REFUSED",
        reasons: ["TRAINING_EXPIRED"],
      }),
  },
  { act: "REVIEWER_APPOINTED", calls: (course) => answered(course, ["DECLARED"], { outcome: "APPOINTED" }) },
  {
    act: "APPOINTMENT_ENDED",
    calls: async (course) => {
      const input = { proposalId: await proposal(course, "APPOINTED") };
      const call = {
        as: { job: "record-appointment-ended" },
        mutation: "recordAppointmentEnded",
        input,
      } as const;
      return input.proposalId === null ? [] : [call];
    },
  },
  { act: "CASE_CLOSED", calls: ({ caseId }) => [by("closeCase", { caseId })] },
  { act: "CASE_REOPENED", calls: ({ caseId }) => [by("reopenCase", { caseId, reason })] },
  { act: "TRANSFER_PROPOSED", calls: ({ caseId }) => [by("proposeTransfer", { caseId, to: "15E", reason })] },
  { act: "TRANSFER_DECLINED", calls: (course) => transferAnswered(course, "DECLINE") },
  { act: "TRANSFER_ACCEPTED", calls: (course) => transferAnswered(course, "ACCEPT") },
];

async function transferAnswered({ find }: Course, answer: string): Promise<Call[]> {
  const transferId = await find("select id from case_transfer where case_id = $1 and state = 'OPEN'");
  return transferId === null
    ? []
    : [{ as: otherArea, mutation: "answerTransfer", input: { transferId, answer, reason } }];
}
