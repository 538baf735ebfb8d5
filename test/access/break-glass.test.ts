import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connected } from "../../standalone/postgres/provision.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { allocate, openCase } from "../cases/case-steps.ts";
import { type CasesHub, codesOf, coordinator, reviewer, startCasesHub } from "../cases/cases-hub.ts";
import type { TokenFor } from "../support/issuer.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const guardian = { roles: ["caldicott-guardian"], org: "07V", sub: "guardian" } as const;
const stranger = { roles: ["coordinator"], org: "72Q", sub: "stranger" } as const;
const words = "The coroner asks before noon.";
const use = "use { id recordId subject organisation reason words openedAt endsAt endedAt finding }";

/** Does one of the acts of breaking the glass. */
async function act(hub: TestSubgraph, as: TokenFor, mutation: string, input: object) {
  const type = mutation.startsWith("open")
    ? "BreakGlassInput"
    : mutation.startsWith("shut")
      ? "BreakGlassEndInput"
      : "BreakGlassReviewInput";
  const { data, errors } = await hub.ask(
    as,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${use} refusals { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    as === guardian ? "administration" : "review",
  );
  expect(errors).toBeUndefined();
  return data[mutation];
}

describe("breaking the glass over a case", () => {
  let hub: CasesHub;
  let caseId: string;
  beforeAll(async () => {
    hub = await startCasesHub();
    ({ caseId } = await openCase(hub));
    await allocate(hub, caseId);
    expect(codesOf(await hub.act(reviewer, "startReview", { caseId }))).toEqual([]);
  });
  afterAll(() => hub.hub.stop());

  const open = (as: TokenFor, recordId: string, more: object = {}) =>
    act(hub.hub, as, "openCaseByBreakGlass", { recordId, reason: "COURT_OR_CORONER", words, ...more });
  const shut = (as: TokenFor, useId: string) => act(hub.hub, as, "shutCaseOpenedByBreakGlass", { useId });
  const review = (as: TokenFor, useId: string, more: object = {}) =>
    act(hub.hub, as, "reviewCaseBreakGlass", { useId, finding: "JUSTIFIED", words: "As told.", ...more });
  const uses = async (as: TokenFor, onlyUnreviewed = false) => {
    const { data } = await hub.hub.ask(
      as,
      `query ($only: Boolean) { caseBreakGlassUses(onlyUnreviewed: $only) {
         nodes { id recordId subject words endedAt finding } } }`,
      { only: onlyUnreviewed },
    );
    return data.caseBreakGlassUses.nodes;
  };
  const parts =
    "id reference review { startedAt sections { kind } } family { relatives { id } } holds { reason }";
  const seen = (as: TokenFor) => hub.see(caseId, parts, as);

  it("opens that case and its parts to that person alone, and tells its owner by the same commit", async () => {
    expect(await seen(stranger)).toBeNull();
    const opened = await open(stranger, caseId);
    expect(opened).toMatchObject({
      refusals: [],
      use: {
        ...{ recordId: caseId, subject: "stranger", organisation: "72Q", reason: "COURT_OR_CORONER", words },
        ...{ openedAt: "2018-03-12T10:00:00.000Z", endsAt: "2018-03-12T12:00:00.000Z", endedAt: null },
      },
    });
    expect(await uses(guardian)).toMatchObject([{ recordId: caseId, subject: "stranger", words }]);
    expect(await seen(stranger)).toMatchObject({
      id: caseId,
      review: {},
      family: { relatives: [] },
      holds: [],
    });
    expect(await seen({ ...stranger, sub: "another" })).toBeNull();
    const other = await openCase(hub);
    expect(await hub.see(other.caseId, "id", stranger)).toBeNull();
    const { data } = await hub.hub.ask(stranger, "{ cases(first: 10) { nodes { id } } }", {}, "review");
    expect(data.cases.nodes).toEqual([{ id: caseId }]);
  });

  it("tells the guardian of the owner by the same commit, until they have read it, and nobody else", async () => {
    const [use] = await uses(guardian);
    const told = async (as: TokenFor, unread = true) => {
      const { data, errors } = await hub.hub.ask(
        as,
        `query ($unread: Boolean) { caseBreakGlassNotices(unread: $unread) {
           nodes { id toldAt readAt use { recordId subject words } } } }`,
        { unread },
        as === coordinator ? "review" : "administration",
      );
      return errors?.[0]?.extensions.code ?? data.caseBreakGlassNotices.nodes;
    };
    const read = async (as: TokenFor) => {
      const { data } = await hub.hub.ask(
        as,
        `mutation ($input: ReadBreakGlassNoticesInput!) { readCaseBreakGlassNotices(input: $input) {
           read refusals { code } } }`,
        { input: { idempotencyKey: randomUUID(), noticeIds: [use.id] } },
        "administration",
      );
      return data.readCaseBreakGlassNotices;
    };
    const notice = {
      ...{ id: use.id, toldAt: "2018-03-12T10:00:00.000Z", readAt: null },
      use: { recordId: caseId, subject: "stranger", words },
    };
    expect(await told(guardian)).toEqual([notice]);
    expect(await told({ ...guardian, org: "72Q", sub: "guardian of 72Q" })).toEqual([]);
    expect(await told({ roles: ["coordinator", "caldicott-guardian"], org: "07V", sub: "stranger" })).toEqual(
      [],
    );
    expect(await told(coordinator)).toBe("FORBIDDEN_FIELD");
    expect(await read({ ...guardian, org: "72Q" })).toEqual({ read: 0, refusals: [] });
    expect(await read(guardian)).toEqual({ read: 1, refusals: [] });
    expect(await told(guardian)).toEqual([]);
    expect(await told(guardian, false)).toEqual([{ ...notice, readAt: "2018-03-12T10:00:00.000Z" }]);
    // Every guardian reads for themselves.
    expect(await told({ ...guardian, sub: "another guardian" })).toEqual([notice]);
  });

  it("leaves in the audit by which use the record was read, for its owner to see", async () => {
    const [use] = await uses(guardian);
    const later = "2018-03-12T10:00:01.000Z";
    hub.setNow(later);
    await seen(stranger);
    await seen(coordinator);
    const { data } = await hub.hub.ask(
      guardian,
      `query ($id: ID!) { casesAuditOfRecord(type: "Case", id: $id, last: 100) {
         nodes { at kind subject breakGlass } } }`,
      { id: caseId },
    );
    const entries: { at: string; kind: string; subject: string; breakGlass: string | null }[] =
      data.casesAuditOfRecord.nodes;
    const readBy = (subject: string) =>
      entries
        .filter((each) => each.at === later && each.subject === subject && each.kind === "READ")
        .map(({ breakGlass }) => breakGlass);
    expect(readBy("stranger")).toEqual([use.id]);
    expect(readBy("coordinator")).toEqual([null]);
    // What the stranger asked for before was open by no use.
    expect(new Set(entries.map(({ breakGlass }) => breakGlass))).toEqual(new Set([null, use.id]));
  });

  it("opens it for reading: to every act it is as absent as before", async () => {
    const unknown = codesOf(
      await hub.act(stranger, "holdByHand", { caseId: randomUUID(), reason: "FAMILY" }),
    );
    expect(codesOf(await hub.act(stranger, "holdByHand", { caseId, reason: "FAMILY" }))).toEqual(unknown);
    const [{ acts }] = (await hub.hub.rows<{ acts: number }>(
      "select count(*)::int as acts from case_act where case_id = $1 and subject = 'stranger'",
      [caseId],
    )) as [{ acts: number }];
    expect(acts).toBe(0);
  });

  it("shuts after two hours by the policy itself, and opens again only for a new reason", async () => {
    hub.setNow("2018-03-12T11:59:59.999Z");
    expect(await seen(stranger)).not.toBeNull();
    expect(codesOf(await open(stranger, caseId))).toEqual(["BREAK_GLASS_RUNS"]);
    hub.setNow("2018-03-12T12:00:00Z");
    expect(await seen(stranger)).toBeNull();
    const raw = await connected(hub.hub.database.url, async (client) => {
      const count = async (now: string) => {
        await client.query("begin read only");
        await client.query(
          `select set_config('hub.subject', 'stranger', true), set_config('hub.classes', 'case', true),
             set_config('hub.now', $1, true)`,
          [now],
        );
        const { rowCount } = await client.query("select from case_record");
        await client.query("rollback");
        return rowCount;
      };
      return [await count("2018-03-12T11:00:00Z"), await count("2018-03-12T12:00:00Z"), await count("")];
    });
    expect(raw).toEqual([1, 0, 0]);
    const again = await open(stranger, caseId);
    expect(again.refusals).toEqual([]);
    expect((await shut(stranger, again.use.id)).use.endedAt).toBe("2018-03-12T12:00:00.000Z");
    expect(await seen(stranger)).toBeNull();
    expect(codesOf(await shut(stranger, again.use.id))).toEqual(["BREAK_GLASS_OVER"]);
  });

  it("may be ended by the guardian, who looks into it once it is over", async () => {
    const { use: opened } = await open(stranger, caseId);
    expect(codesOf(await review(guardian, opened.id, { words: " " }))).toEqual([
      "BREAK_GLASS_WORDS_MISSING",
      "BREAK_GLASS_STILL_RUNS",
    ]);
    expect((await shut(guardian, opened.id)).refusals).toEqual([]);
    expect(await seen(stranger)).toBeNull();
    expect((await uses(guardian, true)).map(({ id }: { id: string }) => id)).toContain(opened.id);
    expect((await review(guardian, opened.id)).use.finding).toBe("JUSTIFIED");
    expect((await uses(guardian, true)).map(({ id }: { id: string }) => id)).not.toContain(opened.id);
    expect(codesOf(await review(guardian, opened.id))).toEqual(["REVIEWED_BEFORE"]);
  });

  it("is listed for whoever did it and the guardian of the owner, and exists for nobody else", async () => {
    const elsewhere = { ...guardian, org: "72Q", sub: "guardian of 72Q" };
    expect((await uses(stranger)).length).toBe((await uses(guardian)).length);
    expect(await uses({ ...stranger, sub: "another" })).toEqual([]);
    expect(await uses(elsewhere)).toEqual([]);
    const [known] = await uses(guardian);
    const answer = { refusals: [{ code: "NO_SUCH_BREAK_GLASS", path: ["useId"] }], use: null };
    for (const id of [known.id, randomUUID()])
      expect(await shut({ ...stranger, sub: "x" }, id)).toEqual(answer);
    // Who holds both roles does not look into what they did.
    const both = { roles: ["coordinator", "caldicott-guardian"], org: "07V", sub: "stranger" } as const;
    const { data } = await hub.hub.ask(
      both,
      `mutation ($input: BreakGlassReviewInput!) { reviewCaseBreakGlass(input: $input) { refusals { code } } }`,
      { input: { idempotencyKey: randomUUID(), useId: known.id, finding: "JUSTIFIED", words } },
      "administration",
    );
    expect(codesOf(data.reviewCaseBreakGlass)).toContain("OWN_BREAK_GLASS");
  });

  it("is refused without a reason in words, over what is not there, and over what one sees", async () => {
    expect((await open(stranger, randomUUID(), { words: "" })).refusals).toEqual([
      { code: "BREAK_GLASS_WORDS_MISSING", path: ["words"] },
      { code: "NO_SUCH_CASE", path: ["recordId"] },
    ]);
    expect(codesOf(await open(coordinator, caseId))).toEqual(["SEEN_ANYHOW"]);
  });

  it("is no right of who may not", async () => {
    const { errors } = await hub.hub.ask(
      { roles: ["notifier"], org: "RJ6" },
      "mutation ($input: BreakGlassInput!) { openCaseByBreakGlass(input: $input) { refusals { code } } }",
      { input: { idempotencyKey: randomUUID(), recordId: caseId, reason: "SOMEBODY_AT_RISK", words } },
    );
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });

  it("keeps the words sealed", async () => {
    const kept = await hub.hub.rows("select row_to_json(break_glass)::text as row from break_glass");
    expect(JSON.stringify(kept)).not.toContain("coroner asks");
  });
});

describe("breaking the glass over a person", () => {
  let hub: TestSubgraph;
  beforeAll(async () => {
    hub = await startTestSubgraph(people);
  });
  afterAll(() => hub.stop());

  it("opens the reports that count to them, and nothing of anybody else", async () => {
    const [ada] = await Promise.all(["Ada", "Ben"].map((name) => somebody(hub, name)));
    const query = `query ($id: ID!) { person(id: $id) { record { givenNames postcode } reports { id says { familyName } } } }`;
    const look = async () => (await hub.ask(stranger, query, { id: ada }, "review")).data.person;
    expect(await look()).toBeNull();
    const input = { recordId: ada, reason: "SOMEBODY_AT_RISK", words };
    expect((await act(hub, stranger, "openPersonByBreakGlass", input)).refusals).toEqual([]);
    expect(await look()).toMatchObject({ record: { givenNames: "Ada" }, reports: [{}] });
    const { data } = await hub.ask(stranger, "{ searchPeople { nodes { id } } }", {}, "review");
    expect(data.searchPeople.nodes).toEqual([{ id: ada }]);
    const listed = await hub.ask(guardian, "{ personBreakGlassUses { nodes { recordId } } }");
    expect(listed.data.personBreakGlassUses.nodes).toEqual([{ recordId: ada }]);
    const named = await hub.rows(
      `select distinct record_type as type from audit_entry join break_glass on break_glass.id = audit_entry.break_glass
       where audit_entry.subject = 'stranger' and kind = 'read' order by 1`,
    );
    expect(named).toEqual([{ type: "DeathReport" }, { type: "Person" }]);
    const absent = await act(hub, stranger, "openPersonByBreakGlass", { ...input, recordId: randomUUID() });
    expect(codesOf(absent)).toEqual(["NO_SUCH_PERSON"]);
  });
});

/** A person of the commissioner's with one report. @returns the person's id */
async function somebody(hub: TestSubgraph, givenNames: string): Promise<string> {
  const person = { givenNames, familyName: "Okoro", deathDate: "2018-03-09", postcode: "CR0 1EA" };
  const { data } = await hub.ask(
    { roles: ["coordinator"], org: "07V" },
    "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } } }",
    { input: { idempotencyKey: randomUUID(), person } },
  );
  const id = randomUUID();
  await hub.rows(
    `with made as (insert into person (id, created_at, revision) values ($1, now(), 1)),
     decided as (
       insert into match_decision (id, report_id, outcome, person_id, decided_by, decided_at, subject)
       values (gen_random_uuid(), $2, 'NEW_PERSON', $1, 'MODEL', now(), 'a test') returning id
     )
     insert into membership (id, report_id, person_id, decision_id, valid_from)
     select gen_random_uuid(), $2, $1, id, now() from decided`,
    [id, data.reportDeath.report.id],
  );
  return id;
}
