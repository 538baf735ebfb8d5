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

  it("is taken back where it is no child's after all, and comes again where it is", async () => {
    const [caseId, personId] = [randomUUID(), randomUUID()];
    const { id } = (await receive({ caseId, personId }))!;
    const withdraw = async (of = caseId) => {
      const { data, errors } = await hub.ask(
        handing,
        `mutation ($input: WithdrawChildNotificationInput!) {
           withdrawChildNotification(input: $input) { refusals { code } }
         }`,
        { input: { eventId: randomUUID(), caseId: of } },
      );
      expect(errors).toBeUndefined();
      expect(data.withdrawChildNotification.refusals).toEqual([]);
    };
    const seen = async () => {
      const { data } = await hub.ask(
        team,
        "{ childNotifications(first: 100) { nodes { id state subject { familyName } } } changesSince { changes { kind subjectId } } }",
      );
      return {
        notification: data.childNotifications.nodes.find((each: { id: string }) => each.id === id),
        kinds: data.changesSince.changes
          .filter((each: { subjectId: string }) => each.subjectId === id)
          .map(({ kind }: { kind: string }) => kind),
      };
    };
    await withdraw(randomUUID());
    await withdraw();
    await withdraw();
    // No team had taken it: nothing of who it was about is kept.
    expect(await seen()).toEqual({
      notification: { id, state: "WITHDRAWN", subject: { familyName: null } },
      kinds: ["CHILD_NOTIFIED", "CHILD_NOTIFICATION_WITHDRAWN"],
    });
    expect((await acknowledge(id)).refusals).toEqual([{ code: "NOTIFICATION_WITHDRAWN" }]);
    expect(await receive({ caseId, personId })).toEqual({ id });
    await acknowledge(id);
    await withdraw();
    expect((await seen()).notification).toEqual({ id, state: "WITHDRAWN", subject: { familyName: "Vale" } });
  });

  it("waits for a team, which takes it once; the owner of cases learns of it", async () => {
    const [caseId, personId] = [randomUUID(), randomUUID()];
    const { id } = (await receive({ caseId, personId }))!;
    const listed = async (args: string, select: string) => {
      const query = `{ childNotifications(${args}) { nodes { ${select} } } }`;
      const { data, errors } = await hub.ask(team, query);
      expect(errors).toBeUndefined();
      return data.childNotifications.nodes;
    };
    const shown = "id state person { id } subject { givenNames familyName birthDate deathDate }";
    expect(await listed("first: 100", shown)).toContainEqual({
      id,
      state: "WAITING",
      person: { id: personId },
      subject: child,
    });
    const [received] = await hub.rows<{ at: Date }>(
      "update child_notification set received_at = '2019-06-07T10:00Z' where id = $1 returning received_at as at",
      [id],
    );
    expect(received?.at).toEqual(expect.any(Date));
    // A weekend lies between.
    expect(await listed("state: WAITING", "id dueOn")).toContainEqual({ id, dueOn: "2019-06-11" });
    const taken = await acknowledge(id);
    expect(await listed("state: WAITING", "id")).not.toContainEqual({ id });
    expect(taken.childNotification).toEqual({ id, state: "ACKNOWLEDGED", acknowledgedBy: "QWE" });
    expect((await acknowledge(id)).refusals).toEqual([{ code: "NOTIFICATION_ACKNOWLEDGED" }]);
    const told =
      "select payload from outbox where event = 'child.acknowledged' and payload ->> 'caseId' = $1";
    expect(await hub.rows(told, [caseId])).toEqual([{ payload: { caseId, childNotificationId: id } }]);
    expect((await acknowledge(randomUUID())).refusals).toEqual([{ code: "NO_SUCH_NOTIFICATION" }]);
  });
});
