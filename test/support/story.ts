import { expect } from "vitest";
import { reviewDocumentRules } from "../../schema/codes/review-documents.ts";
import { type Acts, actsOn, coordinator } from "./acts.ts";
import type { TestHub } from "./hub.ts";
import { until } from "./until.ts";

/** What a story remembers from step to step. */
export interface Memory {
  caseId: string;
  personId: string;
  investigationId: string;
  reviewerId: string;
  proposalId: string;
}

/** One step of a story: something that somebody does, and what then comes about. */
export interface Step {
  readonly title: string;
  readonly does: (acts: Acts, memory: Memory, hub: TestHub) => Promise<unknown>;
  readonly follows: (acts: Acts, memory: Memory, hub: TestHub) => Promise<void>;
}

/** Somebody invented, whose identifiers must not leave the area. */
export const ada = {
  givenNames: "Ada Marigold",
  familyName: "Quillfeather",
  birthDate: "1961-04-17",
  deathDate: "2018-02-11",
  nhsNumber: "9990000018",
  sex: "F",
  ethnicCategory: "A",
  postcode: "CR0 7QX",
  gpPractice: "H83001",
  area: "36L",
  learningDisability: "CONFIRMED",
  placeOfDeath: "HOSPITAL",
  causes: [
    { line: "IA", text: "Aspiration pneumonia", icd10: "J69.0" },
    { line: "II", text: "Epilepsy", icd10: "G40.9" },
  ],
};

const [reviewer, lead] = ["reviewer-1", "investigation-lead-1"];
const reports: string[] = [];

