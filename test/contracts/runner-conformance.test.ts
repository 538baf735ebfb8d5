import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { events, type JobName } from "../../schema/events.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { type JobQueue, openQueues, type Queues } from "../../subgraphs/kit/queue.ts";
import { type Relay, startRelay } from "../../subgraphs/kit/relay.ts";
import type { RelayOptions } from "../../subgraphs/kit/relay-session.ts";
import { listFailed, replayFailed } from "../../workers/failed-jobs.ts";
import { defineJob, type JobResult } from "../../workers/jobs/job.ts";
import type { Delivery } from "../../workers/ports/delivery.ts";
import { Stale, Unavailable, Unrecoverable } from "../../workers/ports/failures.ts";
import { type Runner, type RunnerOptions, startRunner } from "../../workers/runner.ts";
import { type SmallOwner, startSmallOwner } from "../support/outbox.ts";
import { type QueueServer, queueServers } from "../support/queue-servers.ts";
import { until } from "../support/until.ts";

type Work = (delivery: Delivery) => Promise<JobResult>;

const log = createLog({ name: "conformance", level: "silent" });

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

/** A job that does what the test at hand wants. */
function jobThat(name: JobName, work: Work) {
  return defineJob({
    name,
    payload: events["report.received"].payload,
    run: (_ids, _ports: undefined, delivery) => work(delivery),
  });
}

