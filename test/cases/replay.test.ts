import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dueDatesOf } from "../../subgraphs/cases/actions/reference-data.ts";
import { replay } from "../../subgraphs/cases/domain/standing.ts";
import { listActs } from "../../subgraphs/cases/store/acts.ts";
import { listCases } from "../../subgraphs/cases/store/list-cases.ts";
import { casesTables } from "../../subgraphs/cases/store/tables.ts";
import { callerOf } from "../../subgraphs/kit/caller.ts";
import { openDatabase } from "../../subgraphs/kit/database.ts";
import { acknowledge, adult, approve, openCase, prepare, release } from "./case-steps.ts";
import { type CasesHub, coordinator, secondReader, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const claims = { sub: "auditor", client_id: "tests", org: "07V", roles: ["coordinator"], exp: 0 };
const caller = callerOf(claims, { purpose: "review", requestId: "request-of-test" });

/** One case of each kind: closed and amended, held and resumed, returned, split, a child's. */
async function liveThroughMuch(): Promise<void> {
  const { caseId, personId } = await approve(hub);
  const submission = await prepare(hub, caseId);
  await release(hub, submission);
  await acknowledge(hub, submission);
  await hub.act(coordinator, "closeCase", { caseId });
  const later = { ...adult, personRevision: 2, sex: "MALE" };
  await hub.job("refresh-case", "refreshCase", { personId, facts: later });
  await prepare(hub, caseId);
  await hub.act(coordinator, "reopenCase", { caseId, reason: "One more witness." });

  const optedOut = await openCase(hub, { notifiedOn: "2018-06-01" });
  await hub.act(coordinator, "recordOptOut", { caseId: optedOut.caseId, toldOn: "2018-03-31" });
  await hub.act(coordinator, "proposeTransfer", { caseId: optedOut.caseId, to: "15E", reason: "Theirs." });

  const returned = await approve(hub);
  await hub.act(secondReader, "returnReview", { caseId: returned.caseId, reason: "One more question." });

  const held = await openCase(hub);
  const investigationId = randomUUID();
  const reason = "CORONER_INVESTIGATION";
  const link = { caseId: held.caseId, investigationId };
  await hub.job("hold-case", "holdCase", { ...link, reason, linkRevision: 1 });
  hub.setToday("2018-04-01");
  await hub.job("resume-case", "resumeCase", { ...link, linkRevision: 2 });
  await hub.act(coordinator, "holdByHand", { caseId: held.caseId, reason: "FAMILY" });

  const split = await openCase(hub);
  await hub.job("split-case", "splitCase", {
    personId: split.personId,
    newPersonId: randomUUID(),
    facts: { ...adult, personRevision: 2, asksForReview: false },
    newFacts: { ...adult, birthDate: "2005" },
  });
}

it("stands where its acts, replayed, leave it: every case", async () => {
  await liveThroughMuch();
  const database = await openDatabase({
    url: hub.hub.database.url,
    tables: casesTables,
    clock: () => new Date(),
  });
  const everything = { limit: 1000, from: null, backwards: false };
  await database.read(caller, async (tx) => {
    const files = await listCases(tx, {}, everything);
    expect(files).toHaveLength(6);
    for (const file of files) {
      const standing = replay(await listActs(tx, file.id, everything));
      expect(file.standing).toEqual(standing);
      expect(file.dueDates).toEqual(standing && dueDatesOf(standing));
    }
  });
  await database.stop();
});

it("lets the run-time role change no act and take none away", async () => {
  const database = await openDatabase({
    url: hub.hub.database.url,
    tables: casesTables,
    clock: () => new Date(),
  });
  for (const statement of ["update case_act set kind = 'OPENED'", "delete from case_act"]) {
    const attempt = database.write(caller, (tx) => tx.manager.query(statement));
    await expect(attempt).rejects.toThrow("permission denied");
  }
  await database.stop();
});