/** The whole way of one death, from three reports to a receipt. */
export const storyOfAda: readonly Step[] = [
  {
    title: "a hospital, a practice and the council report one death",
    does: async (acts) => {
      reports.length = 0;
      reports.push(await acts.report("notifier-1", ada));
      reports.push(await acts.report("notifier-2", { ...ada, nhsNumber: null, postcode: null }));
      reports.push(await acts.report("notifier-3", { ...ada, givenNames: "Ada", area: "E09000008" }));
    },
    follows: async (acts, memory, hub) => {
      const found = await Promise.all(reports.map((report) => acts.caseOfReport(report)));
      expect(new Set(found.map(({ personId }) => personId)).size).toBe(1);
      expect(new Set(found.map(({ caseId }) => caseId)).size).toBe(1);
      Object.assign(memory, found[0]);
      await acts.untilState(memory.caseId, "AWAITING_ALLOCATION");
      expect(
        await hub.rows("cases", "select id from case_record where person_id = $1", [memory.personId]),
      ).toHaveLength(1);
    },
  },
  {
    title: "the coroner opens an inquest about her",
    does: async (acts, memory) => {
      const { investigation } = await acts.act(
        lead,
        "openInvestigation",
        {
          kind: "CORONER_INVESTIGATION",
          reference: "INQ-1",
          openedOn: "2018-02-20",
          subject: {
            givenNames: ada.givenNames,
            familyName: ada.familyName,
            birthDate: ada.birthDate,
            deathDate: ada.deathDate,
          },
        },
        "investigation { id }",
      );
      memory.investigationId = investigation.id;
    },
    follows: async (_, memory, hub) => {
      await hub.settled();
      const { data } = await hub.ask(lead, "query ($id: ID!) { investigation(id: $id) { person { id } } }", {
        id: memory.investigationId,
      });
      expect(data.investigation.person.id).toBe(memory.personId);
    },
  },
  {
    title: "the inquest goes first: the case is held",
    does: (acts, { investigationId, caseId }) =>
      acts.act(
        lead,
        "linkInvestigation",
        { investigationId, caseId, relation: "PRECEDES", holdsReview: true },
        "investigation { id }",
      ),
    follows: (acts, { caseId }) => acts.untilState(caseId, "ON_HOLD"),
  },
  {
    title: "the inquest concludes: the case goes on",
    does: (acts, { investigationId }) =>
      acts.act(
        lead,
        "concludeInvestigation",
        { investigationId, concludedOn: "2018-05-02", outcome: "CONCLUSION_GIVEN" },
        "investigation { status }",
      ),
    follows: (acts, { caseId }) => acts.untilState(caseId, "AWAITING_ALLOCATION"),
  },
  {
    title: "those who gave her care become known, and a trained reviewer suits the case",
    does: async (acts, memory) => {
      if (!memory.reviewerId) memory.reviewerId = await registerReviewer(acts);
      const { caseId } = memory;
      const care = { caseId, organisation: "RJ6", team: "RJ6-WARD-7", role: "HOSPITAL" };
      await acts.act(coordinator, "recordPastCare", care, "case { id }", "review");
    },
    follows: async (_, { caseId, reviewerId }, hub) => {
      const { data, errors } = await hub.ask(
        coordinator,
        `query ($id: ID!) { case(id: $id) {
           suitableReviewers { reviewer { id displayName } suitable reasons { code } otherCases }
         } }`,
        { id: caseId },
        "review",
      );
      expect(errors).toBeUndefined();
      const reviewer = { id: reviewerId, displayName: "Dilys Harcourt" };
      const suits = { reviewer, suitable: true, reasons: [], otherCases: expect.any(Number) };
      expect(data.case.suitableReviewers).toEqual([suits]);
    },
  },
  {
    title: "she is proposed, and is to declare whether she was involved",
    does: async (acts, { caseId, reviewerId }) =>
      acts.act(coordinator, "allocateCase", { caseId, reviewerId }, "case { id }", "review"),
    follows: async (_, memory, hub) => {
      memory.proposalId = await until("she is asked to declare", async () => {
        const query = "{ awaitedDeclarations { nodes { proposalId } } }";
        return (await hub.ask(reviewer!, query)).data.awaitedDeclarations.nodes[0]?.proposalId;
      });
    },
  },
  {
    title: "she sees whose death it is, declares that she was not, and is appointed",
    does: async (acts, { proposalId }) => {
      const shown = "person { id minimalIdentity { givenNames familyName yearOfBirth yearOfDeath } }";
      const { person } = await acts.act(reviewer!, "viewIdentity", { proposalId }, shown);
      expect(person.minimalIdentity).toEqual({
        givenNames: expect.stringMatching(/^Ada/),
        familyName: ada.familyName,
        yearOfBirth: "1961",
        yearOfDeath: "2018",
      });
      await acts.act(reviewer!, "declareForProposal", { proposalId, involved: false }, "case { id }");
    },
    follows: (acts, { caseId }) => acts.untilState(caseId, "ALLOCATED"),
  },
  {
    title: "she reviews the death, and has a concern",
    does: (acts, { caseId }) => review(acts, caseId),
    follows: (acts, { caseId }) => acts.untilState(caseId, "IN_REVIEW"),
  },
  {
    title: "the review goes on in depth because of it",
    does: (acts, { caseId }) => {
      const input = { caseId, triggers: ["CONCERN"], reason: "The concern is about more than one service." };
      return acts.act(coordinator, "openInDepthReview", input, "case { id }", "review");
    },
    follows: (acts, { caseId }) => acts.untilState(caseId, "IN_DEPTH"),
  },
  {
    title: "the agencies meet, and the review is handed in",
    does: (acts, { caseId }) => reviewInDepth(acts, caseId),
    follows: (acts, { caseId }) => acts.untilState(caseId, "QUALITY_ASSURANCE"),
  },
  {
    title: "a second reader approves it: the record is prepared",
    does: (acts, { caseId }) => acts.act(coordinator, "approveReview", { caseId }, "case { id }", "review"),
    follows: (acts, { caseId }) => acts.untilState(caseId, "PREPARED"),
  },
  {
    title: "a named person reads every text and releases the very bytes",
    does: (_, { caseId }, hub) => release(actsOn(hub), caseId, hub),
    follows: async (acts, { caseId }, hub) => {
      await acts.untilState(caseId, "ACKNOWLEDGED");
      expect(hub.held()).toHaveLength(1);
    },
  },
];

