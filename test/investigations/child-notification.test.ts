import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const team = { roles: ["child-death-review-team"], org: "QWE" } as const;
const handing = { job: "hand-to-child-team" } as const;

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph(investigations);
});
afterAll(() => hub.stop());

const child = { givenNames: "Sam", familyName: "Vale", birthDate: "2005-06-01", deathDate: "2018-03-09" };

async function receive(input: object): Promise<{ id: string } | null> {
  const { data, errors } = await hub.ask(
    handing,
    `mutation ($input: ReceiveChildNotificationInput!) {
       receiveChildNotification(input: $input) { childNotification { id } refusals { code } }
     }`,
    { input: { eventId: randomUUID(), caseId: randomUUID(), personId: randomUUID(), ...child, ...input } },
  );
  expect(errors).toBeUndefined();
  expect(data.receiveChildNotification.refusals).toEqual([]);
  return data.receiveChildNotification.childNotification;
}

async function acknowledge(childNotificationId: string) {
  const { data } = await hub.ask(
    team,
    `mutation ($input: AcknowledgeChildNotificationInput!) {
       acknowledgeChildNotification(input: $input) {
         childNotification { id state acknowledgedBy } refusals { code }
       }
     }`,
    { input: { idempotencyKey: randomUUID(), childNotificationId } },
  );
  return data.acknowledgeChildNotification;
}

describe("a notification that turned out to be a child's", () => {
  it("is kept once for an event and once for a case", async () => {
    const [eventId, caseId] = [randomUUID(), randomUUID()];
    const first = await receive({ eventId, caseId });
    expect(await receive({ eventId, caseId })).toBeNull();
    expect(await receive({ caseId })).toEqual(first);
  });

  it("waits for a team, which takes it once; the owner of cases learns of it", async () => {
    const [caseId, personId] = [randomUUID(), randomUUID()];
    const { id } = (await receive({ caseId, personId }))!;
    const { data } = await hub.ask(
      team,
      "{ childNotifications(first: 100) { nodes { id state person { id } subject { givenNames familyName birthDate deathDate } } } }",
    );
    expect(data.childNotifications.nodes).toContainEqual({
      id,
      state: "WAITING",
      person: { id: personId },
      subject: child,
    });
    const taken = await acknowledge(id);
    expect(taken.childNotification).toEqual({ id, state: "ACKNOWLEDGED", acknowledgedBy: "QWE" });
    expect((await acknowledge(id)).refusals).toEqual([{ code: "NOTIFICATION_ACKNOWLEDGED" }]);
    expect(await hub.rows("select payload from outbox where event = 'child.acknowledged'")).toEqual([
      { payload: { caseId, childNotificationId: id } },
    ]);
    expect((await acknowledge(randomUUID())).refusals).toEqual([{ code: "NO_SUCH_NOTIFICATION" }]);
  });
});
