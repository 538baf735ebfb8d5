import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connected } from "../../standalone/postgres/provision.ts";
import { type MatchingHub, somebody, startMatchingHub } from "../people/matching-hub.ts";
import type { TokenFor } from "../support/issuer.ts";

const guardian = { roles: ["caldicott-guardian"], org: "36L", sub: "guardian" } as const;
const unnamed = { roles: ["coordinator"], org: "36L", sub: "unnamed" } as const;
const named = { roles: ["coordinator"], org: "36L", sub: "named" } as const;
const withPlaces = { roles: ["coordinator"], org: "36L", sub: "with places" } as const;
const words = "The court has ordered it.";

let hub: MatchingHub;
beforeAll(async () => {
  hub = await startMatchingHub();
});
afterAll(() => hub.stop());

/** A person with one report. */
async function known(
  like: object = somebody(),
): Promise<{ personId: string; reportId: string; like: object }> {
  const [reportId] = await hub.arrive(like);
  return { personId: await hub.personOf(reportId!), reportId: reportId!, like };
}

async function act(as: TokenFor, mutation: "sealPerson" | "liftSeal", input: object) {
  const type = mutation === "sealPerson" ? "SealPersonInput" : "LiftSealInput";
  const { data, errors } = await hub.ask(
    as,
    `mutation ($input: ${type}!) {
       ${mutation}(input: $input) { seal { personId revision sealed words named { subject } } refusals { code } } }`,
    { input: { idempotencyKey: randomUUID(), words, ...input } },
  );
  expect(errors).toBeUndefined();
  return data[mutation];
}

const seal = (personId: string, more: object = {}, as: TokenFor = guardian) =>
  act(as, "sealPerson", {
    personId,
    reason: "COURT_ORDER",
    named: [
      { subject: "named", seesPlaces: false },
      { subject: "with places", seesPlaces: true },
    ],
    ...more,
  });
const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

/** Everything that may be asked of a person and a report, as text. */
async function asked(as: TokenFor, { personId, reportId }: { personId: string; reportId: string }) {
  const answer = await hub.ask(
    as,
    `query ($person: ID!, $report: ID!) {
       person(id: $person) { id revision record { familyName } reports { id } memberships { validFrom } }
       deathReport(id: $report) { id reference says { familyName } person { id } match { outcome } }
       _entities(representations: [
         { __typename: "Person", id: $person }, { __typename: "DeathReport", id: $report }]) { __typename }
     }`
      .replaceAll("$person }", `"${personId}" }`)
      .replaceAll("$report }", `"${reportId}" }`),
    { person: personId, report: reportId },
    "matching",
  );
  return JSON.stringify(answer);
}

/** Lists, pages and searches. */
async function listed(as: TokenFor) {
  const { data } = await hub.ask(
    as,
    `{ searchPeople(first: 100) { nodes { id mergedInto { id } } pageInfo { endCursor } }
       deathReports(first: 100) { nodes { id match { candidates { id } } } pageInfo { endCursor } } }`,
    {},
    "matching",
  );
  return JSON.stringify(data);
}

