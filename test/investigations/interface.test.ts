import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import type { TokenFor } from "../support/issuer.ts";
import { share } from "../support/share.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const lead = { roles: ["investigation-lead"], org: "E09000008" } as const;
const coordinator = { roles: ["coordinator"], org: "36L" } as const;
const steeringGroup = { roles: ["steering-group"], org: "36L" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(investigations);
  const purposes = ["notification", "review", "learning"] as const;
  await share(hub.rows, { from: "E09000008", to: "36L", dataClass: "investigation", purposes });
});
afterAll(() => hub.stop());

async function act(as: TokenFor, operation: string, input: object, fields = "investigation { id }") {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await hub.ask(
    as,
    `mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} refusals { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    as === coordinator ? "review" : undefined,
  );
  expect(errors).toBeUndefined();
  return data[operation];
}

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

/** An investigation that is linked with a case. */
async function linked(more: object = {}, link: object = {}) {
  const caseId = randomUUID();
  const { investigation } = await act(lead, "openInvestigation", {
    kind: "SAFEGUARDING_ADULT_REVIEW",
    reference: randomUUID(),
    openedOn: "2018-03-20",
    subject: { givenNames: "Alex", familyName: "Reed", birthDate: "1960-05-09", deathDate: "2018-03-09" },
    ...more,
  });
  const between = { investigationId: investigation.id as string, caseId };
  await act(lead, "linkInvestigation", { ...between, relation: "PRECEDES", ...link });
  return between;
}

const plan = {
  whoAsksFamily: "INVESTIGATION",
  records: [{ record: "GP_RECORDS", obtainedBy: "REVIEW", shared: "SECURE_TRANSFER" }],
  milestones: [{ milestone: "FINDINGS_SHARED", by: "INVESTIGATION", dueOn: "2018-06-01" }],
};

async function linkSeenBy(as: TokenFor, caseId: string, select: string) {
  const query = `query ($filter: InterfaceFilter) { interfaces(filter: $filter) { nodes { ${select} } } }`;
  const { data, errors } = await hub.ask(as, query, { filter: { caseIds: [caseId] } });
  expect(errors).toBeUndefined();
  return data.interfaces.nodes[0];
}

const agreedEvents = async (caseId: string) =>
  hub.rows(
    "select distinct payload from outbox where event = 'interface.agreed' and payload ->> 'caseId' = $1",
    [caseId],
  );

describe("the plan for a review and an investigation", () => {
  it("holds once the other side has agreed; those who ask the family learn of it", async () => {
    const between = await linked();
    expect(codes(await act(coordinator, "proposeInterfacePlan", { ...between, ...plan }))).toEqual([]);
    expect(codes(await act(coordinator, "agreeInterfacePlan", { ...between, version: 1 }))).toEqual([
      "ALREADY_AGREED",
    ]);
    const select = "plan { version } plans { version agreed agreements { side organisation } }";
    const proposed = await linkSeenBy(lead, between.caseId, select);
    const ours = { side: "REVIEW", organisation: "36L" };
    expect(proposed).toEqual({ plan: null, plans: [{ version: 1, agreed: false, agreements: [ours] }] });
    expect(await agreedEvents(between.caseId)).toHaveLength(0);
    expect(codes(await act(lead, "agreeInterfacePlan", { ...between, version: 1 }))).toEqual([]);
    const agreements = [ours, { side: "INVESTIGATION", organisation: "E09000008" }];
    const agreed = await linkSeenBy(coordinator, between.caseId, select);
    expect(agreed).toEqual({ plan: { version: 1 }, plans: [{ version: 1, agreed: true, agreements }] });
    expect(await agreedEvents(between.caseId)).toHaveLength(1);
  });

  it("keeps holding while a later one waits for the other side", async () => {
    const between = await linked();
    await act(lead, "proposeInterfacePlan", { ...between, ...plan });
    await act(coordinator, "agreeInterfacePlan", { ...between, version: 1 });
    await act(lead, "proposeInterfacePlan", { ...between, ...plan, whoAsksFamily: "JOINTLY" });
    const held = await linkSeenBy(lead, between.caseId, "plan { version whoAsksFamily }");
    expect(held.plan).toEqual({ version: 1, whoAsksFamily: "INVESTIGATION" });
    expect(codes(await act(coordinator, "agreeInterfacePlan", { ...between, version: 1 }))).toEqual([
      "LATER_PLAN_PROPOSED",
    ]);
    await act(coordinator, "agreeInterfacePlan", { ...between, version: 2 });
    const now = await linkSeenBy(lead, between.caseId, "plan { whoAsksFamily milestones { milestone by } }");
    expect(now.plan).toEqual({
      whoAsksFamily: "JOINTLY",
      milestones: [{ milestone: "FINDINGS_SHARED", by: "INVESTIGATION" }],
    });
  });

  it("says whether the review waits, which holds once both have agreed, and stays where it says nothing", async () => {
    const between = await linked();
    const { investigationId, caseId } = between;
    const stands = () =>
      linkSeenBy(coordinator, caseId, "relation holdsReview plan { relation holdsReview }");
    const goesOn = { ...plan, relation: "PARALLEL", holdsReview: false };
    await act(coordinator, "proposeInterfacePlan", { ...between, ...goesOn });
    expect(await stands()).toEqual({ relation: "PRECEDES", holdsReview: true, plan: null });
    await act(lead, "agreeInterfacePlan", { ...between, version: 1 });
    const agreed = { relation: "PARALLEL", holdsReview: false };
    expect(await stands()).toEqual({ ...agreed, plan: agreed });
    await act(lead, "proposeInterfacePlan", { ...between, ...plan });
    await act(coordinator, "agreeInterfacePlan", { ...between, version: 2 });
    expect(await stands()).toEqual({ ...agreed, plan: { relation: null, holdsReview: null } });
    const ended = { investigationId, concludedOn: "2018-05-01", outcome: "REPORT_PUBLISHED" };
    await act(lead, "concludeInvestigation", ended);
    expect(
      codes(await act(coordinator, "proposeInterfacePlan", { ...between, ...plan, holdsReview: true })),
    ).toEqual(["NOTHING_TO_WAIT_FOR"]);
  });

  it("says who restricts what may be passed on, where somebody does", async () => {
    const between = await linked({ kind: "CORONER_INVESTIGATION", disclosureRestricted: true });
    const silent = await act(lead, "proposeInterfacePlan", { ...between, ...plan });
    expect(codes(silent)).toEqual(["RESTRICTIONS_MISSING"]);
    const said = await act(lead, "proposeInterfacePlan", { ...between, ...plan, restrictions: ["CORONER"] });
    expect(codes(said)).toEqual([]);
  });

  it("is the lead's own to agree to, and of a link that stands", async () => {
    const between = await linked();
    await act(coordinator, "proposeInterfacePlan", { ...between, ...plan });
    const stranger = { ...lead, org: "RJ6" };
    expect(codes(await act(stranger, "agreeInterfacePlan", { ...between, version: 1 }))).toEqual([
      "NO_SUCH_INVESTIGATION",
    ]);
    const elsewhere = { ...between, caseId: randomUUID() };
    expect(codes(await act(coordinator, "proposeInterfacePlan", { ...elsewhere, ...plan }))).toEqual([
      "NOT_LINKED",
    ]);
  });
});

describe("a milestone of the plan", () => {
  const select = "plan { milestones { milestone reachedOn late } } outstanding { kind dueOn }";
  const reach = (as: TokenFor, input: object) => act(as, "reachMilestone", input);

  it("is late once its day has passed, which the steering group is to be told, until its side has reached it", async () => {
    const between = await linked();
    const findings = { ...between, milestone: "FINDINGS_SHARED", reachedOn: "2018-06-20" };
    expect(codes(await reach(lead, findings))).toEqual(["MILESTONE_NOT_PLANNED"]);
    await act(coordinator, "proposeInterfacePlan", { ...between, ...plan });
    await act(lead, "agreeInterfacePlan", { ...between, version: 1 });
    const first = { kind: "FIRST", effect: "AFFECTS_REVIEW", progress: "WAITING", reportedOn: "2018-04-01" };
    const told = { ...between, ...first, planVersion: 1 };
    expect(codes(await act(coordinator, "reportInterface", told, "interfaceReport { id }"))).toEqual([]);
    const late = { milestone: "FINDINGS_SHARED", reachedOn: null, late: true };
    const due = { kind: "PROGRESS", dueOn: "2018-06-01" };
    expect(await linkSeenBy(steeringGroup, between.caseId, select)).toEqual({
      plan: { milestones: [late] },
      outstanding: [due],
    });
    expect(codes(await reach(coordinator, findings))).toEqual(["OTHER_SIDES_MILESTONE"]);
    expect(codes(await reach(lead, findings))).toEqual([]);
    expect(await linkSeenBy(coordinator, between.caseId, select)).toEqual({
      plan: { milestones: [{ ...late, reachedOn: "2018-06-20", late: false }] },
      outstanding: [{ kind: "PROGRESS", dueOn: "2018-07-01" }],
    });
    expect(codes(await reach(lead, { ...findings, reachedOn: null }))).toEqual([]);
    expect((await linkSeenBy(lead, between.caseId, select)).outstanding).toEqual([due]);
  });
});

describe("what the steering group is told", () => {
  const told = { kind: "FIRST", effect: "AFFECTS_REVIEW", progress: "WAITING", reportedOn: "2018-04-01" };
  const report = (input: object) => act(coordinator, "reportInterface", input, "interfaceReport { id }");
  const list = "outstanding { kind } reports { kind effect progress planVersion words }";

  it("is outstanding until the reviewing officer has told it: first, progress with the plan, completion", async () => {
    const between = await linked();
    expect((await linkSeenBy(steeringGroup, between.caseId, list)).outstanding).toEqual([{ kind: "FIRST" }]);
    await report({ ...between, ...told, words: "The review waits for the board." });
    await act(lead, "proposeInterfacePlan", { ...between, ...plan });
    const early = await report({ ...between, ...told, kind: "PROGRESS", planVersion: 1 });
    expect(codes(early)).toEqual(["PLAN_NOT_AGREED"]);
    await act(coordinator, "agreeInterfacePlan", { ...between, version: 1 });
    await report({ ...between, ...told, kind: "PROGRESS", planVersion: 1 });
    await act(lead, "concludeInvestigation", {
      investigationId: between.investigationId,
      concludedOn: "2018-05-01",
      outcome: "REPORT_PUBLISHED",
    });
    const ended = await linkSeenBy(steeringGroup, between.caseId, list);
    expect(ended.outstanding).toEqual([{ kind: "COMPLETION" }]);
    const completion = { ...told, kind: "COMPLETION", progress: "COMPLETED", reportedOn: "2018-06-01" };
    expect(codes(await report({ ...between, ...completion }))).toEqual([]);
    const all = await linkSeenBy(steeringGroup, between.caseId, list);
    expect(all.outstanding).toEqual([]);
    expect(all.reports).toEqual([
      {
        kind: "FIRST",
        effect: "AFFECTS_REVIEW",
        progress: "WAITING",
        planVersion: null,
        words: "The review waits for the board.",
      },
      { kind: "PROGRESS", effect: "AFFECTS_REVIEW", progress: "WAITING", planVersion: 1, words: null },
      { kind: "COMPLETION", effect: "AFFECTS_REVIEW", progress: "COMPLETED", planVersion: null, words: null },
    ]);
  });

  it("is nothing more where neither affects the other, and nothing of who died", async () => {
    const between = await linked();
    await report({ ...between, ...told, effect: "NOT_SIGNIFICANT" });
    expect((await linkSeenBy(steeringGroup, between.caseId, list)).outstanding).toEqual([]);
    const query = "query ($filter: InterfaceFilter) { interfaces(filter: $filter) { nodes { caseId } } }";
    const unsettled = await hub.ask(steeringGroup, query, {
      filter: { caseIds: [between.caseId], settled: false },
    });
    expect(unsettled.data.interfaces.nodes).toEqual([]);
    const settled = await hub.ask(steeringGroup, query, {
      filter: { caseIds: [between.caseId], settled: true },
    });
    expect(settled.data.interfaces.nodes).toEqual([{ caseId: between.caseId }]);
    const subject = `query ($id: ID!) { investigation(id: $id) { subject { familyName } } }`;
    const { data } = await hub.ask(steeringGroup, subject, { id: between.investigationId });
    expect(data.investigation.subject).toBeNull();
  });

  it("is told by reviewing officers, not by the other side", async () => {
    const between = await linked();
    const { data, errors } = await hub.ask(
      lead,
      "mutation ($input: ReportInterfaceInput!) { reportInterface(input: $input) { refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), ...between, ...told } },
    );
    expect(data.reportInterface).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN_FIELD"]);
  });
});

describe("the weekly digest", () => {
  const makeDigest = async () => {
    const { data, errors } = await hub.ask(
      { job: "make-digest" },
      "mutation ($input: MakeDigestInput!) { makeDigest(input: $input) { refusals { code } } }",
      { input: { idempotencyKey: randomUUID() } },
    );
    expect(errors).toBeUndefined();
    expect(data.makeDigest.refusals).toEqual([]);
  };

  it("tells the steering group once a week what is outstanding and what is new, and nobody's name", async () => {
    const between = await linked();
    const first = { kind: "FIRST", effect: "AFFECTS_REVIEW", progress: "WAITING", reportedOn: "2018-04-01" };
    await act(coordinator, "reportInterface", { ...(await linked()), ...first }, "interfaceReport { id }");
    await makeDigest();
    await makeDigest();
    const { data, errors } = await hub.ask(
      steeringGroup,
      `{ steeringDigests(first: 10) { nodes {
         weekOf reported outstanding { caseId investigationId kind } newThemes { code }
       } } }`,
    );
    expect(errors).toBeUndefined();
    const [digest, ...others] = data.steeringDigests.nodes;
    expect(others).toEqual([]);
    expect(digest.outstanding).toContainEqual({ ...between, kind: "FIRST" });
    const told = await hub.rows("select from interface_report");
    expect(told).not.toEqual([]);
    expect(digest.reported).toBe(told.length);
    expect(JSON.stringify(digest)).not.toMatch(/Alex|Reed|1960/);
    const elsewhere = { roles: ["coordinator"], org: "RJ6", sub: "coordinator-elsewhere" } as const;
    const theirs = await hub.ask(
      elsewhere,
      "{ steeringDigests { nodes { weekOf reported outstanding { caseId investigationId } } } interfaces { nodes { caseId } } }",
      {},
      "review",
    );
    expect(theirs.data).toEqual({
      steeringDigests: { nodes: [{ weekOf: digest.weekOf, reported: 0, outstanding: [] }] },
      interfaces: { nodes: [] },
    });
  });
});

describe("the agenda of a meeting", () => {
  const dueAt = async (begunAt: string | null, caseId: string) => {
    const query = `query ($meetings: [_Any!]!) { _entities(representations: $meetings) {
      ... on SteeringMeeting { interfaceReportsDue { kind dueOn interface { caseId } } }
    } }`;
    const meetings = [{ __typename: "SteeringMeeting", id: randomUUID(), begunAt }];
    const { data, errors } = await hub.ask(steeringGroup, query, { meetings });
    expect(errors).toBeUndefined();
    const due = data._entities[0].interfaceReportsDue as { kind: string; interface: { caseId: string } }[];
    return due.filter((each) => each.interface.caseId === caseId).map(({ kind }) => kind);
  };

  it("shows what the group was to be told when the meeting began, whatever it was told later", async () => {
    const between = await linked();
    await hub.rows(
      "update investigation_link set linked_at = linked_at - interval '60 days' where case_id = $1",
      [between.caseId],
    );
    const begun = new Date().toISOString();
    expect(await dueAt(null, between.caseId)).toEqual(["FIRST"]);
    const first = { effect: "AFFECTS_REVIEW", progress: "WAITING", reportedOn: begun.slice(0, 10) };
    const told = { ...between, ...first, kind: "FIRST" };
    expect(codes(await act(coordinator, "reportInterface", told, "interfaceReport { id }"))).toEqual([]);
    expect(await dueAt(null, between.caseId)).toEqual([]);
    expect(await dueAt(begun, between.caseId)).toEqual(["FIRST"]);
    const before = new Date(Date.now() - 90 * 86_400_000).toISOString();
    expect(await dueAt(before, between.caseId)).toEqual([]);
  });
});
