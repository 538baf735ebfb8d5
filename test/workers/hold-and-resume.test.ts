import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { JobName } from "../../schema/events.ts";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { caseDesk } from "../../workers/adapters/case-desk.ts";
import { investigationDesk } from "../../workers/adapters/investigation-desk.ts";
import { jobs } from "../../workers/jobs/all.ts";
import { openCase } from "../cases/case-steps.ts";
import { type CasesHub, startCasesHub } from "../cases/cases-hub.ts";
import { sendTo } from "../support/send.ts";
import { startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

const lead = { roles: ["investigation-lead"], org: "E09000008" } as const;

let cases: CasesHub;
let council: TestSubgraph;
beforeAll(async () => {
  cases = await startCasesHub();
  council = await startTestSubgraph(investigations);
});
afterAll(async () => {
  await cases.hub.stop();
  await council.stop();
});

async function act(mutation: string, input: object): Promise<string> {
  const { data } = await council.ask(
    lead,
    `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
       ${mutation}(input: $input) { investigation { id } refusals { code } }
     }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(data[mutation].refusals).toEqual([]);
  return data[mutation].investigation.id;
}

/**
 * Performs a job for an event of its own.
 * @param meanwhile what happens between its reading and its command
 */
async function perform(job: JobName, payload: object, meanwhile: () => Promise<void> = async () => {}) {
  const desk = investigationDesk(sendTo(council, job), { job });
  const findHoldOnReview: typeof desk.findHoldOnReview = async (...link) => {
    const read = await desk.findHoldOnReview(...link);
    await meanwhile();
    return read;
  };
  const ports = {
    cases: caseDesk(sendTo(cases.hub, job)),
    investigations: { ...desk, findHoldOnReview },
  };
  const delivery = {
    eventId: randomUUID(),
    requestId: "request",
    now: new Date(),
    isLastAttempt: false,
    furtherEvent: () => randomUUID(),
    signal: new AbortController().signal,
  };
  await jobs.find(({ name }) => name === job)?.run(payload, ports as never, delivery);
}

it("lets the review go on where its link is ended while the hold is on its way", async () => {
  const { caseId } = await openCase(cases);
  const investigationId = await act("openInvestigation", {
    kind: "CORONER_INVESTIGATION",
    reference: "INQ-1",
    openedOn: "2018-03-20",
    subject: { givenNames: "Alex", familyName: "Reed", deathDate: "2018-03-09" },
  });
  const link = { investigationId, caseId };
  await act("linkInvestigation", { ...link, relation: "PRECEDES" });
  await perform("hold-case", link, async () => {
    await act("unlinkInvestigation", { ...link, reason: "A namesake." });
    await perform("resume-case", link);
  });
  expect(await cases.stateOf(caseId)).toBe("AWAITING_ALLOCATION");
  await act("linkInvestigation", { ...link, relation: "PRECEDES" });
  await perform("hold-case", link);
  expect(await cases.stateOf(caseId)).toBe("ON_HOLD");
});
