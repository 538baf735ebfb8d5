import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Unrecoverable } from "../../workers/ports/failures.ts";
import { coordinator, type MatchingHub, somebody, startMatchingHub } from "./matching-hub.ts";

let hub: MatchingHub;
beforeAll(async () => {
  hub = await startMatchingHub();
});
afterAll(() => hub.stop());

/** The same person, in doubt: the sources have another date of death, far enough for a question. */
const inDoubt = (who: ReturnType<typeof somebody>) => ({ ...who, deathDate: "2018-05-20" });

describe("matching reports", () => {
  it("counts reports of one death to one person, whose record takes the best of each", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, { ...who, postcode: "cr01ea", sex: "F" });
    const personId = await hub.personOf(one!);
    const { data } = await hub.ask(
      coordinator,
      "query ($id: ID!) { person(id: $id) { record { familyName postcode sex } reports { id } sources { field reportId } } }",
      { id: personId },
    );
    expect(data.person.record).toEqual({ familyName: who.familyName, postcode: "CR0 1EA", sex: "FEMALE" });
    expect(data.person.reports.map(({ id }: { id: string }) => id)).toEqual([one, two]);
    expect(data.person.sources).toContainEqual({ field: "postcode", reportId: two });
    expect(await hub.told("person.matched", personId)).toEqual([
      { personId, reportId: one },
      { personId, reportId: two },
    ]);
  });

  it("shows what a decision rests on, comparison by comparison, in words", async () => {
    const who = { ...somebody(), birthDate: "1961-03-07" };
    const [one, two] = await hub.arrive(who, { ...who, birthDate: "1961-07-03" });
    const { data } = await hub.ask(
      coordinator,
      `query ($id: ID!) {
         deathReport(id: $id) {
           match {
             outcome model probability weight reasons reasonsInWords
             evidence { otherReport { id } weight comparisons { comparison level bits words } }
           }
           memberships { validFrom validTo decision { outcome } }
         }
       }`,
      { id: two },
    );
    const { match, memberships } = data.deathReport;
    expect(match).toMatchObject({ outcome: "SAME_PERSON", model: "uk-deaths-1" });
    expect(match.probability).toBeGreaterThan(0.99);
    expect(match.reasons).toContain("BIRTH_DATE_SWAPPED");
    expect(match.reasonsInWords).toContain("Day and month of birth are exchanged.");
    const [evidence] = match.evidence;
    expect(evidence.otherReport).toEqual({ id: one });
    const bits = evidence.comparisons.map((step: { bits: number }) => step.bits);
    expect(bits.reduce((sum: number, each: number) => sum + each, 0)).toBeCloseTo(evidence.weight, 6);
    expect(memberships).toMatchObject([{ validTo: null, decision: { outcome: "SAME_PERSON" } }]);
  });

  it("finds somebody by a former name, and shows by what they agree", async () => {
    const who = { ...somebody(), nhsNumber: null };
    const former = { givenNames: null, familyName: "Featherstonehaugh" };
    const [one, two] = await hub.arrive(
      { ...who, familyName: former.familyName },
      { ...who, otherNames: [former], formerPostcodes: ["CR0 1EA"] },
    );
    expect(await hub.personOf(two!)).toBe(await hub.personOf(one!));
    const { data } = await hub.ask(
      coordinator,
      `query ($id: ID!) {
         deathReport(id: $id) {
           says { otherNames { givenNames familyName } formerPostcodes formerNhsNumbers }
           match { reasons }
           person { record { otherNames { familyName } } }
         }
       }`,
      { id: two },
    );
    const { says, match, person } = data.deathReport;
    expect(says).toEqual({ otherNames: [former], formerPostcodes: ["CR0 1EA"], formerNhsNumbers: [] });
    expect(match.reasons).toContain("OTHER_NAME");
    expect(person.record.otherNames).toEqual([{ familyName: former.familyName }]);
  });

  it("makes one person of reports that are matched in the same moment", async () => {
    const who = somebody();
    const reports = await Promise.all(Array.from({ length: 6 }, () => hub.report(who)));
    await Promise.all(reports.map((reportId) => hub.match(reportId)));
    expect(await hub.groups(reports)).toEqual([0, 0, 0, 0, 0, 0]);
    const made = await hub.rows(
      "select distinct person_id from membership where report_id = any ($1::uuid[])",
      [reports],
    );
    expect(made).toHaveLength(1);
  });

  it("refuses a finding as stale where another report came between, or another model found it", async () => {
    const who = somebody();
    const [one, two] = [await hub.report(who), await hub.report(who)];
    const finding = { outcome: "NEW_PERSON", model: "uk-deaths-1", revision: "as read before" } as const;
    await hub.match(two!);
    const record = (more: object) =>
      hub.desk.recordMatch({ ...finding, eventId: randomUUID(), reportId: one!, ...more });
    expect(await record({})).toEqual(["STALE"]);
    expect(await record({ model: "another" })).toEqual(["STALE"]);
  });

  it("changes nothing when the same event comes again", async () => {
    const [reportId, eventId] = [await hub.report(somebody()), randomUUID()];
    await hub.match(reportId, eventId);
    await hub.match(reportId, eventId);
    const decided = await hub.rows("select from match_decision where report_id = $1", [reportId]);
    expect(decided).toHaveLength(1);
  });

  it("is given up for a report that nobody took", async () => {
    await expect(hub.match(randomUUID())).rejects.toEqual(new Unrecoverable("REPORT_NOT_TAKEN"));
  });

  it("lets no other job record a match", async () => {
    const answer = await hub.ask(
      { job: "open-case" },
      `{ matchWork(reportId: "${randomUUID()}") { candidates } }`,
    );
    expect(answer.data.matchWork).toBeNull();
    expect(answer.errors?.[0]?.extensions.code).toBe("FORBIDDEN_FIELD");
  });
});

