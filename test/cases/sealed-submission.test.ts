import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adult, approve, prepare, release, submissionsOf } from "./case-steps.ts";
import { type CasesHub, codesOf, coordinator, startCasesHub } from "./cases-hub.ts";
import { deliverySteps } from "./delivery-steps.ts";

let hub: CasesHub;
beforeAll(async () => {
  hub = await startCasesHub();
});
afterAll(() => hub.hub.stop());

const { begin, out } = deliverySteps(() => hub);

describe("the submission of a sealed case", () => {
  /** As the job tells it that the person's record is sealed, or is no more. */
  const seal = (personId: string, revision: number, sealed: boolean, named = ["coordinator"]) =>
    hub.hub
      .ask(
        { job: "seal-cases" },
        "mutation ($input: ApplySealInput!) { applySealToCases(input: $input) { refusals { code } } }",
        {
          input: {
            ...{ eventId: randomUUID(), personId, records: [personId], revision, sealed },
            ...{ keptBy: ["36L"], named },
          },
        },
      )
      .then(({ errors }) => expect(errors).toBeUndefined());

  it("is not released before the guardian lifts the seal", async () => {
    const { caseId, personId } = await approve(hub);
    await seal(personId, 1, true);
    const submission = await prepare(hub, caseId);
    expect(codesOf(await release(hub, submission))).toEqual(["SEALED"]);
    await seal(personId, 2, false);
    expect(codesOf(await release(hub, submission))).toEqual([]);
  });

  it("is called back where the seal comes before the delivery", async () => {
    const { caseId, personId, submission } = await out();
    await seal(personId, 1, true);
    const asked = `query ($id: ID!) { releasedSubmission(id: $id) { current } }`;
    const { data } = await hub.hub.ask(coordinator, asked, { id: submission.id }, "submission");
    expect(data.releasedSubmission.current).toBe(false);
    expect(await begin(submission.id)).toMatchObject({ step: "STOP_AS_STALE", bytes: null });
    expect((await submissionsOf(hub, caseId))[0]).toMatchObject({ staleFacts: ["restriction"] });
  });

  it("follows the latest word of the seal, in whatever order and however often it comes", async () => {
    const { caseId, personId } = await approve(hub);
    const sees = async () => (await hub.see(caseId, "id")) !== null;
    for (const [revision, sealed, named] of [
      [3, true, []],
      [1, true, ["coordinator"]],
      [3, true, []],
      [2, false, []],
    ] as const) {
      await seal(personId, revision, sealed, [...named]);
      expect(await sees()).toBe(false);
    }
    await seal(personId, 4, false, []);
    await seal(personId, 3, true, []);
    expect(await sees()).toBe(true);
  });

  it("hides a case that is opened after the seal, and one of somebody whom its reports are taken to", async () => {
    const personId = randomUUID();
    await seal(personId, 1, true, []);
    const facts = { ...adult };
    const opened = await hub.job("open-case", "openCase", { personId, facts });
    expect(opened.case?.id).toEqual(expect.any(String));
    expect(await hub.see(opened.case!.id, "id")).toBeNull();
    expect(
      await hub.hub.rows(
        "select payload from outbox where event = 'case.sealed' and payload ->> 'personId' = $1",
        [personId],
      ),
    ).not.toEqual([]);
    const newPersonId = randomUUID();
    const split = { personId, newPersonId, facts, newFacts: facts };
    expect(codesOf(await hub.job("split-case", "splitCase", split))).toEqual([]);
    const [other] = await hub.hub.rows<{ id: string }>("select id from case_record where person_id = $1", [
      newPersonId,
    ]);
    expect(await hub.see(other!.id, "id")).toBeNull();
  });
});
