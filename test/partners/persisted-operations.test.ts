import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Purpose } from "../../schema/codes/purposes.ts";
import { coordinator } from "../support/acts.ts";
import { startHub, type TestHub } from "../support/hub.ts";
import { persistedOperation } from "../support/persisted-operation.ts";

const lead = "investigation-lead-1";
const team = "child-death-review-team-1";
const analyst = "partner-analyst-1";

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

interface Question {
  readonly asks: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly other: string;
  readonly variables?: object;
}

interface PersistedAct {
  readonly does: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly other: string;
  readonly input: object;
  /** What is refused, as what it is about is not there. */
  readonly codes: readonly string[];
}

describe("the questions of partners, as they are persisted", () => {
  const quarters = { firstQuarter: "2018-Q1", lastQuarter: "2018-Q4" };
  const questions: readonly Question[] = [
    { asks: "notifier-1", name: "ReadWhatWeOwe", purpose: "review", other: analyst },
    { asks: "notifier-1", name: "ReadReviewsOfOurCare", purpose: "review", other: analyst },
    {
      asks: analyst,
      name: "ReadBoardFigures",
      purpose: "statistics",
      other: "notifier-1",
      variables: quarters,
    },
    {
      asks: analyst,
      name: "ReadComparedDeaths",
      purpose: "statistics",
      other: lead,
      variables: { year: 2018 },
    },
    { asks: analyst, name: "SearchLibrary", purpose: "learning", other: "notifier-1" },
    { asks: coordinator, name: "ListTransfers", purpose: "review", other: "reviewer-1" },
    { asks: team, name: "ReadThemesOfYoungAdults", purpose: "learning", other: "notifier-1" },
    { asks: "steering-group-1", name: "ReadChildThemesNewToAdults", purpose: "learning", other: coordinator },
    { asks: "reviewer-1", name: "ListMyReviews", purpose: "review", other: "notifier-1" },
    { asks: coordinator, name: "ListWork", purpose: "review", other: "notifier-1" },
    {
      asks: "steering-group-1",
      name: "ListReportsAwaitingDecision",
      purpose: "learning",
      other: "reviewer-1",
    },
    { asks: coordinator, name: "ListDoubtfulMatches", purpose: "matching", other: "reviewer-1" },
    { asks: coordinator, name: "ListSubmissionsToMend", purpose: "submission", other: "reviewer-1" },
    { asks: "national-programme-1", name: "FollowSubmissions", purpose: "submission", other: "reviewer-1" },
    {
      asks: "caldicott-guardian-1",
      name: "ReadAuditOfOrganisation",
      purpose: "administration",
      other: coordinator,
      variables: { code: "36L", from: "2018-01-01", until: "2018-12-31" },
    },
    {
      asks: "caldicott-guardian-1",
      name: "ReadAuditOfRecord",
      purpose: "administration",
      other: coordinator,
      variables: { type: "Case", id: randomUUID() },
    },
    { asks: coordinator, name: "ListOverdueCases", purpose: "review", other: "notifier-1" },
    { asks: "notifier-1", name: "ListRecordsOwed", purpose: "review", other: team },
    { asks: "notifier-1", name: "ListActionsOwed", purpose: "review", other: team },
    { asks: lead, name: "FollowInterfaces", purpose: "investigation", other: team },
    { asks: lead, name: "ListReferrals", purpose: "investigation", other: "reviewer-1" },
    { asks: team, name: "ListChildDeathReviews", purpose: "child-death-review", other: "reviewer-1" },
    { asks: team, name: "ReadThemesForAdults", purpose: "child-death-review", other: coordinator },
    { asks: team, name: "FollowChanges", purpose: "child-death-review", other: "steering-group-1" },
    { asks: team, name: "ListChildNotifications", purpose: "child-death-review", other: "notifier-1" },
    { asks: team, name: "ListQuarantine", purpose: "child-death-review", other: coordinator },
    { asks: team, name: "ListWebhooks", purpose: "child-death-review", other: coordinator },
    { asks: coordinator, name: "ListOpenReminders", purpose: "review", other: "notifier-1" },
  ];

  it.each(questions)("$name is answered to $asks, and withheld from $other", async (question) => {
    const { asks, name, purpose, variables = {} } = question;
    const answered = await hub.ask(asks, persistedOperation(name), variables, purpose);
    expect(answered.errors).toBeUndefined();
    expect(Object.values(answered.data)).not.toContain(null);
    const withheld = await hub.ask(question.other, persistedOperation(name), variables);
    const told = Object.values(withheld.data ?? {});
    const codes = withheld.errors?.map(({ extensions }) => extensions.code) ?? [];
    expect(codes).toContain("FORBIDDEN_FIELD");
    expect(told.every((each) => each === null || question.name === "FollowInterfaces")).toBe(true);
  });
});

