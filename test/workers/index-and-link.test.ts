import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { type Owners, performJobs } from "../support/perform.ts";
import { share } from "../support/share.ts";
import { startTestSubgraph } from "../support/subgraph.ts";

const team = { roles: ["child-death-review-team"], org: "E09000008" } as const;
const lead = { roles: ["investigation-lead"], org: "E09000008" } as const;
const notifier = { roles: ["notifier"], org: "RJ6" } as const;
const coordinator = { roles: ["coordinator"], org: "36L" } as const;

let owners: Owners;
beforeAll(async () => {
  owners = {
    people: await startTestSubgraph(people),
    investigations: await startTestSubgraph(investigations),
  };
  const purposes = ["notification", "matching", "review"] as const;
  await share(owners.people!.rows, { from: "E09000008", to: "36L", dataClass: "identity", purposes });
});
afterAll(async () => {
  await owners.people.stop();
  await owners.investigations.stop();
});

const perform = () =>
  performJobs(owners, [
    "match-report",
    "index-handover",
    "index-subject",
    "link-child-review",
    "split-investigation",
  ]);

const callum = { givenNames: "Callum", familyName: "Reid", birthDate: "2000-10-20", deathDate: "2018-10-02" };

async function handOver(version: number, child: object): Promise<void> {
  const document = JSON.stringify({
    cdop: "South West London CDOP",
    status: "UNDER_REVIEW",
    child: { ...callum, learningDisability: "CONFIRMED", ...child },
    legalBasis: "CHILDREN_ACT_2004_S16M",
  });
  const { data } = await owners.investigations.ask(
    team,
    `mutation ($input: HandOverChildDeathInput!) {
       handOverChildDeath(input: $input) { handover { reasons { code path } } refusals { code path } }
     }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        source: { system: "eCDOP", id: "SWL-2018-041", version },
        schemaVersion: "2017-04",
        document,
      },
    },
  );
  expect(data.handOverChildDeath).toMatchObject({
    refusals: [],
    handover: { reasons: [] },
  });
}

async function report(person: object): Promise<string> {
  const { data } = await owners.people.ask(
    notifier,
    "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } } }",
    { input: { idempotencyKey: randomUUID(), person } },
  );
  return data.reportDeath.report.id;
}

/** The person to whom a report counts, with the kinds and versions of all their reports. */
async function personOf(reportId: string) {
  const { data } = await owners.people.ask(
    coordinator,
    `query ($id: ID!) {
       deathReport(id: $id) { person { id record { givenNames } reports { id kind version } } }
     }`,
    { id: reportId },
    "matching",
  );
  return data.deathReport.person;
}

async function childDeathReview() {
  const { data } = await owners.investigations.ask(
    team,
    "{ childDeathReviews { nodes { outcome person { id } } } }",
  );
  return data.childDeathReviews.nodes[0];
}

describe("handovers and investigations in the index of people", () => {
  let notified: string;

  it("puts a handover to the person whose death was notified, and tells its keepers who it is", async () => {
    notified = await report(callum);
    await handOver(1, {});
    await perform();
    const person = await personOf(notified);
    expect(person.reports.map(({ kind }: { kind: string }) => kind)).toEqual(["NOTIFICATION", "HANDOVER"]);
    expect((await childDeathReview()).person).toEqual({ id: person.id });
  });

  it("corrects what the index knows by a later version, and leaves a superseded one alone", async () => {
    await handOver(2, { postcode: "CR0 4WD" });
    await handOver(3, { postcode: "SE25 5TP" });
    const performed = await perform();
    expect(performed.filter((job) => job === "index-handover")).toHaveLength(3);
    const { reports } = await personOf(notified);
    expect(reports).toHaveLength(2);
    expect(reports[1]).toMatchObject({ kind: "HANDOVER", version: 2 });
  });

  it("puts an investigation to the person it is about", async () => {
    await owners.investigations.ask(
      lead,
      "mutation ($input: OpenInvestigationInput!) { openInvestigation(input: $input) { refusals { code } } }",
      {
        input: {
          idempotencyKey: randomUUID(),
          kind: "SECTION_42_ENQUIRY",
          reference: "S42/2018/17",
          openedOn: "2018-10-20",
          subject: callum,
        },
      },
    );
    await perform();
    const person = await personOf(notified);
    expect(person.reports.at(-1).kind).toBe("INVESTIGATION");
    const { data } = await owners.investigations.ask(lead, "{ investigations { nodes { person { id } } } }");
    expect(data.investigations.nodes).toEqual([{ person: { id: person.id } }]);
  });

  it("puts an investigation to somebody else once who it is about is corrected, whoever leads it now", async () => {
    const act = async (operation: string, input: object) => {
      const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
      const { data, errors } = await owners.investigations.ask(
        lead,
        `mutation ($input: ${type}!) { ${operation}(input: $input) { investigation { id } refusals { code } } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
      );
      expect(errors).toBeUndefined();
      expect(data[operation].refusals).toEqual([]);
      return data[operation].investigation.id as string;
    };
    const stranger = {
      givenNames: "Ottoline",
      familyName: "Farrow",
      birthDate: "1951",
      deathDate: "2018-10",
    };
    const kind = "SAFEGUARDING_ADULT_REVIEW";
    const opened = { kind, reference: "SAR/2018/4", openedOn: "2018-10-21", subject: stranger };
    const investigationId = await act("openInvestigation", opened);
    const about = async () => {
      await perform();
      const query = "query ($id: ID!) { investigation(id: $id) { person { id } } }";
      const { data } = await owners.investigations.ask(lead, query, { id: investigationId });
      return data.investigation.person.id;
    };
    const { id: person } = await personOf(notified);
    expect(await about()).not.toBe(person);
    await act("updateInvestigation", { investigationId, leadOrganisation: "RV5", subject: callum });
    expect(await about()).toBe(person);
    const { reports } = await personOf(notified);
    expect(reports.filter(({ kind }: { kind: string }) => kind === "INVESTIGATION")).toHaveLength(2);
  });

  it("links a handover with the new person where its report was taken out of the former one", async () => {
    const { id: former, reports } = await personOf(notified);
    const handover = reports.find(({ kind }: { kind: string }) => kind === "HANDOVER");
    const { data } = await owners.people.ask(
      coordinator,
      "mutation ($input: UndoMatchInput!) { undoMatch(input: $input) { refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), reportId: handover.id, reason: "Two brothers" } },
      "matching",
    );
    expect(data.undoMatch.refusals).toEqual([]);
    expect(await perform()).toContain("split-investigation");
    const { id: person } = await personOf(handover.id);
    expect(person).not.toBe(former);
    expect((await childDeathReview()).person).toEqual({ id: person });
  });
});
