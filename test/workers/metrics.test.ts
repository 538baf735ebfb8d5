import { randomUUID } from "node:crypto";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events, type JobName } from "../../schema/events.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { serveMetrics } from "../../subgraphs/kit/metrics.ts";
import { type JobQueue, openQueues, type Queues } from "../../subgraphs/kit/queue.ts";
import { createNationalRegistry } from "../../workers/adapters/national-registry.ts";
import { createJobMetrics } from "../../workers/job-metrics.ts";
import { defineJob, type JobResult } from "../../workers/jobs/job.ts";
import { Stale, Unavailable, Unrecoverable } from "../../workers/ports/failures.ts";
import { openQueueDepths } from "../../workers/queue-depths.ts";
import { startRunner } from "../../workers/runner.ts";
import { openCase } from "../cases/case-steps.ts";
import { startCasesHub } from "../cases/cases-hub.ts";
import { freePort } from "../support/free-port.ts";
import { type QueueServer, queueServers } from "../support/queue-servers.ts";
import { until } from "../support/until.ts";

const log = createLog({ name: "metrics", level: "silent" });
const anId = /[\da-f]{8}-[\da-f]{4}-/;
const textOf = async (port: number) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

describe("the workers' figures", () => {
  let server: QueueServer;
  let queues: Queues;
  let people: JobQueue;
  beforeAll(async () => {
    server = await queueServers[0]!.start();
    queues = openQueues(server.url, { connections: 2, onError: () => {} });
    people = queues.queue("people");
  });
  afterAll(async () => {
    await people.close();
    await queues.close();
    await server.stop();
  });

  it("tell of jobs by name and outcome, of queues and of the programme, and of nobody", async () => {
    const port = await freePort();
    const depths = openQueueDepths(server.url, log);
    const later = new Date(Date.now() + 60_000);
    const metrics = createJobMetrics(
      { METRICS_PORT: port, METRICS_HOST: "127.0.0.1" },
      { queues: depths.read, breaker: () => "half-open", clock: () => later },
    );
    const figures = await serveMetrics(metrics, { METRICS_PORT: port, METRICS_HOST: "127.0.0.1" }, log);
    const add = (name: JobName, more: { priority?: number } = {}) =>
      people.add(
        name,
        { event: "report.received", payload: { reportId: randomUUID() }, requestId: "request-of-ada" },
        { attempts: 1, jobId: randomUUID(), ...more },
      );
    await Promise.all([
      add("match-report"),
      add("open-case"),
      add("merge-case"),
      add("split-case"),
      // One that lets the others go first waits like them.
      add("hold-case", { priority: 1 }),
    ]);
    const before = await textOf(port);
    expect(before).toMatch(/hub_queue_jobs{queue="people",state="waiting",process="workers"} 5/);
    expect(before).toMatch(/hub_queue_oldest_waiting_seconds{queue="people",process="workers"} (5\d|60)/);
    expect(before).toMatch(/hub_queue_oldest_waiting_seconds{queue="cases",process="workers"} 0/);
    expect(before).toMatch(/hub_registry_breaker{state="half-open",process="workers"} 1/);
    expect(before).toMatch(/hub_registry_breaker{state="open",process="workers"} 0/);

    const job = (name: JobName, run: () => Promise<JobResult>) =>
      defineJob({ name, payload: events["report.received"].payload, run });
    const failing = (error: Error) => async () => {
      throw error;
    };
    const runner = startRunner({
      queueUrl: server.url,
      jobs: [
        job("match-report", async () => "done"),
        job("open-case", async () => "already-done"),
        job("merge-case", failing(new Unrecoverable("NO_SUCH_CASE"))),
        job("split-case", failing(new Unavailable("GATEWAY_UNAVAILABLE"))),
        job("hold-case", failing(new Stale("STALE"))),
      ],
      ports: () => undefined,
      onRun: metrics.ran,
      log,
      clock: () => new Date(),
      chance: Math.random,
    });
    await runner.ready;
    const ran = (name: string, outcome: string) =>
      new RegExp(`hub_job_seconds_count{process="workers",job="${name}",outcome="${outcome}"} 1`);
    await until("every job has run", async () =>
      (await textOf(port)).includes('state="waiting",process="workers"} 0'),
    );
    await until(
      "every run is counted",
      async () => (await textOf(port)).match(/hub_job_seconds_count/g)?.length === 5,
    );
    const after = await textOf(port);
    expect(after).toMatch(ran("match-report", "done"));
    expect(after).toMatch(ran("open-case", "already-done"));
    expect(after).toMatch(ran("merge-case", "given-up"));
    expect(after).toMatch(ran("split-case", "unavailable"));
    expect(after).toMatch(ran("hold-case", "stale"));
    expect(after).toMatch(/hub_queue_jobs{queue="people",state="failed",process="workers"} 3/);
    expect(after).not.toMatch(anId);
    expect(after).not.toMatch(/ada/);
    await runner.stop();
    await figures?.stop();
    await depths.stop();
  });

  it("tell when the national programme is left alone", async () => {
    const http = new Agent();
    const registry = createNationalRegistry({
      registryUrl: `http://127.0.0.1:${await freePort()}`,
      tokens: { tokenOf: async () => "token", forget: () => {} },
      client: "a test",
      http,
      clock: () => new Date(),
      failures: 1,
    });
    expect(registry.breaker()).toBe("closed");
    await expect(registry.find(randomUUID(), new AbortController().signal)).rejects.toThrow(
      "REGISTRY_UNAVAILABLE",
    );
    expect(registry.breaker()).toBe("open");
    await http.close();
  });
});

it("the keepers of cases tell how many submissions stand where, and since when, and of no case", async () => {
  const port = await freePort();
  const hub = await startCasesHub({ METRICS_PORT: String(port) });
  const { caseId } = await openCase(hub);
  const id = randomUUID();
  await hub.hub.rows("insert into document_key (id, wrapped, made_at) values ($1, '', now())", [id]);
  await hub.hub.rows("insert into sealed_document values ($1, 'application/json', '', now())", [id]);
  await hub.hub.rows(
    `insert into submission (id, case_id, version, state, document_id, content_hash, revisions, withheld, prepared_at)
     values ($1, $2, 1, 'PREPARED', $1, $3, '[]', '{}', '2018-03-12T10:00:00Z')`,
    [id, caseId, "0".repeat(64)],
  );
  hub.setToday("2018-03-14");
  const figures = await textOf(port);
  expect(figures).toMatch(/hub_submissions{state="waiting",process="cases"} 1/);
  expect(figures).toMatch(/hub_submissions{state="in-flight",process="cases"} 0/);
  expect(figures).toMatch(/hub_submissions{state="stale",process="cases"} 0/);
  expect(figures).toMatch(/hub_submission_oldest_seconds{state="waiting",process="cases"} 172800/);
  expect(figures).not.toMatch(anId);
  await hub.hub.stop();
});
