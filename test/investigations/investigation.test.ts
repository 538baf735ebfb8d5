import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { hide, show } from "../support/hide.ts";
import type { TokenFor } from "../support/issuer.ts";
import { share } from "../support/share.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const lead = { roles: ["investigation-lead"], org: "E09000008" } as const;
const reviewer = { roles: ["reviewer"], org: "07V" } as const;
const holding = { job: "hold-case" } as const;
const indexing = { job: "index-subject" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(investigations);
  const purposes = ["review"] as const;
  await share(hub.rows, { from: "E09000008", to: "07V", dataClass: "investigation", purposes });
});
afterAll(() => hub.stop());

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

async function act(operation: string, input: object, as: TokenFor = lead) {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await hub.ask(
    as,
    `mutation ($input: ${type}!) {
       ${operation}(input: $input) {
         investigation { id status outcome holdReason links { caseId holdsReview endedAt } case { id } }
         refusals { code path message }
       }
     }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[operation];
}

const somebody = { givenNames: "Alex", familyName: "Reed", birthDate: "1960-05-09", deathDate: "2018-03-09" };

async function open(input: object = {}): Promise<string> {
  const { investigation, refusals } = await act("openInvestigation", {
    kind: "SECTION_42_ENQUIRY",
    reference: randomUUID(),
    openedOn: "2018-03-20",
    subject: somebody,
    ...input,
  });
  expect(refusals).toEqual([]);
  return investigation.id;
}

const events = (id: string) =>
  hub.rows<{ event: string; payload: object }>(
    `select event, payload from outbox where payload ->> 'investigationId' = $1
     group by event, payload, recorded_at order by recorded_at, event`,
    [id],
  );

describe("an investigation", () => {
  it("is opened once, kept in codes and dates, and told to the index of people", async () => {
    const reference = "S42/2018/17";
    const id = await open({ reference });
    const again = await act("openInvestigation", {
      kind: "SECTION_42_ENQUIRY",
      reference: ` ${reference} `,
      openedOn: "2018-03-20",
      subject: somebody,
    });
    expect(again.investigation).toBeNull();
    expect(codes(again.refusals)).toEqual(["REFERENCE_IN_USE"]);
    expect(await events(id)).toEqual([{ event: "investigation.opened", payload: { investigationId: id } }]);
    const { data } = await hub.ask(
      indexing,
      `query ($id: ID!) {
         investigation(id: $id) { kind leadOrganisation openedOn subject { givenNames familyName birthDate deathDate } }
       }`,
      { id },
    );
    expect(data.investigation).toEqual({
      kind: "SECTION_42_ENQUIRY",
      leadOrganisation: "E09000008",
      openedOn: "2018-03-20",
      subject: somebody,
    });
  });

  it("is refused with everything that is wrong", async () => {
    const { investigation, refusals } = await act("openInvestigation", {
      kind: "CORONER_INVESTIGATION",
      reference: " ",
      openedOn: "2999-01-01",
      subject: { familyName: "Reed" },
    });
    expect(investigation).toBeNull();
    expect(codes(refusals)).toEqual([
      "DATE_IN_FUTURE",
      "REFERENCE_MISSING",
      "NOBODY_NAMED",
      "DEATH_DATE_MISSING",
    ]);
    expect(refusals[2].path).toEqual(["subject", "familyName"]);
  });

  it("is opened beside one that may not be known of, and renamed so, as if there were none", async () => {
    const [reference, personId] = [randomUUID(), randomUUID()];
    const hidden = await open({ reference });
    await hub.rows(
      "insert into person_link (id, investigation_id, person_id, valid_from) values ($1, $2, $3, now())",
      [randomUUID(), hidden, personId],
    );
    await hide(hub.rows, personId);
    const beside = await open({ reference });
    const renamed = await open();
    expect(
      codes((await act("updateInvestigation", { investigationId: renamed, reference })).refusals),
    ).toEqual(["REFERENCE_IN_USE"]);
    await act("updateInvestigation", { investigationId: beside, reference: randomUUID() });
    for (const free of [reference, randomUUID()]) {
      const { refusals } = await act("updateInvestigation", { investigationId: renamed, reference: free });
      expect(refusals).toEqual([]);
    }
    // Once both may be known of, each is still changed as before.
    const third = await open({ reference });
    await show(hub.rows, personId);
    for (const investigationId of [hidden, third])
      expect((await act("updateInvestigation", { investigationId, step: "SUSPEND" })).refusals).toEqual([]);
  });

  it("gets the first answer again for the same key, and none for the key with another body", async () => {
    const input = {
      idempotencyKey: "sar-7",
      kind: "SAFEGUARDING_ADULT_REVIEW",
      reference: "SAR/7",
      openedOn: "2018-04-01",
      subject: somebody,
    };
    const first = await act("openInvestigation", input);
    const second = await act("openInvestigation", input);
    expect(second).toEqual(first);
    const other = await act("openInvestigation", { ...input, openedOn: "2018-04-02" });
    expect(codes(other.refusals)).toEqual(["KEY_USED_FOR_SOMETHING_ELSE"]);
  });

  it("rests and goes on, and keeps its other values", async () => {
    const id = await open();
    const { investigation } = await act("updateInvestigation", { investigationId: id, step: "SUSPEND" });
    expect(investigation.status).toBe("SUSPENDED");
    const twice = await act("updateInvestigation", { investigationId: id, step: "SUSPEND" });
    expect(codes(twice.refusals)).toEqual(["NOT_OPEN_TO_STEP"]);
    const resumed = await act("updateInvestigation", { investigationId: id, step: "RESUME" });
    expect(resumed.investigation.status).toBe("OPEN");
  });

  it("is updated, linked and concluded by its own lead, or by whoever keeps it, alone", async () => {
    const stranger = { roles: ["investigation-lead"], org: "RJ6" } as const;
    const hospital = { roles: ["investigation-lead"], org: "RV5" } as const;
    const id = await open({ kind: "SERIOUS_INCIDENT", leadOrganisation: "RV5" });
    const acts = [
      ["updateInvestigation", { step: "SUSPEND" }],
      ["reachStage", { stage: "NOTIFIED", reachedOn: "2018-03-21" }],
      ["linkInvestigation", { caseId: randomUUID(), relation: "PARALLEL" }],
      ["concludeInvestigation", { concludedOn: "2018-05-01", outcome: "REPORT_NOT_PUBLISHED" }],
    ] as const;
    for (const [operation, input] of acts) {
      const refused = await act(operation, { investigationId: id, ...input }, stranger);
      expect(codes(refused.refusals), operation).toEqual(["NO_SUCH_INVESTIGATION"]);
    }
    for (const [index, [operation, input]] of acts.entries()) {
      const done = await act(operation, { investigationId: id, ...input }, index % 2 ? hospital : lead);
      expect(done.refusals, operation).toEqual([]);
    }
  });

  it("goes through the stages of its kind, by which what is due is known", async () => {
    const id = await open({ kind: "SERIOUS_CASE_REVIEW", openedOn: "2019-01-14" });
    const reached = { investigationId: id, stage: "NOTIFIED", reachedOn: "2019-01-16" };
    expect((await act("reachStage", reached)).refusals).toEqual([]);
    expect(codes((await act("reachStage", { ...reached, stage: "HEARING" })).refusals)).toEqual([
      "NOT_A_STAGE_OF_KIND",
    ]);
    const { data } = await hub.ask(
      reviewer,
      `query ($id: ID!) { investigation(id: $id) {
         process { abbreviation legalBasis } stages { stage reachedOn } due { step dueOn doneOn } nextDue { step }
       } }`,
      { id },
    );
    expect(data.investigation).toEqual({
      process: { abbreviation: "CSPR", legalBasis: "Children Act 2004, section 16F" },
      stages: [{ stage: "NOTIFIED", reachedOn: "2019-01-16" }],
      due: [
        { step: "NOTIFIED", dueOn: "2019-01-21", doneOn: "2019-01-16" },
        { step: "RAPID_REVIEW", dueOn: "2019-02-04", doneOn: null },
        { step: "CONCLUSION", dueOn: "2019-07-14", doneOn: null },
      ],
      nextDue: { step: "RAPID_REVIEW" },
    });
  });

  it("keeps an outcome that coroner or police restrict to those who lead it, until that is lifted", async () => {
    const id = await open({ kind: "CORONER_INVESTIGATION" });
    const conclusion = { investigationId: id, concludedOn: "2018-05-01", outcome: "PREVENTION_REPORT" };
    const seenBy = async (as: TokenFor) => {
      const query =
        "query ($id: ID!) { investigation(id: $id) { status outcome restrictedBy due { step } } }";
      return (await hub.ask(as, query, { id })).data.investigation;
    };
    const nobody = await act("concludeInvestigation", { ...conclusion, restrictedUntil: "2018-06-01" });
    expect(codes(nobody.refusals)).toEqual(["NOBODY_RESTRICTS"]);
    await act("concludeInvestigation", { ...conclusion, restrictedBy: "CORONER" });
    const withheld = { status: "CONCLUDED", outcome: null, restrictedBy: "CORONER" };
    expect(await seenBy(reviewer)).toEqual({ ...withheld, due: [{ step: "CONCLUSION" }] });
    const due = [{ step: "CONCLUSION" }, { step: "ANSWER_TO_REPORT" }];
    const told = { ...withheld, outcome: "PREVENTION_REPORT", due };
    expect(await seenBy(lead)).toEqual(told);
    await act("updateInvestigation", { investigationId: id, liftRestriction: true });
    expect(await seenBy(reviewer)).toEqual({ ...told, restrictedBy: null });
  });

  it("is restricted later too, where coroner or police say so, once there is an outcome", async () => {
    const id = await open({ kind: "POLICE_INVESTIGATION" });
    const restrict = { investigationId: id, restrictedBy: "POLICE", restrictedUntil: "2018-09-01" };
    expect(codes((await act("updateInvestigation", restrict)).refusals)).toEqual(["NOT_CONCLUDED"]);
    const conclusion = { investigationId: id, concludedOn: "2018-05-01", outcome: "NO_FURTHER_ACTION" };
    await act("concludeInvestigation", conclusion);
    const early = { ...restrict, restrictedUntil: "2018-04-01" };
    expect(codes((await act("updateInvestigation", early)).refusals)).toEqual(["RESTRICTION_OVER_BEFORE"]);
    const standing = { investigationId: id, restrictedBy: "POLICE" };
    expect((await act("updateInvestigation", standing)).refusals).toEqual([]);
    const query = "query ($id: ID!) { investigation(id: $id) { outcome restrictedBy } }";
    const { data } = await hub.ask(reviewer, query, { id });
    expect(data.investigation).toEqual({ outcome: null, restrictedBy: "POLICE" });
  });

  it("is corrected by its lead in who it is about, which the index of people learns", async () => {
    const id = await open();
    const wrong = { investigationId: id, subject: { birthDate: "the ninth" } };
    expect(codes((await act("updateInvestigation", wrong)).refusals)).toEqual(["NOT_A_DATE"]);
    const right = { investigationId: id, subject: { nhsNumber: "9990000018", birthDate: "1960-09-05" } };
    expect((await act("updateInvestigation", right)).refusals).toEqual([]);
    const query = `query ($id: ID!) { investigation(id: $id) {
      subjectVersion subject { givenNames familyName birthDate deathDate nhsNumber }
    } }`;
    const { data } = await hub.ask(indexing, query, { id });
    expect(data.investigation).toEqual({
      subjectVersion: 2,
      subject: { ...somebody, birthDate: "1960-09-05", nhsNumber: "9990000018" },
    });
    expect((await events(id)).map(({ event }) => event)).toEqual([
      "investigation.opened",
      "investigation.corrected",
    ]);
  });

  it("is shared without who it is about, unless that is shared too", async () => {
    const id = await open();
    const partner = { roles: ["investigation-lead"], org: "RYX", sub: "partner" } as const;
    const seen = async () => {
      const query = "query ($id: ID!) { investigation(id: $id) { id subject { familyName } } }";
      const { data, errors } = await hub.ask(partner, query, { id }, "investigation");
      expect(errors).toBeUndefined();
      return data.investigation;
    };
    const shared = { from: "E09000008", to: partner.org, purposes: ["investigation"] } as const;
    expect(await seen()).toBeNull();
    await share(hub.rows, { ...shared, dataClass: "investigation" });
    expect(await seen()).toEqual({ id, subject: null });
    await share(hub.rows, { ...shared, dataClass: "subject" });
    expect(await seen()).toEqual({ id, subject: { familyName: "Reed" } });
  });

  it("does not show who it is about to a reviewer", async () => {
    const id = await open();
    const { data, errors } = await hub.ask(
      reviewer,
      "query ($id: ID!) { investigation(id: $id) { kind subject { familyName } } }",
      { id },
    );
    expect(data.investigation).toEqual({ kind: "SECTION_42_ENQUIRY", subject: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN_FIELD"]);
  });
});

describe("a link with a case", () => {
  it("holds the review as is usual for the kind until the investigation is concluded", async () => {
    const id = await open({ kind: "CORONER_INVESTIGATION" });
    const caseId = randomUUID();
    const linked = await act("linkInvestigation", { investigationId: id, caseId, relation: "PRECEDES" });
    expect(linked.investigation).toMatchObject({
      holdReason: "CORONER_INVESTIGATION",
      links: [{ caseId, holdsReview: true, endedAt: null }],
      case: { id: caseId },
    });
    const { data } = await hub.ask(
      holding,
      "query ($id: ID!) { investigation(id: $id) { holdReason links { caseId holdsReview } } }",
      { id },
    );
    expect(data.investigation.links).toEqual([{ caseId, holdsReview: true }]);
    const concluded = await act("concludeInvestigation", {
      investigationId: id,
      concludedOn: "2018-05-01",
      outcome: "CONCLUSION_GIVEN",
    });
    expect(concluded.investigation).toMatchObject({
      status: "CONCLUDED",
      outcome: "CONCLUSION_GIVEN",
      links: [{ caseId, holdsReview: false, endedAt: null }],
    });
    expect((await events(id)).map(({ event }) => event)).toEqual([
      "investigation.opened",
      "investigation.linked",
      "investigation.concluded",
    ]);
  });

  it("counts its changes, and a link made anew goes on counting", async () => {
    const [id, caseId] = [await open(), randomUUID()];
    const revisions = async () => {
      const query = "query ($id: ID!) { investigation(id: $id) { links { revision holdsReview } } }";
      return (await hub.ask(holding, query, { id })).data.investigation.links;
    };
    const link = { investigationId: id, caseId, relation: "PRECEDES" };
    await act("linkInvestigation", { ...link, caseId: randomUUID() });
    await act("linkInvestigation", link);
    await act("unlinkInvestigation", { investigationId: id, caseId, reason: "A namesake." });
    await act("linkInvestigation", link);
    expect(await revisions()).toEqual([
      { revision: 1, holdsReview: true },
      { revision: 2, holdsReview: false },
      { revision: 3, holdsReview: true },
    ]);
    await act("concludeInvestigation", {
      investigationId: id,
      concludedOn: "2018-05-01",
      outcome: "NO_FURTHER_ACTION",
    });
    expect(await revisions()).toEqual([
      { revision: 2, holdsReview: false },
      { revision: 2, holdsReview: false },
      { revision: 4, holdsReview: false },
    ]);
  });

  it("is made by who may not know of another's as if there were none", async () => {
    const [id, caseId] = [await open(), randomUUID()];
    const link = { investigationId: id, caseId, relation: "PRECEDES" };
    await act("linkInvestigation", link, { ...lead, sub: "colleague" });
    expect(codes((await act("linkInvestigation", link)).refusals)).toEqual(["ALREADY_LINKED"]);
    await hide(hub.rows, randomUUID(), caseId);
    const { investigation, refusals } = await act("linkInvestigation", link);
    expect(refusals).toEqual([]);
    expect(investigation.links).toEqual([{ caseId, holdsReview: true, endedAt: null }]);
    const { refusals: none } = await act("unlinkInvestigation", {
      ...{ investigationId: id, caseId, reason: "A namesake." },
    });
    expect(none).toEqual([]);
  });

  it("tells the keepers of the case once it is restricted what may be passed on, or no more", async () => {
    const [id, caseId] = [await open(), randomUUID()];
    await act("linkInvestigation", { investigationId: id, caseId, relation: "PARALLEL" });
    for (const disclosureRestricted of [true, true, false])
      await act("updateInvestigation", { investigationId: id, disclosureRestricted });
    const told = (await events(id)).filter(({ event }) => event === "investigation.restricted");
    expect(told).toEqual(
      told.map(() => ({ event: "investigation.restricted", payload: { investigationId: id, caseId } })),
    );
    expect(told).not.toEqual([]);
    const query = "query ($id: ID!) { investigation(id: $id) { links { revision } } }";
    expect((await hub.ask(holding, query, { id })).data.investigation.links).toEqual([{ revision: 3 }]);
  });

  it("is taken away for a reason and may be made anew", async () => {
    const id = await open();
    const [caseId, otherCase] = [randomUUID(), randomUUID()];
    const link = { investigationId: id, caseId, relation: "PARALLEL", holdsReview: false };
    await act("linkInvestigation", link);
    expect(codes((await act("linkInvestigation", link)).refusals)).toEqual(["ALREADY_LINKED"]);
    const wrong = await act("unlinkInvestigation", { investigationId: id, caseId: otherCase, reason: "No." });
    expect(codes(wrong.refusals)).toEqual(["NOT_LINKED"]);
    const silent = await act("unlinkInvestigation", { investigationId: id, caseId, reason: " " });
    expect(codes(silent.refusals)).toEqual(["REASON_MISSING"]);
    const ended = await act("unlinkInvestigation", { investigationId: id, caseId, reason: "A namesake." });
    expect(ended.investigation.case).toBeNull();
    expect(ended.investigation.links).toEqual([{ caseId, holdsReview: false, endedAt: expect.any(String) }]);
    expect((await act("linkInvestigation", link)).investigation.links).toHaveLength(2);
    expect((await events(id)).map(({ event }) => event)).toEqual([
      "investigation.opened",
      "investigation.linked",
      "investigation.unlinked",
      "investigation.linked",
    ]);
  });

  it("is found from the case, as other owners refer to it", async () => {
    const [one, two] = [await open(), await open({ kind: "POLICE_INVESTIGATION" })];
    const caseId = randomUUID();
    await act("linkInvestigation", { investigationId: one, caseId, relation: "PRECEDES" });
    await act("linkInvestigation", { investigationId: two, caseId, relation: "INFORMS" });
    const { data } = await hub.ask(
      lead,
      `query ($representations: [_Any!]!) {
         _entities(representations: $representations) {
           ... on Case { investigations { id } investigationLinks { relation holdsReview investigation { kind } } }
         }
       }`,
      { representations: [{ __typename: "Case", id: caseId }] },
    );
    expect(data._entities[0]).toEqual({
      investigations: [{ id: one }, { id: two }],
      investigationLinks: [
        { relation: "PRECEDES", holdsReview: true, investigation: { kind: "SECTION_42_ENQUIRY" } },
        { relation: "INFORMS", holdsReview: false, investigation: { kind: "POLICE_INVESTIGATION" } },
      ],
    });
  });
});

describe("the list of investigations", () => {
  it("is narrowed by all that is given, and paged in a fixed order", async () => {
    const caseId = randomUUID();
    const ids = [await open(), await open(), await open({ kind: "SERIOUS_INCIDENT" })];
    for (const id of ids)
      await act("linkInvestigation", { investigationId: id, caseId, relation: "PARALLEL" });
    const list = async (variables: object) => {
      const { data } = await hub.ask(
        lead,
        `query ($filter: InvestigationFilter, $first: Int, $after: String) {
           investigations(filter: $filter, first: $first, after: $after) {
             nodes { id } pageInfo { hasNextPage endCursor }
           }
         }`,
        variables,
      );
      return data.investigations;
    };
    const found = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
    const kinds = ["SERIOUS_INCIDENT"];
    expect(found(await list({ filter: { caseIds: [caseId], kinds } }))).toEqual([ids[2]]);
    expect(found(await list({ filter: { ids: ids.slice(0, 2), status: "CONCLUDED" } }))).toEqual([]);
    expect(found(await list({ filter: { personIds: [randomUUID()] } }))).toEqual([]);
    const filter = { caseIds: [caseId] };
    const page = await list({ filter, first: 2 });
    const rest = await list({ filter, first: 2, after: page.pageInfo.endCursor });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect([...found(page), ...found(rest)]).toHaveLength(3);
    expect(new Set([...found(page), ...found(rest)])).toEqual(new Set(ids));
  });
});
