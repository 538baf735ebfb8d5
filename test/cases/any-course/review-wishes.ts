import { reviewDocumentRules } from "../../../schema/codes/review-documents.ts";
import { underReview } from "../../../subgraphs/cases/domain/stage-groups.ts";
import { careEvent, certificate, sections } from "../case-steps.ts";
import { checklist, coordinator, member, reviewer, secondReader } from "../cases-hub.ts";
import { remindOn } from "./course-wishes.ts";
import { type Call, type Course, daysAfter, oneOf, type Wish } from "./wish.ts";

const reason = "There is more to find out.";
const by = (mutation: string, input: object): Call => ({ as: coordinator, mutation, input });
const writes = (mutation: string, input: object): Call => ({ as: reviewer, mutation, input });

const revisionOf = async ({ find }: Course, section: string) =>
  Number(
    (await find("select max(revision) from review_section where case_id = $1 and kind = $2", section)) ?? 0,
  );

async function section(course: Course, kind: string): Promise<Call> {
  const { caseId } = course;
  const words = `About ${kind}, for the time of ${course.chance}.`;
  return writes("writeSection", { caseId, section: kind, words, revision: await revisionOf(course, kind) });
}

async function missingSections(course: Course, inDepth: boolean): Promise<string[]> {
  const { inDepthSections } = reviewDocumentRules[0]!;
  const needed = [...sections, ...(inDepth ? inDepthSections : [])];
  const revisions: number[] = [];
  for (const kind of needed) revisions.push(await revisionOf(course, kind));
  return needed.filter((_, index) => revisions[index] === 0);
}

const asked = ({ caseId }: Course): Call[] =>
  ["FAMILY", "GP", "OTHER"].map((kind) =>
    writes("recordInformant", { caseId, kind, outcome: "HEARD", means: "TALK" }),
  );

/** Everything that a review needs, and whatever was set aside dealt with. */
async function whole(course: Course): Promise<Call[]> {
  const { caseId, find } = course;
  const editId = await find("select id from review_edit_aside where case_id = $1 and settled_at is null");
  const inDepth = await find("select case_id from in_depth_review where case_id = $1");
  const discarded = editId === null ? [] : [writes("discardEdit", { caseId, editId })];
  const unwritten = await missingSections(course, inDepth !== null);
  const met = inDepth === null ? [] : [meeting(course)];
  if (unwritten.length === 0) return [...discarded, ...asked(course), ...met];
  const written: Call[] = [];
  for (const kind of unwritten) written.push(await section(course, kind));
  return [
    ...discarded,
    ...written,
    ...asked(course),
    writes("writeCareEvent", { caseId, ...careEvent }),
    writes("recordCauses", { caseId, causes: certificate }),
    writes("gradeCare", { caseId, scale: "BRISTOL_2015", grade: 3 }),
    writes("addTheme", { caseId, theme: "dysphagia" }),
    ...met,
  ];
}

/** As whoever writes, and once the review is approved as a member of the steering group. */
const teaches = ({ caseId, stage }: Course, mutation: string, input: object): Call =>
  underReview.includes(stage)
    ? writes(mutation, { ...input, caseId })
    : { as: member, mutation, input: { ...input, caseId }, purpose: "learning" };

const meeting = ({ caseId, today }: Course): Call => ({
  as: coordinator,
  mutation: "recordMeeting",
  input: {
    caseId,
    heldOn: today,
    participants: ["RJ6", "RV5", "H83001"].map((organisation) => ({ role: "HOSPITAL", organisation })),
    words: "What was late, and why.",
  },
});

const openRequest = "select id from records_request where case_id = $1 and outcome is null";