describe("a sealed person", () => {
  it("is as absent as one who never was, to all who are not named", async () => {
    const someone = await known();
    const absent = { personId: randomUUID(), reportId: randomUUID() };
    expect(await listed(unnamed)).toContain(someone.personId);
    expect(await seal(someone.personId)).toMatchObject({
      seal: { personId: someone.personId, revision: 1, sealed: true, words },
      refusals: [],
    });
    expect(await asked(unnamed, someone)).toBe(await asked(unnamed, absent));
    expect(await listed(unnamed)).not.toContain(someone.personId);
    expect(await listed(unnamed)).not.toContain(someone.reportId);
    expect(await asked(withPlaces, someone)).toContain(someone.reportId);
    expect(await listed(withPlaces)).toContain(someone.personId);
  });

  it("is shown without places to whoever is named without them, and to no act of theirs", async () => {
    const like = { ...somebody(), gpPractice: "H83001", area: "36L", placeOfDeath: "HOSPITAL" };
    const { personId, reportId } = await known(like);
    await seal(personId);
    const query = `query ($id: ID!) { person(id: $id) {
      record { familyName postcode gpPractice area placeOfDeath } reports { organisation says { postcode } } } }`;
    const look = async (as: TokenFor) => (await hub.ask(as, query, { id: personId }, "matching")).data.person;
    const places = { postcode: null, gpPractice: null, area: null, placeOfDeath: null };
    expect(await look(named)).toEqual({
      record: { familyName: like.familyName, ...places },
      reports: [{ organisation: null, says: { postcode: null } }],
    });
    expect(await look(withPlaces)).toMatchObject({
      record: { postcode: like.postcode, gpPractice: "H83001", area: "36L", placeOfDeath: "HOSPITAL" },
      reports: [{ organisation: "RJ6" }],
    });
    const input = { reportId, reason: "Checked." };
    expect(await hub.refused("undoMatch", input, named)).toEqual(
      await hub.refused("undoMatch", { ...input, reportId: randomUUID() }, named),
    );
  });

  it("is still found by matching: a new report counts to them, and its sender is told that it was received", async () => {
    const { personId, like } = await known();
    await seal(personId);
    const again = await hub.report(like, unnamed);
    expect(await hub.match(again)).toBe("done");
    expect(await hub.personOf(again)).toBe(personId);
    expect(await listed(unnamed)).not.toContain(again);
    const sent = { idempotencyKey: "sent twice", person: { deathDate: "2018-03-09", ...like } };
    const send = () =>
      hub.ask(
        unnamed,
        `mutation ($input: ReportDeathInput!) {
           reportDeath(input: $input) { report { id reference receivedAt } refusals { code } } }`,
        { input: sent },
      );
    const first = await send();
    expect(first.data.reportDeath.report).toMatchObject({ reference: expect.stringMatching(/^R-/) });
    await hub.match(first.data.reportDeath.report.id);
    // The same again, by its key and by its source's number.
    expect(await send()).toEqual(first);
    const bySource = await hub.ask(
      unnamed,
      `mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id reference } } }`,
      { input: { ...sent, idempotencyKey: randomUUID(), sourceId: "sent twice" } },
    );
    expect(bySource.data.reportDeath.report.id).toBe(first.data.reportDeath.report.id);
  });

  it("is left out, with all that hangs on its reports, where a job compares but carries no sealed record", async () => {
    const { personId, reportId } = await known();
    await seal(personId);
    const seenWith = (scopes: string) =>
      connected(hub.database.url, async (client) => {
        await client.query("begin");
        await client.query(
          `select set_config('hub.job', 'match-report', true), set_config('hub.classes', 'matching', true),
             set_config('hub.scopes', $1, true)`,
          [scopes],
        );
        const counts: (number | null)[] = [];
        for (const table of ["reported_person", "link_key", "membership", "match_decision"]) {
          const { rowCount } = await client.query(`select from ${table} where report_id = $1`, [reportId]);
          counts.push(rowCount);
        }
        return counts;
      });
    expect(await seenWith("match:record")).toEqual([0, 0, 0, 0]);
    const [said, keys, memberships, decisions] = await seenWith("match:record,seal:carry");
    expect([said, memberships, decisions]).toEqual([1, 1, 1]);
    expect(keys).toBeGreaterThan(5);
  });

  it("asks its questions of those alone who may know of them", async () => {
    const { personId, like } = await known();
    await seal(personId);
    const doubtful = await hub.report({ ...like, nhsNumber: null, postcode: null, birthDate: null });
    await hub.match(doubtful);
    expect((await hub.decisionOf(doubtful)).candidates).toContain(personId);
    const questions = async (as: TokenFor) =>
      JSON.stringify(
        (
          await hub.ask(
            as,
            "{ doubtfulMatches { nodes { report { id } candidates { id } } } }",
            {},
            "matching",
          )
        ).data,
      );
    expect(await questions(withPlaces)).toContain(personId);
    expect(await questions(unnamed)).not.toContain(personId);
    expect(await questions(unnamed)).not.toContain(doubtful);
    expect(await listed(unnamed)).not.toContain(doubtful);
    const decide = { reportId: doubtful, answer: "SAME_PERSON", personId, reason: "The same." };
    expect(await hub.refused("decideMatch", decide, unnamed)).toEqual(
      await hub.refused("decideMatch", { ...decide, reportId: randomUUID() }, unnamed),
    );
  });

  it("seals whom its reports are taken to, and tells so", async () => {
    const { personId, like } = await known();
    const second = await hub.report({ ...like }, withPlaces);
    await hub.match(second);
    expect(await hub.personOf(second)).toBe(personId);
    await seal(personId);
    await hub.act("undoMatch", { reportId: second, reason: "Somebody else." }, withPlaces);
    const other = await hub.personOf(second);
    expect(other).not.toBe(personId);
    expect(await listed(unnamed)).not.toContain(other);
    expect(await listed(withPlaces)).toContain(other);
    expect(await hub.told("seal.changed", other)).toEqual([{ personId: other }]);
  });

  it("stays shut to whoever breaks the glass", async () => {
    const { personId } = await known();
    await seal(personId);
    const open = async (recordId: string) =>
      JSON.stringify(
        await hub.ask(
          { ...unnamed, org: "72Q" },
          `mutation ($input: BreakGlassInput!) {
             openPersonByBreakGlass(input: $input) { use { id } refusals { code message path } } }`,
          { input: { idempotencyKey: randomUUID(), recordId, reason: "SOMEBODY_AT_RISK", words } },
          "review",
        ),
      );
    expect(await open(personId)).toBe(await open(randomUUID()));
  });

  it("is seen again when the guardian lifts the seal, and named anew by sealing again", async () => {
    const someone = await known();
    await seal(someone.personId);
    expect((await seal(someone.personId, { named: [] })).seal).toMatchObject({ revision: 2, named: [] });
    expect(await listed(withPlaces)).not.toContain(someone.personId);
    const lifted = await act(guardian, "liftSeal", { personId: someone.personId });
    expect(lifted.seal).toMatchObject({ revision: 3, sealed: false });
    expect(await listed(unnamed)).toContain(someone.personId);
    expect(codes(await act(guardian, "liftSeal", { personId: someone.personId }))).toEqual(["NOT_SEALED"]);
  });

  it("is sealed by the guardian of who keeps the record alone, with a reason that stays sealed", async () => {
    const { personId } = await known();
    const elsewhere = { ...guardian, org: "72Q", sub: "guardian of 72Q" };
    expect(codes(await seal(personId, {}, elsewhere))).toEqual(["NO_SUCH_PERSON"]);
    expect(codes(await seal(randomUUID(), { words: "" }))).toEqual(["SEAL_WORDS_MISSING", "NO_SUCH_PERSON"]);
    await seal(personId);
    expect(codes(await act(elsewhere, "liftSeal", { personId }))).toEqual(["NO_SUCH_PERSON"]);
    const list = "{ seals(first: 100) { nodes { personId reason words } } }";
    expect((await hub.ask(guardian, list)).data.seals.nodes).toContainEqual({
      ...{ personId, reason: "COURT_ORDER", words },
    });
    expect((await hub.ask(elsewhere, list)).data.seals.nodes).toEqual([]);
    const kept = await hub.rows("select row_to_json(seal_act)::text as row from seal_act");
    expect(JSON.stringify(kept)).not.toContain("ordered");
  });

  it("is never in an answer that began after the seal, whatever else goes on", async () => {
    const someone = await known();
    let sealed = false;
    const readers = Array.from({ length: 8 }, async () => {
      for (let round = 0; round < 12; round += 1) {
        const after = sealed;
        const answer = await listed(unnamed);
        if (after) expect(answer).not.toContain(someone.personId);
      }
    });
    await Promise.all([
      ...readers,
      (async () => {
        expect((await seal(someone.personId)).refusals).toEqual([]);
        sealed = true;
      })(),
    ]);
    expect(await listed(unnamed)).not.toContain(someone.personId);
  });
});