for (const { title, missing, start } of queueServers) {
  describe.skipIf(missing)(`runner on ${title}`, () => {
    let server: QueueServer;
    let owner: SmallOwner;
    let running: { stop(): Promise<void> }[];
    let queues: Queues;
    let people: JobQueue;
    let timersBefore: number;

    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.stop());

    beforeEach(async () => {
      timersBefore = timers();
      await server.lose();
      owner = await startSmallOwner();
      queues = openQueues(server.url, { connections: 3, onError: () => {} });
      await queues.check();
      people = queues.queue("people");
      running = [];
    });
    afterEach(async () => {
      await Promise.all(running.map((each) => each.stop()));
      await people.close();
      await queues.close();
      await until("every connection is closed", async () => {
        return server.gate.connections() === 0 && (await owner.connections()) === 0;
      });
      await owner.stop();
      expect(timers(), "timers left running").toBeLessThanOrEqual(timersBefore);
    });

    function relay(options: Partial<RelayOptions> = {}): Relay {
      const started = startRelay({
        databaseUrl: owner.url,
        queueUrl: server.url,
        owner: "people",
        log,
        clock: () => new Date(),
        chance: () => 0.5,
        ...options,
      });
      running.push(started);
      return started;
    }

    const failedJobs = async () => {
      const failed = await listFailed(people, 10);
      return failed.length > 0 && failed;
    };

    function runner(work: Work, options: Partial<RunnerOptions<undefined>> = {}): Runner {
      const started = startRunner({
        queueUrl: server.url,
        jobs: [jobThat("match-report", work)],
        ports: () => undefined,
        log,
        clock: () => new Date(),
        chance: () => 0.9,
        ...options,
      });
      running.push(started);
      return started;
    }

    const done: Work = async ({ eventId }) => owner.receive(eventId);
    const stateOf = async (eventId: string) => (await people.getJob(eventId))?.getState();

    it("makes one job of an outbox row, tells it the request, and settles the row", async () => {
      const deliveries: Delivery[] = [];
      relay();
      runner(async (delivery) => {
        deliveries.push(delivery);
        return "done";
      });
      await owner.record("report.received", { reportId: randomUUID() });
      const [row] = await owner.settled();
      expect(deliveries).toMatchObject([{ eventId: row?.id, requestId: "request-1" }]);
    });

    it("makes a row and a job for each job that an event starts", async () => {
      relay();
      await owner.record("person.matched", { personId: randomUUID(), reportId: randomUUID() });
      const rows = await until("both rows are queued", async () => {
        const all = await owner.rows();
        return all.every((row) => row.queued) && all;
      });
      expect(rows.map((row) => row.job).sort()).toEqual(["link-child-review", "open-case"]);
      expect(await people.getJobCounts("waiting")).toEqual({ waiting: 2 });
    });

    it("records nothing that an act rolled back", async () => {
      await expect(owner.record("report.received", { reportId: "nobody" })).rejects.toThrow();
      expect(await owner.rows()).toEqual([]);
    });

    it.each([
      ["somebody does not answer", new Unavailable("SUBGRAPH_UNAVAILABLE", 10)],
      ["the facts changed meanwhile", new Stale("CANDIDATES_CHANGED")],
      ["of a fault", new Error("fault")],
    ])("tries again because %s", async (_, failure) => {
      const attempts: string[] = [];
      relay();
      runner(async (delivery) => {
        if (attempts.push(delivery.eventId) === 1) throw failure;
        return done(delivery);
      });
      await owner.record("report.received", { reportId: randomUUID() });
      const [row] = await owner.settled();
      expect(attempts).toEqual([row?.id, row?.id]);
    });

    it("puts what nobody can repair by trying into the failed set with its reason, and replays it", async () => {
      let repaired = false;
      const outbox = relay();
      runner(async (delivery) => {
        if (!repaired) throw new Unrecoverable("CASE_IS_CLOSED");
        return done(delivery);
      });
      const payload = { reportId: randomUUID() };
      await owner.record("report.received", payload);
      const [failed] = await until("the job failed", failedJobs);
      const reason = "CASE_IS_CLOSED";
      expect(failed).toMatchObject({
        job: "match-report",
        payload,
        reason,
        requestId: "request-1",
        attempts: 1,
      });
      expect(await outbox.sweep()).toEqual({ settled: 0, requeued: 0, failed: 1, underWay: 0, pruned: 0 });
      repaired = true;
      expect(await replayFailed(people, String(failed?.eventId))).toBe(true);
      await owner.settled();
      expect(await replayFailed(people, String(failed?.eventId))).toBe(false);
    });

    it("keeps nothing of a fault but its number once the attempts are used up", async () => {
      relay({ attempts: 1 });
      runner(async () => {
        throw new Error("Ada Example, 999 000 0018");
      });
      await owner.record("report.received", { reportId: randomUUID() });
      const [failed] = await until("the job failed", failedJobs);
      expect(failed?.reason).toMatch(/^FAULT [0-9a-f-]{36}$/);
      const kept = JSON.stringify(await people.getJob(String(failed?.eventId)));
      expect(kept).not.toContain("Ada");
    });

    it("gives up a job that it does not know, or whose payload is not as defined", async () => {
      relay();
      runner(done);
      await owner.record("person.corrected", { personId: randomUUID() });
      const [failed] = await until("the job failed", failedJobs);
      expect(failed?.reason).toBe("NO_SUCH_JOB");
    });

    it("runs a job again whose runner died after the effect, and changes nothing", async () => {
      relay();
      let acted = () => {};
      const effect = new Promise<void>((resolve) => {
        acted = resolve;
      });
      const dying = queues.worker(
        "people",
        async (job) => {
          await owner.receive(String(job.id));
          acted();
          // Dies before it could say so.
          return new Promise<never>(() => {});
        },
        { concurrency: 1, lockDuration: 500, stalledInterval: 500, maxStalledCount: 5, backoff: () => 0 },
      );
      void dying.run();
      await owner.record("report.received", { reportId: randomUUID() });
      await effect;
      await dying.close(true);
      const results: JobResult[] = [];
      runner(
        async (delivery) => {
          const result = await done(delivery);
          results.push(result);
          return result;
        },
        { lockDuration: 200 },
      );
      const [row] = await owner.settled();
      expect(results).toEqual(["already-done"]);
      expect(await owner.effects()).toEqual({ [String(row?.id)]: 1 });
    });

    it("gives every job to the queue again that the queue has lost", async () => {
      const outbox = relay();
      for (let recorded = 0; recorded < 3; recorded += 1) {
        await owner.record("report.received", { reportId: randomUUID() });
      }
      const rows = await until("all rows are queued", async () => {
        const all = await owner.rows();
        return all.every((row) => row.queued) && all;
      });
      await server.lose();
      expect(await outbox.sweep()).toMatchObject({ requeued: 3 });
      runner(done);
      await owner.settled();
      expect(await owner.effects()).toEqual(Object.fromEntries(rows.map((row) => [row.id, 1])));
    });

    it("settles what was completed while nobody listened", async () => {
      const first = relay();
      await owner.record("report.received", { reportId: randomUUID() });
      const id = await until(
        "the row is queued",
        async () => (await owner.rows()).find((row) => row.queued)?.id,
      );
      await first.stop();
      runner(done);
      await until("the job is completed", async () => (await stateOf(id)) === "completed");
      expect(await owner.rows()).toMatchObject([{ settled: false }]);
      await relay().sweep();
      expect(await owner.rows()).toMatchObject([{ settled: true }]);
    });

    it("takes away what was done long ago, and nothing that is still to be done", async () => {
      const first = relay();
      await owner.record("report.received", { reportId: randomUUID() });
      const worker = runner(done);
      await owner.settled();
      await worker.stop();
      await owner.record("report.received", { reportId: randomUUID() });
      await until("both are queued", async () => (await owner.rows()).every((row) => row.queued));
      expect(await first.sweep()).toMatchObject({ pruned: 0 });
      await first.stop();
      const later = relay({ clock: () => new Date(Date.now() + 32 * 24 * 60 * 60 * 1000) });
      expect(await later.sweep()).toMatchObject({ pruned: 1 });
      expect(await owner.rows()).toMatchObject([{ settled: false }]);
    });

    it("delivers later what was recorded while the queue could not be reached", async () => {
      await server.gate.shut();
      relay();
      runner(done);
      await owner.record("report.received", { reportId: randomUUID() });
      expect(await owner.rows()).toMatchObject([{ queued: false }]);
      await server.gate.open();
      await owner.settled();
    });

    it("carries on after the queue went away and came back", async () => {
      relay();
      await runner(done).ready;
      await owner.record("report.received", { reportId: randomUUID() });
      await owner.settled();
      await server.gate.shut();
      await owner.record("report.received", { reportId: randomUUID() });
      await server.gate.open();
      await owner.settled();
      expect(Object.values(await owner.effects())).toEqual([1, 1]);
    });

    it("carries on after its database threw the relay out", async () => {
      const outbox = relay();
      await outbox.sweep();
      await owner.interruptRelay();
      runner(done);
      await owner.record("report.received", { reportId: randomUUID() });
      await owner.settled();
    });

    it("lets a running job finish when it stops, and takes no other", async () => {
      let finish = () => {};
      const allowed = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const begun: string[] = [];
      relay();
      const stopping = runner(
        async (delivery) => {
          begun.push(delivery.eventId);
          await allowed;
          return done(delivery);
        },
        { concurrency: 1 },
      );
      await owner.record("report.received", { reportId: randomUUID() });
      await owner.record("report.received", { reportId: randomUUID() });
      await until("the first job runs", async () => begun.length === 1);
      const stopped = stopping.stop();
      finish();
      await stopped;
      expect(await stateOf(String(begun[0]))).toBe("completed");
      expect(Object.values(await owner.effects())).toEqual([1]);
      expect(begun).toHaveLength(1);
    });

    it("cuts a job short that does not finish within the bound, and another runner does it", async () => {
      relay();
      const begun: Delivery[] = [];
      const stopping = runner(
        (delivery) => {
          begun.push(delivery);
          return new Promise<never>(() => {});
        },
        { stopWithin: 10 },
      );
      await owner.record("report.received", { reportId: randomUUID() });
      await until("the job runs", async () => begun.length === 1);
      await stopping.stop();
      expect(begun[0]?.signal.aborted).toBe(true);
      runner(done);
      await owner.settled();
    });

    it("starts a job when its time has come, once for all runners, and the relay goes on", async () => {
      const begun: string[] = [];
      const job = defineJob({
        name: "raise-reminders",
        payload: z.strictObject({}),
        run: async (_none, _ports: undefined, delivery) => {
          begun.push(delivery.eventId);
          return "done";
        },
      });
      const everySecond = { job: job.name, owner: "people", at: "* * * * * *" } as const;
      relay();
      const settings = { jobs: [job, jobThat("match-report", done)], schedules: [everySecond] };
      runner(done, settings);
      runner(done, settings);
      await until("its time has come twice", async () => begun.length >= 2);
      expect(new Set(begun).size).toBe(begun.length);
      await owner.record("report.received", { reportId: randomUUID() });
      await owner.settled();
    });

    it("takes what a person released before what is to be prepared, and prepares all of it, what had to wait or failed too", async () => {
      const caseIds = [randomUUID(), randomUUID(), randomUUID()];
      for (const caseId of caseIds) await owner.record("case.approved", { caseId });
      await owner.record("submission.released", { submissionId: randomUUID() });
      relay();
      await until("all are queued", async () => (await owner.rows()).every((row) => row.queued));
      const order: string[] = [];
      let repaired = false;
      const jobs = (["prepare-submission", "deliver-submission"] as const).map((name) =>
        defineJob({
          name,
          payload: z.looseObject({}),
          run: async (_ids, _ports: undefined, { eventId }) => {
            order.push(name);
            const isFirst = order.filter((each) => each === "prepare-submission").length <= caseIds.length;
            if (name === "prepare-submission" && isFirst) throw new Unavailable("SUBGRAPH_UNAVAILABLE", 10);
            if (name === "prepare-submission" && !repaired) throw new Unrecoverable("CASE_IS_CLOSED");
            return owner.receive(eventId);
          },
        }),
      );
      runner(done, { jobs, concurrency: 1 });
      const failed = await until("what is to be prepared failed", async () => {
        const found = await listFailed(people, 10);
        return found.length === caseIds.length && found;
      });
      expect(order[0]).toBe("deliver-submission");
      repaired = true;
      for (const { eventId } of failed) expect(await replayFailed(people, eventId)).toBe(true);
      await owner.settled();
      expect(Object.values(await owner.effects())).toEqual([1, 1, 1, 1]);
    });

    it("takes a report of today and the run of a list before the rows of a list that came earlier", async () => {
      const found = [randomUUID(), randomUUID(), randomUUID()];
      for (const reportId of found) await owner.record("report.found", { reportId });
      const [reportId, importId] = [randomUUID(), randomUUID()];
      await owner.record("report.received", { reportId });
      await owner.record("import.asked", { importId });
      relay();
      await until("all are queued", async () => (await owner.rows()).every((row) => row.queued));
      const order: string[] = [];
      const jobs = (["match-report", "run-import"] as const).map((name) =>
        defineJob({
          name,
          payload: z.record(z.string(), z.string()),
          run: async (ids, _ports: undefined, { eventId }) => {
            order.push(...Object.values(ids));
            return owner.receive(eventId);
          },
        }),
      );
      runner(done, { jobs, concurrency: 1 });
      await owner.settled();
      expect(order.slice(0, 2).sort()).toEqual([reportId, importId].sort());
      expect(order.slice(2).sort()).toEqual(found.sort());
    });

    it("delivers once where two relays and two runners share an outbox", async () => {
      const delivered: string[] = [];
      const work: Work = async ({ eventId }) => {
        delivered.push(eventId);
        return "done";
      };
      for (let recorded = 0; recorded < 250; recorded += 1) {
        await owner.record("report.received", { reportId: randomUUID() });
      }
      relay();
      relay();
      runner(work);
      runner(work);
      const rows = await owner.settled();
      expect(delivered.sort()).toEqual(rows.map((row) => row.id).sort());
    });
  });
}