describe("a doubtful match", () => {
  it("waits in the queue with both records and what speaks for it, and nobody is told", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, inDoubt(who));
    const [known, waits] = [await hub.personOf(one!), await hub.personOf(two!)];
    const { data } = await hub.ask(
      coordinator,
      `{ doubtfulMatches(first: 100) { nodes {
           report { id says { deathDate } person { id inQuestion } }
           candidates { id record { deathDate } }
           evidence { otherReport { id } heldBackBy }
         } } }`,
      {},
      "matching",
    );
    expect(data.doubtfulMatches.nodes).toContainEqual({
      report: { id: two, says: { deathDate: "2018-05-20" }, person: { id: waits, inQuestion: true } },
      candidates: [{ id: known, record: { deathDate: who.deathDate } }],
      evidence: [
        { otherReport: { id: one }, heldBackBy: ["The dates of death are more than a week apart."] },
      ],
    });
    expect(await hub.told("person.matched", waits)).toEqual([]);
  });

  it("is the same: everything that waits with it joins the candidate, and to undo it restores what was", async () => {
    const who = somebody();
    const [one, two, three] = await hub.arrive(who, inDoubt(who), inDoubt(who));
    const [known, waits] = [await hub.personOf(one!), await hub.personOf(two!)];
    expect(await hub.groups([one!, two!, three!])).toEqual([0, 1, 1]);
    const answer = { reportId: two, answer: "SAME_PERSON", personId: known, reason: "The ward mistyped it." };
    await hub.act("decideMatch", answer);
    expect(await hub.groups([one!, two!, three!])).toEqual([0, 0, 0]);
    expect(await hub.told("person.matched", known)).toHaveLength(3);
    expect(await hub.refused("decideMatch", answer)).toEqual(["NOTHING_TO_DECIDE"]);

    await hub.act("undoMatch", { reportId: two, reason: "It was another ward's patient." });
    expect(await Promise.all([one!, two!, three!].map(hub.personOf))).toEqual([known, waits, waits]);
    expect(await hub.told("person.split", known)).toEqual([
      { personId: known, newPersonId: waits, reportIds: expect.arrayContaining([two, three]) },
    ]);
    await hub.match(two!);
    expect(await hub.groups([one!, two!, three!])).toEqual([0, 1, 1]);
    expect((await hub.decisionOf(two!)).decidedBy).toBe("PERSON");
  });

  it("is not the same: kept for ever, and others are told of somebody new", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, inDoubt(who));
    const waits = await hub.personOf(two!);
    await hub.act("decideMatch", { reportId: two, answer: "NOT_THE_SAME", reason: "They are cousins." });
    expect(await hub.told("person.matched", waits)).toEqual([{ personId: waits, reportId: two }]);
    await hub.act("correctReport", { reportId: two, person: { deathDate: who.deathDate } });
    await hub.match(two!);
    expect(await hub.groups([one!, two!])).toEqual([0, 1]);
    expect((await hub.decisionOf(two!)).outcome).toBe("NEW_PERSON");
  });

  it("stays open where somebody is unsure, whose reason the next one reads", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, inDoubt(who));
    await hub.act("decideMatch", { reportId: two, answer: "UNSURE", reason: "I have asked the registrar." });
    expect((await hub.decisionOf(two!)).outcome).toBe("NEEDS_DECISION");
    const { data } = await hub.ask(
      coordinator,
      "query ($id: ID!) { deathReport(id: $id) { match { answers { answer reason } } } }",
      { id: two },
      "matching",
    );
    expect(data.deathReport.match.answers).toEqual([
      { answer: "UNSURE", reason: "I have asked the registrar." },
    ]);
    const personId = await hub.personOf(one!);
    await hub.act("decideMatch", {
      reportId: two,
      answer: "SAME_PERSON",
      personId,
      reason: "The registrar knew.",
    });
    expect(await hub.groups([one!, two!])).toEqual([0, 0]);
  });

  it("is listed oldest first, page by page", async () => {
    const page = async (after: string | null) => {
      const { data } = await hub.ask(
        coordinator,
        `query ($after: String) {
           doubtfulMatches(first: 1, after: $after) { nodes { report { id } } pageInfo { hasNextPage endCursor } }
         }`,
        { after },
        "matching",
      );
      return data.doubtfulMatches;
    };
    const listed: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(after);
      listed.push(...nodes.map(({ report }: { report: { id: string } }) => report.id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    const waiting = await hub.rows<{ report_id: string }>(
      "select report_id from match_decision where current and outcome = 'NEEDS_DECISION' order by decided_at, id",
    );
    expect(listed).toEqual(waiting.map(({ report_id }) => report_id));
    expect(listed.length).toBeGreaterThan(0);
  });

  it("needs a reason, and one of its candidates", async () => {
    const who = somebody();
    const [, two] = await hub.arrive(who, inDoubt(who));
    const [stranger] = await hub.arrive(somebody());
    const personId = await hub.personOf(stranger!);
    const answer = { reportId: two, answer: "SAME_PERSON", personId, reason: " " };
    expect(await hub.refused("decideMatch", answer)).toEqual(["NOT_A_CANDIDATE", "REASON_MISSING"]);
  });
});

