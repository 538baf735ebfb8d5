import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayInEngland } from "../../schema/values/calendar.ts";
import { coordinator, type MatchingHub, somebody, startMatchingHub } from "./matching-hub.ts";

let hub: MatchingHub;
beforeAll(async () => {
  hub = await startMatchingHub({ SECOND_READING_RATE: "1" });
});
afterAll(() => hub.stop());

async function ask(query: string, variables: object) {
  const { data, errors } = await hub.ask(coordinator, query, variables, "matching");
  expect(errors).toBeUndefined();
  return data;
}

async function check(decisionId: string, verdict: string, reason = "I looked at both records.") {
  const { checkMatch } = await ask(
    "mutation ($input: CheckMatchInput!) { checkMatch(input: $input) { refusals { code } } }",
    { input: { idempotencyKey: randomUUID(), decisionId, verdict, reason } },
  );
  return checkMatch.refusals.map(({ code }: { code: string }) => code);
}

const today = dayInEngland(new Date());

describe("the quality of matching", () => {
  it("tells decisions, agreement, precision, recall and completeness", async () => {
    const [one, two] = [somebody(), somebody()];
    await hub.arrive({ ...one, nhsNumber: "9990000018" }, one, one, two);
    const [, doubtful] = await hub.arrive(somebody(), { ...one, deathDate: "2018-07-20" });
    const answer = { reportId: doubtful, answer: "NOT_THE_SAME", reason: "Two deaths." };
    await hub.act("decideMatch", answer, { sub: "ann" });
    await hub.act("decideMatch", answer, { sub: "ben" });

    // Chance draws a few; here all are drawn.
    await hub.rows(
      "update match_decision set drawn = true where decided_by = 'MODEL' and outcome = 'SAME_PERSON'",
    );
    const { matchesToCheck } = await ask(
      "{ matchesToCheck { nodes { id outcome evidence { probability } } } }",
      {},
    );
    const [first, second] = matchesToCheck.nodes;
    expect(first).toMatchObject({ outcome: "SAME_PERSON" });
    expect(await check(first.id, "RIGHT")).toEqual([]);
    expect(await check(second.id, "WRONG")).toEqual([]);
    expect(await check(second.id, "RIGHT")).toEqual(["NOTHING_TO_CHECK"]);
    expect(await check(randomUUID(), "RIGHT", " ")).toEqual(["NOTHING_TO_CHECK", "REASON_MISSING"]);
    // Whose the report is whose decision was looked at learns of it.
    const kept = await hub.rows<{ custodians: string[]; of: string }>(
      `select custodians, (select custodian from report join match_decision on report.id = report_id
         where match_decision.id = record_id) as of from audit_entry where record_type = 'Decision' and kind = 'write'`,
    );
    expect(kept).toHaveLength(2);
    for (const { custodians, of } of kept) expect(custodians).toEqual([of]);

    const { matchQuality } = await ask(
      `query ($from: Date!, $until: Date!) {
         matchQuality(from: $from, until: $until) {
           decisions { outcome decidedBy model decisions }
           agreement { of share } precision { of share low high } recall { of share } cappedKeys { kind }
           completeness { kind organisation month reports nhsNumber familyName birthDate }
         }
       }`,
      { from: today, until: today },
    );
    expect(matchQuality.decisions).toContainEqual({
      ...{ outcome: "SAME_PERSON", decidedBy: "MODEL", model: "uk-deaths-1", decisions: 2 },
    });
    expect(matchQuality.decisions).toContainEqual({
      ...{ outcome: "NEW_PERSON", decidedBy: "PERSON", model: null, decisions: 1 },
    });
    expect(matchQuality.agreement).toEqual({ of: 1, share: 1 });
    expect(matchQuality.precision).toMatchObject({ of: 2, share: 0.5 });
    expect(matchQuality.precision.low).toBeCloseTo(0.0945, 4);
    expect(matchQuality.recall).toEqual({ of: 0, share: null });
    expect(matchQuality.cappedKeys).toEqual([]);
    expect(matchQuality.completeness).toEqual([
      {
        ...{ kind: "NOTIFICATION", organisation: "RJ6", month: today.slice(0, 7), reports: 6 },
        ...{ nhsNumber: 1 / 6, familyName: 1, birthDate: 1 },
      },
    ]);
  });

  it("names the keys that too many reports share", async () => {
    const who = somebody();
    const [one] = await hub.arrive(who);
    await hub.rows(
      `insert into report (id, reference, kind, custodian, source_system, source_id, source_version, received_at,
         received_by, version, state, document_id)
       select gen_random_uuid(), 'copy ' || n, kind, custodian, source_system, 'copy ' || n, 1, received_at,
         received_by, 1, 'REFUSED', document_id
       from report cross join generate_series(1, 301) as n where id = $1`,
      [one],
    );
    await hub.rows(
      `insert into link_key select key, copy.id from link_key cross join report copy
       where link_key.report_id = $1 and copy.reference like 'copy %'`,
      [one],
    );
    const [two] = await hub.arrive({ ...who, postcode: null });
    const { deathReport, matchQuality } = await ask(
      `query ($id: ID!, $today: Date!) {
         deathReport(id: $id) { match { cappedKeys } }
         matchQuality(from: $today, until: $today) { cappedKeys { kind decisions } }
       }`,
      { id: two, today },
    );
    expect(deathReport.match.cappedKeys).toContain("birth-death");
    expect(matchQuality.cappedKeys).toContainEqual({ kind: "birth-death", decisions: 1 });
  });

  it("says nothing of another time", async () => {
    const { matchQuality } = await ask(
      `query ($from: Date!, $until: Date!) {
         matchQuality(from: $from, until: $until) { decisions { decisions } precision { share low high } }
       }`,
      { from: "2017-04-01", until: "2017-04-30" },
    );
    expect(matchQuality).toEqual({ decisions: [], precision: { share: null, low: 0, high: 1 } });
  });
});

describe("a person's record", () => {
  it("takes what somebody chose, says so, and tells who keeps a case", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, { ...who, sex: "F", familyName: `${who.familyName}e` });
    const personId = await hub.personOf(one!);
    const choose = (input: object) =>
      ask(
        `mutation ($input: ChooseValueInput!) {
           chooseValue(input: $input) {
             person { record { familyName } sources { field reportId basis isDisputed } } refusals { code }
           }
         }`,
        {
          input: {
            idempotencyKey: randomUUID(),
            personId,
            field: "FAMILY_NAME",
            reason: "Her passport.",
            ...input,
          },
        },
      );
    const { chooseValue } = await choose({ reportId: one });
    expect(chooseValue.person.record.familyName).toBe(who.familyName);
    expect(chooseValue.person.sources).toContainEqual({
      ...{ field: "familyName", reportId: one, basis: "CHOSEN", isDisputed: true },
    });
    expect(chooseValue.person.sources).toContainEqual({
      ...{ field: "sex", reportId: two, basis: "ONLY", isDisputed: false },
    });
    expect(await hub.told("person.corrected", personId)).toHaveLength(1);
    const [stranger] = await hub.arrive(somebody());
    const refused = await choose({ reportId: stranger, reason: " " });
    expect(refused.chooseValue.refusals.map(({ code }: { code: string }) => code)).toEqual([
      "NOT_A_REPORT_OF_PERSON",
      "REASON_MISSING",
    ]);
  });
});