/** What a reviewer writes, what others answer, and what a second reader says of it. */
export const reviewWishes: readonly Wish[] = [
  { act: "REVIEW_STARTED", calls: ({ caseId }) => [writes("startReview", { caseId })] },
  {
    act: "CONTRIBUTOR_ADDED",
    calls: ({ caseId, chance }) => [
      writes("addContributor", { caseId, contributor: `writer-${chance % 20}` }),
    ],
  },
  {
    act: "CONTRIBUTOR_REMOVED",
    calls: async ({ caseId, find }) => {
      const contributor = await find("select contributors[1] from case_record where id = $1");
      return contributor === null ? [] : [writes("removeContributor", { caseId, contributor })];
    },
  },
  { act: "SECTION_WRITTEN", calls: async (course) => [await section(course, oneOf(sections, course))] },
  {
    act: "EDIT_SET_ASIDE",
    calls: async (course) => {
      const late = await section(course, oneOf(sections, course));
      return [{ ...late, input: { ...late.input, revision: 99 } }];
    },
  },
  {
    act: "EDIT_DISCARDED",
    calls: async ({ caseId, find }) => {
      const editId = await find("select id from review_edit_aside where case_id = $1 and settled_at is null");
      return editId === null ? [] : [writes("discardEdit", { caseId, editId })];
    },
  },
  {
    act: "ENTRY_WRITTEN",
    calls: (course) => {
      const { caseId } = course;
      const care = { caseId, role: "HOSPITAL", organisation: "RJ6", words: "What was seen." };
      return [
        oneOf(
          [
            writes("writeCareEvent", { ...care, on: "2018-03" }),
            writes("writeAdjustment", { ...care, adjustment: "easy-read", made: "NOT_MADE" }),
            writes("writeGoodPractice", care),
            writes("writeContributoryFactor", {
              ...care,
              domain: "SERVICE",
              category: "delay-in-recognition",
            }),
            writes("writeCareConcern", { ...care, passedTo: "PROVIDER" }),
          ],
          course,
        ),
      ];
    },
  },
  {
    act: "ENTRY_WITHDRAWN",
    calls: async ({ caseId, find }) => {
      const entryId = await find(
        "select id from review_entry where case_id = $1 group by id having not bool_or(withdrawn) limit 1",
      );
      return entryId === null ? [] : [writes("withdrawEntry", { caseId, entryId, reason })];
    },
  },
  {
    act: "CAUSES_RECORDED",
    calls: ({ caseId }) => [writes("recordCauses", { caseId, causes: certificate })],
  },
  {
    act: "INFORMANT_RECORDED",
    calls: (course) => {
      const kind = oneOf(["FAMILY", "GP", "OTHER"], course);
      return [writes("recordInformant", { caseId: course.caseId, kind, outcome: "HEARD", means: "TALK" })];
    },
  },
  {
    act: "INFORMANT_WITHDRAWN",
    calls: async ({ caseId, find }) => {
      const informantId = await find(
        "select id from review_informant where case_id = $1 and withdrawn_at is null",
      );
      return informantId === null ? [] : [writes("withdrawInformant", { caseId, informantId, reason })];
    },
  },
  {
    act: "RECORDS_REQUESTED",
    calls: ({ caseId, chance, reviewer: appointed }) => [
      (appointed === null ? by : writes)("requestRecords", {
        caseId,
        organisation: `H8300${chance % 10}`,
        kind: "gp-record",
      }),
    ],
  },
  {
    act: "RECORDS_ANSWERED",
    calls: async ({ find }) => {
      const requestId = await find(openRequest);
      const org = await find(openRequest.replace("id", "organisation"));
      if (requestId === null || org === null) return [];
      const as = { roles: ["notifier"], org, sub: "practice" } as const;
      return [{ as, mutation: "answerRecordsRequest", input: { requestId, outcome: "RECEIVED" } }];
    },
  },
  {
    act: "RECORDS_REMINDED",
    calls: async (course) => {
      const owed =
        "select to_char(due_on, 'YYYY-MM-DD') from records_request where case_id = $1 and outcome is null and reminded_on is null";
      const due = await course.find(owed);
      return due === null ? [] : remindOn(course, daysAfter(due, 1));
    },
  },
  {
    act: "CARE_GRADED",
    calls: ({ caseId, chance }) => [
      writes("gradeCare", { caseId, scale: "BRISTOL_2015", grade: 1 + (chance % 6) }),
    ],
  },
  {
    act: "THEME_ADDED",
    calls: (course) => [
      writes("addTheme", {
        caseId: course.caseId,
        theme: oneOf(["sepsis", "epilepsy", "constipation", "dysphagia"], course),
      }),
    ],
  },
  {
    act: "THEME_WITHDRAWN",
    calls: async (course) => {
      const theme = await course.find("select theme from review_theme where case_id = $1");
      return theme === null ? [] : [teaches(course, "withdrawTheme", { theme, reason })];
    },
  },
  {
    act: "RECOMMENDATION_WITHDRAWN",
    calls: async (course) => {
      const recommendationId = await course.find(
        `select id from recommendation where case_id = $1 and withdrawn_at is null and not exists (
           select from learning_action where recommendation_id = recommendation.id and state <> 'DONE')`,
      );
      const withdrawn = { recommendationId, reason };
      return recommendationId === null ? [] : [teaches(course, "withdrawRecommendation", withdrawn)];
    },
  },
  {
    act: "RECOMMENDATION_MADE",
    calls: ({ caseId }) => [
      writes("addRecommendation", { caseId, words: "Teach staff to thicken drinks.", organisation: "RJ6" }),
    ],
  },
  {
    act: "IN_DEPTH_OPENED",
    calls: ({ caseId }) => [
      {
        as: coordinator,
        mutation: "openInDepthReview",
        input: { caseId, triggers: ["RESTRICTED_LIBERTY"], reason },
      },
    ],
  },
  { act: "IN_DEPTH_MEETING_HELD", calls: (course) => [meeting(course)] },
  {
    act: "IN_DEPTH_MEETING_WITHDRAWN",
    calls: async ({ caseId, find }) => {
      const meetingId = await find(
        "select id from in_depth_meeting where case_id = $1 and withdrawn_at is null",
      );
      return meetingId === null ? [] : [by("withdrawMeeting", { caseId, meetingId, reason })];
    },
  },
  {
    act: "SUBMITTED_FOR_QUALITY",
    calls: async (course) => [
      ...(await whole(course)),
      writes("submitForQuality", { caseId: course.caseId }),
    ],
  },
  {
    act: "REVIEW_RETURNED",
    calls: ({ caseId }) => [
      { as: secondReader, mutation: "returnReview", input: { caseId, reason, reasons: ["other"] } },
    ],
  },
  {
    act: "REVIEW_APPROVED",
    calls: ({ caseId }) => [{ as: secondReader, mutation: "approveReview", input: { caseId, checklist } }],
  },
];