describe("the acts of partners, as they are persisted", () => {
  const quarter = { measure: "child-deaths", firstQuarter: "2100-Q1", lastQuarter: "2100-Q1" };
  const nobodys = randomUUID();
  const persistedActs: readonly PersistedAct[] = [
    {
      does: coordinator,
      name: "ReplayDelivery",
      purpose: "submission",
      other: "national-programme-1",
      input: { submissionId: nobodys, reason: "They say that it never came." },
      codes: ["NO_SUCH_SUBMISSION"],
    },
    {
      does: coordinator,
      name: "DiscardDelivery",
      purpose: "submission",
      other: "reviewer-1",
      input: { submissionId: nobodys, reason: "It was withdrawn." },
      codes: ["NO_SUCH_SUBMISSION"],
    },
    {
      does: coordinator,
      name: "ProposeTransfer",
      purpose: "review",
      other: "reviewer-1",
      input: { caseId: nobodys, to: "72Q", reason: "They lived there." },
      codes: ["NO_SUCH_CASE"],
    },
    {
      does: coordinator,
      name: "AnswerTransfer",
      purpose: "review",
      other: lead,
      input: { transferId: nobodys, answer: "ACCEPT" },
      codes: ["NO_SUCH_TRANSFER"],
    },
    {
      does: coordinator,
      name: "ReleaseFigures",
      purpose: "statistics",
      other: analyst,
      input: { ...quarter, measure: "deaths-notified" },
      codes: ["QUARTER_NOT_OVER"],
    },
    {
      does: coordinator,
      name: "ReleaseYears",
      purpose: "statistics",
      other: analyst,
      input: { measure: "deaths-notified", year: 2100 },
      codes: ["YEAR_NOT_OVER"],
    },
    {
      does: team,
      name: "ReleaseChildFigures",
      purpose: "child-death-review",
      other: coordinator,
      input: quarter,
      codes: ["QUARTER_NOT_OVER"],
    },
    {
      does: team,
      name: "ReleaseChildYears",
      purpose: "child-death-review",
      other: "steering-group-1",
      input: { measure: "child-deaths", year: 2100 },
      codes: ["YEAR_NOT_OVER"],
    },
    {
      does: lead,
      name: "UnlinkInvestigation",
      purpose: "investigation",
      other: team,
      input: { investigationId: nobodys, caseId: nobodys, reason: "A namesake." },
      codes: ["NO_SUCH_INVESTIGATION"],
    },
    {
      does: coordinator,
      name: "AddLibraryReport",
      purpose: "learning",
      other: analyst,
      input: { kind: "REVIEW", publisher: "", year: 2018, title: "", url: "", words: "", themes: [] },
      codes: ["REVIEW_FOLLOWS_ITS_RECORD", "TITLE_MISSING", "SUMMARY_MISSING", "ADDRESS_NOT_SAFE"],
    },
    {
      does: coordinator,
      name: "WithdrawLibraryReport",
      purpose: "learning",
      other: analyst,
      input: { reportId: nobodys },
      codes: ["NO_SUCH_REPORT"],
    },
    {
      does: team,
      name: "ReplayHandover",
      purpose: "child-death-review",
      other: coordinator,
      input: { handoverId: nobodys, document: "{}" },
      codes: ["NO_SUCH_HANDOVER"],
    },
    {
      does: team,
      name: "ReplayChanges",
      purpose: "child-death-review",
      other: coordinator,
      input: { webhookId: nobodys },
      codes: ["NO_SUCH_WEBHOOK"],
    },
  ];

  it.each(persistedActs)("$name is done by $does, and withheld from $other", async (act) => {
    const variables = { input: { idempotencyKey: randomUUID(), ...act.input } };
    const answered = await hub.ask(act.does, persistedOperation(act.name), variables, act.purpose);
    expect(answered.errors).toBeUndefined();
    const [payload] = Object.values(answered.data as Record<string, { refusals: { code: string }[] }>);
    expect(payload?.refusals.map(({ code }) => code)).toEqual(act.codes);
    const withheld = await hub.ask(act.other, persistedOperation(act.name), variables);
    expect(withheld.errors?.map(({ extensions }) => extensions.code)).toContain("FORBIDDEN_FIELD");
    expect(Object.values(withheld.data ?? {}).every((each) => each === null)).toBe(true);
  });
});