describe("undoing a match of the model's", () => {
  it("gives the report a person of its own, keeps both apart and tells whom it concerns", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, who);
    const personId = await hub.personOf(one!);
    await hub.act("undoMatch", { reportId: two, reason: "Twins." });
    const newPersonId = await hub.personOf(two!);
    expect(newPersonId).not.toBe(personId);
    expect(await hub.told("person.split", personId)).toEqual([{ personId, newPersonId, reportIds: [two] }]);
    const [three] = await hub.arrive(who);
    expect((await hub.decisionOf(three!)).outcome).toBe("NEEDS_DECISION");
    expect(await hub.groups([one!, two!])).toEqual([0, 1]);
  });

  it("is refused for the only report of a person, and without a reason", async () => {
    const [one] = await hub.arrive(somebody());
    const undo = { reportId: one, reason: "" };
    expect(await hub.refused("undoMatch", undo)).toEqual(["ONLY_REPORT_OF_PERSON", "REASON_MISSING"]);
  });
});

describe("what changes a person", () => {
  it("a correction keeps the history, tells whoever holds a case, and lets the report be matched anew", async () => {
    const [who, other] = [somebody(), somebody()];
    const [one, two, three] = await hub.arrive(who, other, somebody());
    await hub.act("correctReport", { reportId: three, person: who });
    const former = await hub.personOf(three!);
    await hub.match(three!);
    expect(await hub.groups([one!, two!, three!])).toEqual([0, 1, 0]);
    expect(await hub.told("person.merged", former)).toEqual([
      { personId: await hub.personOf(one!), formerPersonId: former },
    ]);
    expect(await hub.told("person.corrected", former)).toEqual([{ personId: former }]);
    const versions = await hub.rows("select version from reported_person where report_id = $1", [three]);
    expect(versions).toHaveLength(2);
    const keys = await hub.rows<{ n: number }>(
      "select count(*)::int as n from link_key where report_id = any ($1::uuid[]) group by report_id",
      [[one, three]],
    );
    expect(keys[0]!.n).toBe(keys[1]!.n);
  });

  it("a report that fits two persons who fit each other makes them one, and others are told", async () => {
    const who = somebody();
    const numbered = { nhsNumber: "9990000018", familyName: who.familyName, deathDate: "2018" };
    const [one, two] = await hub.arrive(numbered, who);
    expect(await hub.groups([one!, two!])).toEqual([0, 1]);
    const former = await hub.personOf(two!);
    const [three] = await hub.arrive({ ...numbered, ...who });
    expect(await hub.groups([one!, two!, three!])).toEqual([0, 0, 0]);
    expect(await hub.told("person.merged", former)).toEqual([
      { personId: await hub.personOf(one!), formerPersonId: former },
    ]);
    await hub.act("undoMatch", { reportId: three, reason: "The number was another patient's." });
    expect(await hub.groups([one!, two!, three!])).toEqual([0, 1, 2]);
    expect(await hub.personOf(two!)).toBe(former);
  });

  it("where a review is allocated nothing changes by itself: the question goes to a person", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, who);
    const personId = await hub.personOf(one!);
    await settle(personId);
    await hub.act("correctReport", { reportId: two, person: { ...somebody() } });
    await hub.match(two!);
    expect(await hub.groups([one!, two!])).toEqual([0, 0]);
    expect(await hub.decisionOf(two!)).toMatchObject({ outcome: "NEEDS_DECISION", candidates: [personId] });
    await hub.act("decideMatch", { reportId: two, answer: "NOT_THE_SAME", reason: "Reported by mistake." });
    expect(await hub.groups([one!, two!])).toEqual([0, 1]);
    expect(await hub.told("person.split", personId)).toHaveLength(1);
  });

  it("a report that bridges two people makes them no one person where a review of either is allocated", async () => {
    const who = somebody();
    const numbered = { nhsNumber: "9990000026", familyName: who.familyName, deathDate: "2018" };
    const [one, two] = await hub.arrive(numbered, who);
    await settle(await hub.personOf(two!));
    const [three] = await hub.arrive({ ...numbered, ...who });
    expect(await hub.groups([one!, two!])).toEqual([0, 1]);
    expect([await hub.personOf(one!), await hub.personOf(two!)]).toContain(await hub.personOf(three!));
    const waiting = await Promise.all(
      [one!, two!, three!].map(async (id) => (await hub.decisionOf(id)).outcome),
    );
    expect(waiting).toContain("NEEDS_DECISION");
  });

  it("whose review is allocated stays when two turn out to be one", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, { ...somebody() });
    const [early, late] = [await hub.personOf(one!), await hub.personOf(two!)];
    await settle(late);
    await hub.act("correctReport", { reportId: two, person: who });
    await hub.match(two!);
    expect(await hub.decisionOf(two!)).toMatchObject({ outcome: "NEEDS_DECISION", candidates: [early] });
    await hub.act("decideMatch", {
      reportId: two,
      answer: "SAME_PERSON",
      personId: early,
      reason: "One death.",
    });
    expect(await hub.personOf(one!)).toBe(late);
    expect(await hub.told("person.merged", early)).toEqual([{ personId: late, formerPersonId: early }]);
    await settle(early);
    expect(
      await hub.rows("select from person where id = $1 and settled_at is not null", [late]),
    ).toHaveLength(1);
  });
});

