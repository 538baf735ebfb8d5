import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ScheduledJob, schedules } from "../../schema/events.ts";
import { openQueues } from "../../subgraphs/kit/queue.ts";
import { type Acts, actsOn, coordinator } from "../support/acts.ts";
import { startHub, type TestHub } from "../support/hub.ts";
import { until } from "../support/until.ts";

const team = "child-death-review-team-1";
const guardian = "caldicott-guardian-1";

let hub: TestHub;
let acts: Acts;
beforeAll(async () => {
  hub = await startHub();
  acts = actsOn(hub);
});
afterAll(() => hub.stop());

const strangers = [
  "Ngozi Okafor",
  "Peter Bell",
  "Ruth Simpson",
  "Malcolm Dixon",
  "Zofia Kaminski",
  "Bridget Walsh",
];
let people = 0;
/** Somebody nobody else is like. */
function somebody(more: object = {}) {
  const [givenNames, familyName] = strangers[people]!.split(" ");
  people += 1;
  return {
    givenNames,
    familyName,
    birthDate: `195${people}-05-09`,
    deathDate: "2018-03-09",
    area: "36L",
    learningDisability: "CONFIRMED",
    ...more,
  };
}

async function caseOf(caseId: string) {
  const { data } = await hub.ask(
    coordinator,
    "query ($id: ID!) { case(id: $id) { state factsRevision childNotificationId } }",
    { id: caseId },
    "review",
  );
  return data.case;
}

/** Starts what a time would start, now. */
async function startNow(job: ScheduledJob): Promise<void> {
  const queues = openQueues(hub.queue.url, { connections: 1, onError: () => {} });
  const queue = queues.queue(schedules[job].owner);
  const data = { event: "schedule", payload: {}, requestId: `schedule-${job}` } as const;
  await queue.add(job, data, { attempts: 3, jobId: randomUUID() });
  await queue.close();
  await queues.close();
}

describe("cases follow the index of people", () => {
  it("hands a notification that turns out to be a child's to the team, and learns that they took it", async () => {
    const child = somebody({ birthDate: "2000-10-20" });
    const reportId = await acts.report("notifier-1", child);
    const { caseId, personId } = await acts.caseOfReport(reportId);
    await hub.settled();
    expect((await caseOf(caseId)).state).toBe("CHILD_CORE_DATA");
    const { data } = await hub.ask(
      team,
      "{ childNotifications { nodes { id person { id } subject { familyName birthDate } } } }",
    );
    expect(data.childNotifications.nodes).toMatchObject([
      { person: { id: personId }, subject: { familyName: child.familyName, birthDate: "2000-10-20" } },
    ]);
    const [{ id: childNotificationId }] = data.childNotifications.nodes;
    await acts.act(team, "acknowledgeChildNotification", { childNotificationId }, "childNotification { id }");
    await hub.settled();
    expect((await caseOf(caseId)).childNotificationId).toBe(childNotificationId);
  });

  it("brings a case up to date when a report is corrected", async () => {
    const person = somebody();
    const reportId = await acts.report("notifier-1", person);
    const { caseId } = await acts.caseOfReport(reportId);
    await hub.settled();
    const before = await caseOf(caseId);
    expect(before.state).toBe("AWAITING_ALLOCATION");
    const corrected = { ...person, learningDisability: "NONE" };
    await acts.act(
      coordinator,
      "correctReport",
      { reportId, person: corrected },
      "report { id }",
      "matching",
    );
    await hub.settled();
    const after = await caseOf(caseId);
    expect(after.factsRevision).toBe(before.factsRevision + 1);
    // Since 2022 autistic adults are reviewed too, of whom reports do not tell: a coordinator does.
    expect(after.state).toBe("SCREENING");
  });

  it("gives a case of their own to somebody whose report was counted to another by mistake", async () => {
    const person = somebody();
    const [one, two] = [await acts.report("notifier-1", person), await acts.report("notifier-2", person)];
    await hub.settled();
    const [first, second] = [await acts.caseOfReport(one), await acts.caseOfReport(two)];
    expect(second).toEqual(first);
    await acts.act(
      coordinator,
      "undoMatch",
      { reportId: two, reason: "Two brothers" },
      "report { id }",
      "matching",
    );
    await hub.settled();
    const other = await acts.caseOfReport(two);
    expect(other.personId).not.toBe(first.personId);
    expect(other.caseId).not.toBe(first.caseId);
    expect(await acts.caseOfReport(one)).toEqual(first);
  });

  it("keeps one case of two people who turn out to be one, and both again when that is undone", async () => {
    const person = somebody();
    const numbered = {
      ...person,
      nhsNumber: "9990000042",
      givenNames: null,
      birthDate: null,
      deathDate: "2018",
    };
    const [one, two] = [await acts.report("notifier-1", numbered), await acts.report("notifier-2", person)];
    await hub.settled();
    const [first, second] = [await acts.caseOfReport(one), await acts.caseOfReport(two)];
    expect(second.caseId).not.toBe(first.caseId);
    const three = await acts.report("notifier-1", { ...person, nhsNumber: "9990000042" });
    await hub.settled();
    expect((await acts.caseOfReport(two)).caseId).toBe(first.caseId);
    expect((await caseOf(second.caseId)).state).toBe("OUT_OF_SCOPE");
    const undo = { reportId: three, reason: "The number was another patient's" };
    await acts.act(coordinator, "undoMatch", undo, "report { id }", "matching");
    await hub.settled();
    expect(await acts.caseOfReport(two)).toEqual(second);
    expect(await acts.caseOfReport(one)).toEqual(first);
    expect((await caseOf(second.caseId)).state).toBe("AWAITING_ALLOCATION");
  });

  it("brings up a report that is due, and the case of whom nothing is left once it is destroyed", async () => {
    const reportId = await acts.report("notifier-1", somebody());
    const { caseId } = await acts.caseOfReport(reportId);
    await hub.settled();
    await hub.rows("people", `update report set received_at = '1990-01-01' where id = '${reportId}'`);
    await hub.rows(
      "people",
      `update reported_person set recorded_at = '1990-01-01' where report_id = '${reportId}'`,
    );
    await startNow("appraise-records");
    const dueAt = async (owner: string, recordId: string) => {
      const list = `${owner}RecordsDueForAppraisal`;
      const { data } = await hub.ask(guardian, `{ ${list}(first: 100) { nodes { id recordId event } } }`);
      return data[list].nodes.find((each: { recordId: string }) => each.recordId === recordId);
    };
    const due = await until("the report is due", () => dueAt("people", reportId));
    const decided = await hub.ask(
      guardian,
      `mutation ($input: DecideAppraisalInput!) {
         decidePeopleAppraisal(input: $input) { certificate { recordId } refusals { code } }
       }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          appraisalId: due.id,
          decision: "DESTROY",
          reason: "It is time.",
        },
      },
    );
    expect(decided.data.decidePeopleAppraisal).toEqual({ certificate: { recordId: reportId }, refusals: [] });
    await hub.settled();
    expect(await dueAt("cases", caseId)).toMatchObject({ event: "PERSON_ERASED" });
    expect((await caseOf(caseId)).state).toBe("AWAITING_ALLOCATION");
  });
});
