import { expect, it } from "vitest";
import type { Send } from "./graph-client.ts";
import { submissionDesk } from "./submission-desk.ts";

const says = {
  ...{
    givenNames: "Ada",
    familyName: "Quillfeather",
    nhsNumberAsReported: "999 000 0018",
    postcode: "CR0 6XT",
  },
  ...{ otherNames: [], formerPostcodes: [], formerNhsNumbers: [] },
};
const report = { reference: "R-2018-0001", sourceId: "17", notifier: null, says };
const notifier = { name: "Hope Marsh", reach: "3 Heron Way; 07700 900123" };
const read = {
  submissionWork: {
    ...{ pseudonym: "p", submissionVersion: 1, methodVersion: "1", heldDays: 0 },
    ...{ revisions: [], themes: [], goodPractice: [], learning: [] },
    ...{ contributoryFactors: [], recommendations: [], facts: { causes: [] } },
    ...{ familyNames: ["Rosa Numbat"], familyReach: ["1 Numbat Lane"] },
    reviewers: [{ displayName: "Ida Reader" }, { displayName: null }, { displayName: "Otto Second" }],
    person: { revision: 1, record: { birthDate: "1950-03-07" }, reports: [report, { ...report, notifier }] },
  },
  case: {
    reference: "CASE-0001",
    investigations: [
      {
        id: "i",
        reference: "SAR 117",
        kind: "CORONER_INVESTIGATION",
        disclosureRestricted: false,
        status: "OPEN",
      },
    ],
  },
};
const organisations = { nodes: [{ name: "Rose Lodge" }], pageInfo: { hasNextPage: false, endCursor: null } };
const send = (async () => ({ ...read, organisations })) as unknown as Send;

it("knows everybody and every number of the case: none may stand in a text", async () => {
  const work = await submissionDesk(send).findSubmissionWork("case");
  expect(work?.facts.known).toEqual({
    names: ["Ada Quillfeather", "Ada Quillfeather", "Rosa Numbat", "Hope Marsh", "Ida Reader", "Otto Second"],
    numbers: ["999 000 0018", "999 000 0018", "R-2018-0001", "R-2018-0001", "CASE-0001", "SAR 117"],
    organisations: ["Rose Lodge"],
    addresses: ["CR0 6XT", "CR0 6XT", "1 Numbat Lane", "3 Heron Way; 07700 900123"],
    birthDate: "1950-03-07",
  });
});
