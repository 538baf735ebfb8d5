import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import { acknowledge, approve, prepare, release } from "./case-steps.ts";
import { type CasesHub, coordinator, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const voluntary = { roles: ["partner-analyst"], org: "VCS01" } as const;
const notifier = { roles: ["notifier"], org: "RJ6" } as const;

async function search(filter: object, as: TokenFor = voluntary) {
  const { data, errors } = await hub.hub.ask(
    as,
    `query ($filter: LibraryFilter) {
       library(filter: $filter) {
         nodes { id kind title publisher year url words themes { code label } ageBand setting }
       }
     }`,
    { filter },
  );
  return errors === undefined ? data.library.nodes : errors[0]!.extensions.code;
}

const published = {
  kind: "SAFEGUARDING_ADULTS_REVIEW",
  title: "Safeguarding adults review: a resident of a care home",
  publisher: "An invented safeguarding adults board",
  year: 2017,
  url: "https://example.org/sar-2017",
  words: "Constipation went unnoticed for weeks; nobody had the whole picture of the medicines.",
  themes: ["constipation", "polypharmacy"],
  ageBand: "AGED_26_TO_64",
  setting: "CARE_HOME",
};

async function add(change: object = {}) {
  const { data, errors } = await hub.hub.ask(
    coordinator,
    "mutation ($input: AddLibraryReportInput!) { addLibraryReport(input: $input) { report { id } refusals { code path } } }",
    { input: { idempotencyKey: randomUUID(), ...published, ...change } },
    "learning",
  );
  expect(errors).toBeUndefined();
  return data.addLibraryReport;
}

describe("the library", () => {
  it("holds what others have published, with its source, and finds it by words and by filters", async () => {
    expect(await add()).toMatchObject({ refusals: [] });
    const [found] = await search({ search: "unnoticed medicine" });
    expect(found).toMatchObject({
      title: published.title,
      publisher: published.publisher,
      url: published.url,
      themes: [
        { code: "constipation", label: "Constipation and obstruction" },
        { code: "polypharmacy", label: "Polypharmacy" },
      ],
    });
    for (const filter of [
      { themes: ["constipation"] },
      { ageBands: ["AGED_26_TO_64"] },
      { settings: ["CARE_HOME"], kinds: ["SAFEGUARDING_ADULTS_REVIEW"] },
    ]) {
      expect(await search(filter)).toHaveLength(1);
    }
    for (const filter of [
      { search: "medicine -unnoticed" },
      { themes: ["sepsis"] },
      { ageBands: ["UNDER_18"] },
      { settings: ["HOSPITAL"] },
      { kinds: ["OTHER"] },
    ]) {
      expect(await search(filter)).toEqual([]);
    }
  });

  it("refuses what nobody could read, with all that is wrong", async () => {
    const { report, refusals } = await add({ title: "", url: "ftp://example.org", themes: ["weather"] });
    expect(report).toBeNull();
    expect(refusals.map(({ code }: { code: string }) => code)).toEqual([
      "TITLE_MISSING",
      "ADDRESS_NOT_SAFE",
      "THEME_NOT_ON_LIST",
    ]);
  });

  it("files a review of our own once the national programme has taken it, without a way back to the case", async () => {
    const { caseId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    expect((await release(hub, submission)).refusals).toEqual([]);
    expect(await search({ kinds: ["REVIEW"] })).toEqual([]);
    expect((await acknowledge(hub, submission)).refusals).toEqual([]);
    const [filed] = await search({ kinds: ["REVIEW"], themes: ["dysphagia"] });
    expect(filed).toMatchObject({
      title: "Review of a death: Dysphagia",
      url: null,
      publisher: null,
      setting: "HOSPITAL",
    });
    expect(filed.words).toContain("thicken drinks");
    expect(JSON.stringify(filed)).not.toContain(caseId);
    expect(await search({ search: '"thicken drinks"' })).toHaveLength(1);

    const withdrawn = await hub.hub.ask(
      coordinator,
      "mutation ($input: WithdrawLibraryReportInput!) { withdrawLibraryReport(input: $input) { refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), reportId: filed.id } },
      "learning",
    );
    expect(withdrawn.data.withdrawLibraryReport.refusals).toEqual([{ code: "REVIEW_FOLLOWS_ITS_RECORD" }]);
  });

  it.each([
    ["its record is withdrawn", "withdrawSubmission", { reason: "It was about somebody else." }],
    ["the person had opted out", "recordOptOut", {}],
  ])("shows a review no more once %s, before the national programme answers", async (_, mutation, input) => {
    const before = (await search({ kinds: ["REVIEW"] })).length;
    const { caseId } = await approve(hub);
    const submission = await prepare(hub, caseId);
    expect((await release(hub, submission)).refusals).toEqual([]);
    expect((await acknowledge(hub, submission)).refusals).toEqual([]);
    expect(await search({ kinds: ["REVIEW"] })).toHaveLength(before + 1);
    expect((await hub.act(coordinator, mutation, { caseId, ...input })).refusals).toEqual([]);
    expect(await search({ kinds: ["REVIEW"] })).toHaveLength(before);
  });

  it("is closed to those who do not learn from reviews", async () => {
    expect(await search({}, notifier)).toBe("FORBIDDEN_FIELD");
  });
});