async function registerReviewer(acts: Acts): Promise<string> {
  const employer = { code: "RV5", name: "South London and Maudsley NHS Foundation Trust" };
  await acts.act("administrator-1", "registerOrganisation", employer, "organisation { id }");
  const { reviewer: registered } = await acts.act(
    "administrator-1",
    "registerReviewer",
    { subject: reviewer, displayName: "Dilys Harcourt", employer: "RV5", team: "RV5-LD", caseloadLimit: 3 },
    "reviewer { id }",
  );
  const [from, to] = [-300, 300].map((days) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
  );
  await acts.act(
    "administrator-1",
    "recordTraining",
    { reviewerId: registered.id, kind: "REVIEWER", completedOn: from, expiresOn: to },
    "reviewer { id }",
  );
  return registered.id;
}

async function review(acts: Acts, caseId: string): Promise<void> {
  const asReviewer = (mutation: string, input: object = {}) =>
    acts.act(reviewer!, mutation, { caseId, ...input }, "case { id }", "review");
  await asReviewer("startReview");
  for (const section of reviewDocumentRules[0]!.sections) {
    const words = `Ada Quillfeather of CR0 7QX, NHS number 999 000 0018, was well known to the team; on 11 February 2018 they did what they could.`;
    await asReviewer("writeSection", { section, words, revision: 0 });
  }
  for (const kind of ["FAMILY", "GP", "OTHER"])
    await asReviewer("recordInformant", { kind, outcome: "HEARD", means: "TALK" });
  const words = "Ada Quillfeather was admitted with a chest infection.";
  await asReviewer("writeCareEvent", { on: "2018-02-07", role: "HOSPITAL", organisation: "RJ6", words });
  await asReviewer("recordCauses", { causes: ada.causes });
  await asReviewer("addTheme", { theme: "aspiration-pneumonia" });
  const concern = "The ward asked for help with swallowing on the third day only.";
  await asReviewer("writeCareConcern", { role: "HOSPITAL", passedTo: "PROVIDER", words: concern });
}

/** The agencies meet, and the reviewer writes down what they found, grades the care and hands the review in. */
async function reviewInDepth(acts: Acts, caseId: string): Promise<void> {
  const does = (as: string, mutation: string, input: object = {}) =>
    acts.act(as, mutation, { caseId, ...input }, "case { id }", "review");
  const participants = [
    { role: "HOSPITAL", organisation: "RJ6" },
    { role: "GENERAL_PRACTICE", organisation: ada.gpPractice },
    { role: "FAMILY" },
  ];
  const heldOn = new Date().toISOString().slice(0, 10);
  await does(coordinator, "recordMeeting", { heldOn, participants, words: "All agreed on what was late." });
  const words = "Nobody had said who asks for an assessment of swallowing.";
  await does(reviewer!, "writeSection", { section: "IN_DEPTH_FINDINGS", words, revision: 0 });
  await does(reviewer!, "gradeCare", { scale: "NATIONAL_2021", grade: 4, gradeOfServices: 4 });
  await does(reviewer!, "submitForQuality");
}

async function release(acts: Acts, caseId: string, hub: TestHub): Promise<void> {
  const { data } = await hub.ask(
    coordinator,
    "query ($id: ID!) { case(id: $id) { submissions { id state contentHash texts { path hash } } } }",
    { id: caseId },
    "submission",
  );
  const prepared = data.case.submissions.find(({ state }: { state: string }) => state === "PREPARED");
  for (const { path, hash } of prepared.texts) {
    await acts.act(
      coordinator,
      "confirmText",
      { submissionId: prepared.id, path, hash },
      "submission { id }",
      "submission",
    );
  }
  await acts.act(
    coordinator,
    "releaseSubmission",
    { submissionId: prepared.id, contentHash: prepared.contentHash },
    "submission { state }",
    "submission",
  );
}
