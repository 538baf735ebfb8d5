import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../subgraphs/people/subgraph.ts";
import { peopleDesk } from "../../workers/adapters/people-desk.ts";
import { matchReport } from "../../workers/jobs/match-report.ts";
import { Stale, Unrecoverable } from "../../workers/ports/failures.ts";
import type { PeopleDesk } from "../../workers/ports/people-desk.ts";
import { sendTo } from "../support/send.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const notifier = { roles: ["notifier"], org: "RJ6" } as const;

let owner: TestSubgraph;
let desk: PeopleDesk;
beforeAll(async () => {
  owner = await startTestSubgraph(people);
  desk = peopleDesk(sendTo(owner, "match-report"), { job: "match-report" });
});
afterAll(() => owner.stop());

const who = { givenNames: "Ada", familyName: "Example", birthDate: "1960-05-09", deathDate: "2018-03-09" };

async function report(person: object): Promise<string> {
  const { data } = await owner.ask(
    notifier,
    "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } } }",
    { input: { idempotencyKey: randomUUID(), person } },
  );
  return data.reportDeath.report.id;
}

const match = (reportId: string, eventId: string = randomUUID(), people = desk) =>
  matchReport.run(
    { reportId },
    { people },
    { eventId, requestId: "request", now: new Date(), signal: new AbortController().signal },
  );

const personOf = async (reportId: string) =>
  (
    await owner.rows<{ outcome: string; person_id: string | null }>(
      "select outcome, person_id from match_decision where report_id = $1 order by decided_at desc limit 1",
      [reportId],
    )
  )[0];

describe("match-report", () => {
  it("makes somebody new, counts the same person's next report to them and asks where it is in doubt", async () => {
    const [first, second, third] = [
      await report(who),
      await report(who),
      await report({ ...who, deathDate: "2018-05-20" }),
    ];
    expect(await match(first)).toBe("done");
    expect(await match(second)).toBe("done");
    expect(await match(third)).toBe("done");
    const person = await personOf(first);
    expect(person?.outcome).toBe("NEW_PERSON");
    expect(await personOf(second)).toEqual({ outcome: "SAME_PERSON", person_id: person?.person_id });
    expect(await personOf(third)).toEqual({ outcome: "NEEDS_DECISION", person_id: null });
  });

  it("changes nothing when it is delivered again", async () => {
    const [reportId, eventId] = [await report({ ...who, familyName: "Again" }), randomUUID()];
    await match(reportId, eventId);
    await match(reportId, eventId);
    const decided = await owner.rows("select from match_decision where report_id = $1", [reportId]);
    expect(decided).toHaveLength(1);
  });

  it("is stale where another report was matched between reading and recording", async () => {
    const person = { ...who, givenNames: "Bea", familyName: "Between", birthDate: "1971-02-03" };
    const [one, two] = [await report(person), await report(person)];
    const slow: PeopleDesk = {
      ...desk,
      recordMatch: async (finding) => {
        await match(two);
        return desk.recordMatch(finding);
      },
    };
    await expect(match(one, randomUUID(), slow)).rejects.toEqual(new Stale("STALE"));
    await match(one);
    expect((await personOf(one))?.person_id).toBe((await personOf(two))?.person_id);
  });

  it("is given up for a report that nobody took", async () => {
    await expect(match(randomUUID())).rejects.toEqual(new Unrecoverable("REPORT_NOT_TAKEN"));
  });
});
