import { afterAll, beforeAll, expect, it } from "vitest";
import { approve, prepare, release, submissionsOf } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, startCasesHub } from "./cases-hub.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const recordOf = async (id: string) => {
  const query = "query ($id: ID!) { submission(id: $id) { record } }";
  const { data } = await hub.hub.ask(coordinator, query, { id }, "review");
  return JSON.parse(data.submission.record);
};

it("releases nothing that could tell whose it is, but has it prepared again", async () => {
  const { caseId } = await approve(hub);
  const telling = await prepare(hub, caseId, false);
  expect((await recordOf(telling.id)).ageAtDeath).toBe(57);
  expect(codesOf(await release(hub, telling))).toEqual(["STALE_DISCLOSURE"]);
  expect((await submissionsOf(hub, caseId))[0]).toMatchObject({ state: "STALE", staleFacts: ["disclosure"] });
  expect(await hub.stateOf(caseId)).toBe("APPROVED");
  expect(await hub.told("case.approved", caseId)).toHaveLength(2);

  const guarded = await prepare(hub, caseId);
  expect(await recordOf(guarded.id)).toMatchObject({ ageAtDeath: null, disclosure: { allWithheld: true } });
  expect(codesOf(await release(hub, guarded))).toEqual([]);
});

it("tells more of a record once enough others are like it", async () => {
  for (let others = 0; others < 4; others += 1) {
    const { caseId } = await approve(hub);
    expect(codesOf(await release(hub, await prepare(hub, caseId)))).toEqual([]);
  }
  const { caseId } = await approve(hub);
  const submission = await prepare(hub, caseId);
  expect(await recordOf(submission.id)).toMatchObject({ ageAtDeath: 57, disclosure: { allWithheld: false } });
  expect(codesOf(await release(hub, submission))).toEqual([]);
});
