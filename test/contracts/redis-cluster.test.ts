import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { afterEach, describe, expect, it } from "vitest";
import { events } from "../../schema/events.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { startRelay } from "../../subgraphs/kit/relay.ts";
import { defineJob } from "../../workers/jobs/job.ts";
import { startRunner } from "../../workers/runner.ts";
import { startSmallOwner } from "../support/outbox.ts";
import { ownRedisMissing, startOwnRedis } from "../support/redis.ts";
import { until } from "../support/until.ts";

const missing = ownRedisMissing();
const log = createLog({ name: "cluster", level: "silent" });

describe.skipIf(missing)(`queue on a Redis cluster${missing ? ` (skipped: ${missing})` : ""}`, () => {
  const cleanUp: (() => unknown)[] = [];
  afterEach(async () => {
    for (const each of cleanUp.splice(0).reverse()) await each();
  });

  it("keeps all that belongs to a queue in one slot, and works", async () => {
    const redis = await startOwnRedis(["--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1"]);
    cleanUp.push(redis.stop);
    const client = new Redis({ host: "127.0.0.1", port: redis.port });
    cleanUp.push(() => client.disconnect());
    await client.call("cluster", "addslotsrange", 0, 16_383);
    await until("the cluster serves", async () =>
      String(await client.call("cluster", "info")).includes("cluster_state:ok"),
    );
    const owner = await startSmallOwner();
    cleanUp.push(owner.stop);
    const queueUrl = `redis://127.0.0.1:${redis.port}?cluster=true`;
    const shared = { queueUrl, log, chance: () => 0.5, clock: () => new Date() };
    const relay = startRelay({ ...shared, databaseUrl: owner.url, owner: "people" });
    const matchReport = defineJob({
      name: "match-report",
      payload: events["report.received"].payload,
      run: async (_ids, _ports: undefined, { eventId }) => owner.receive(eventId),
    });
    const runner = startRunner({ ...shared, jobs: [matchReport], ports: () => undefined });
    cleanUp.push(relay.stop, runner.stop);
    await owner.record("report.received", { reportId: randomUUID() });
    const rows = await owner.settled();
    expect(await owner.effects()).toEqual({ [String(rows[0]?.id)]: 1 });
    const slots = new Set<unknown>();
    for (const key of await client.keys("*people*")) slots.add(await client.call("cluster", "keyslot", key));
    expect(slots.size).toBe(1);
  });
});