describe("handovers", () => {
  it("join the notification whether they come before or after it, and a team's second one is asked about", async () => {
    for (const comesFirst of [true, false]) {
      const who = somebody();
      const handover = await hub.handOver(who);
      if (comesFirst) await hub.match(handover);
      const [notification] = await hub.arrive(who);
      if (!comesFirst) await hub.match(handover);
      expect(await hub.groups([handover, notification!])).toEqual([0, 0]);
      const other = await hub.handOver(who, "E09000027");
      await hub.match(other);
      expect(await hub.personOf(other)).toBe(await hub.personOf(handover));
      const second = await hub.handOver(who);
      await hub.match(second);
      expect((await hub.decisionOf(second)).outcome).toBe("NEEDS_DECISION");
    }
  });
});

describe("whoever reported a death", () => {
  it("is told how far their report has come, of nobody else's, and nothing of the person", async () => {
    const ward = { roles: ["notifier"], org: "RAX", sub: "ward" } as const;
    const query = `{ myReports { nodes { id reference sourceId progress } } }`;
    const mine = async () => {
      const { data, errors } = await hub.ask(ward, query, {}, "notification");
      expect(errors).toBeUndefined();
      return (data.myReports.nodes as { id: string; progress: string }[]).map(({ id, progress }) => [
        id,
        progress,
      ]);
    };
    expect(await mine()).toEqual([]);
    const who = somebody();
    const report = await hub.report(who, ward);
    await hub.arrive({ ...somebody() });
    expect(await mine()).toEqual([[report, "RECEIVED"]]);
    await hub.match(report);
    expect(await mine()).toEqual([[report, "RECOGNISED"]]);
    await settle(await hub.personOf(report));
    expect(await mine()).toEqual([[report, "REVIEWER_APPOINTED"]]);
    const { errors } = await hub.ask(ward, "{ myReports { nodes { person { id } } } }", {}, "notification");
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN_FIELD" } }]);
    // What a team handed over is no notification of the organisation's.
    const council = { ...ward, org: "E09000099" };
    await hub.handOver(somebody(), council.org);
    const { data } = await hub.ask(council, query, {}, "notification");
    expect(data.myReports.nodes).toEqual([]);
  });
});

async function settle(personId: string): Promise<void> {
  const { data } = await hub.ask(
    { job: "settle-person" },
    "mutation ($input: SettlePersonInput!) { settlePerson(input: $input) { refusals { code } } }",
    { input: { eventId: randomUUID(), personId } },
  );
  expect(data.settlePerson.refusals).toEqual([]);
}
