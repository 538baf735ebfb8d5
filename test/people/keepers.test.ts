import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TokenFor } from "../support/issuer.ts";
import { share } from "../support/share.ts";
import { coordinator, type MatchingHub, notifier, somebody, startMatchingHub } from "./matching-hub.ts";

/** Of an organisation that is shown by agreement what the commissioner keeps. */
const elsewhere = { roles: ["coordinator"], org: "RV5", sub: "coordinator-elsewhere" } as const;
const reason = "I looked at both records.";
const notTheirs = ["KEPT_BY_ANOTHER"];

let hub: MatchingHub;
beforeAll(async () => {
  hub = await startMatchingHub();
  await share(hub.rows, { from: "36L", to: "RV5", dataClass: "identity", purposes: ["matching"] });
});
afterAll(() => hub.stop());

async function codesOf(as: TokenFor, mutation: "chooseValue" | "checkMatch", input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code } } }`;
  const variables = { input: { idempotencyKey: randomUUID(), reason, ...input } };
  const { data, errors } = await hub.ask(as, query, variables, "matching");
  expect(errors).toBeUndefined();
  return data[mutation].refusals.map(({ code }: { code: string }) => code);
}

async function seenBy(as: TokenFor, reportId: string) {
  const query = "query ($id: ID!) { deathReport(id: $id) { says { familyName } person { id } } }";
  return (await hub.ask(as, query, { id: reportId }, "matching")).data.deathReport;
}

describe("whoever is shown by agreement what another organisation keeps", () => {
  it("corrects no report of theirs, chooses no value, and neither undoes nor judges a match", async () => {
    const who = somebody();
    const [one, two] = await hub.arrive(who, who);
    const personId = await hub.personOf(two!);
    const before = { says: { familyName: who.familyName }, person: { id: personId } };
    expect(await seenBy(elsewhere, two!)).toEqual(before);

    const correction = { reportId: two, person: { familyName: "Altered" } };
    expect(await hub.refused("correctReport", correction, elsewhere)).toEqual(notTheirs);
    const choice = { personId, field: "FAMILY_NAME", reportId: one };
    expect(await codesOf(elsewhere, "chooseValue", choice)).toEqual(notTheirs);
    expect(await hub.refused("undoMatch", { reportId: two, reason }, elsewhere)).toEqual(notTheirs);
    const [decision] = await hub.rows<{ id: string }>(
      "update match_decision set drawn = true where report_id = $1 returning id",
      [two],
    );
    const finding = { decisionId: decision!.id, verdict: "WRONG" };
    expect(await codesOf(elsewhere, "checkMatch", finding)).toEqual(notTheirs);

    expect(await seenBy(coordinator, two!)).toEqual(before);
    expect(await codesOf(coordinator, "chooseValue", choice)).toEqual([]);
    expect(await codesOf(coordinator, "checkMatch", finding)).toEqual([]);
    // The commissioner of today acts on what was kept under any code of its.
    await hub.act("correctReport", correction, { org: "QWE" });
    await hub.act("undoMatch", { reportId: two, reason }, { org: "QWE" });
  });

  it("answers a question where they keep one side of it, and no other", async () => {
    const who = somebody();
    const inDoubt = { ...who, deathDate: "2018-05-20" };
    const [known, asked] = await hub.arrive(who, inDoubt);
    const same = { answer: "SAME_PERSON", personId: await hub.personOf(known!), reason };
    for (const answer of [same, { answer: "NOT_THE_SAME", reason }, { answer: "UNSURE", reason }])
      expect(await hub.refused("decideMatch", { reportId: asked, ...answer }, elsewhere)).toEqual(notTheirs);
    expect((await hub.decisionOf(asked!)).outcome).toBe("NEEDS_DECISION");

    const other = somebody();
    const [ours] = await hub.arrive(other);
    const theirs = await hub.report({ ...other, deathDate: "2018-05-20" }, elsewhere);
    await hub.match(theirs);
    const personId = await hub.personOf(ours!);
    await hub.act("decideMatch", { reportId: theirs, ...same, personId }, elsewhere);
    expect(await hub.personOf(theirs)).toBe(personId);
  });
});

it("lets whoever reported a death correct their report, and do nothing else to it", async () => {
  const who = somebody();
  const [, two] = await hub.arrive(who, who);
  const reporter = { roles: ["coordinator"], org: notifier.org, sub: "coordinator of the reporter" };
  await hub.act("correctReport", { reportId: two, person: { sex: "F" } }, reporter);
  expect(await hub.refused("undoMatch", { reportId: two, reason }, reporter)).toEqual(notTheirs);
});
