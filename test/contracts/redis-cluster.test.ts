import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { afterEach, describe, expect, it } from "vitest";
import { events } from "../../schema/events.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { queueNames } from "../../subgraphs/kit/queue.ts";
import { startRelay } from "../../subgraphs/kit/relay.ts";
import { defineJob } from "../../workers/jobs/job.ts";
import { startRunner } from "../../workers/runner.ts";
import { freePort } from "../support/free-port.ts";
import { startSmallOwner } from "../support/outbox.ts";
import { ownRedisMissing, startOwnRedis } from "../support/redis.ts";
import { until } from "../support/until.ts";

const missing = ownRedisMissing();
const slotsOfNode = 5_462;
const log = createLog({ name: "cluster", level: "silent" });

describe.skipIf(missing)(`queue on a Redis cluster${missing ? ` (skipped: ${missing})` : ""}`, () => {
  const cleanUp: (() => unknown)[] = [];
  afterEach(async () => {
    for (const each of cleanUp.splice(0).reverse()) await each();
  });

  /** Three nodes, each with a third of the slots. */
  async function startCluster(): Promise<readonly Redis[]> {
    const buses = [await freePort(), await freePort(), await freePort()];
    const settings = ["--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1", "--cluster-port"];
    const servers = await Promise.all(buses.map((bus) => startOwnRedis([...settings, String(bus)])));
    cleanUp.push(...servers.map(({ stop }) => stop));
    const nodes = servers.map(({ port }) => new Redis({ host: "127.0.0.1", port }));
    cleanUp.push(...nodes.map((node) => () => node.disconnect()));
    for (const [place, node] of nodes.entries()) {
      const last = place === nodes.length - 1 ? 16_383 : slotsOfNode * (place + 1) - 1;
      await node.call("cluster", "addslotsrange", slotsOfNode * place, last);
      await node.call("cluster", "meet", "127.0.0.1", servers[0]!.port, buses[0]!);
    }
    await until("every node knows the whole cluster", async () => {
      const told = await Promise.all(nodes.map((node) => node.call("cluster", "info")));
      return told.every((info) => /cluster_state:ok[\s\S]*cluster_known_nodes:3/.test(String(info)));
    });
    return nodes;
  }

  it("keeps each queue in one slot, spreads queues over nodes, and has runners that share them do each job once", async () => {
    const nodes = await startCluster();
    const owner = await startSmallOwner();
    cleanUp.push(owner.stop);
    const queueUrl = `redis://127.0.0.1:${nodes[0]!.options.port}?cluster=true`;
    const shared = { queueUrl, log, chance: () => 0.5, clock: () => new Date() };
    const begun: string[] = [];
    const matchReport = defineJob({
      name: "match-report",
      payload: events["report.received"].payload,
      run: async (_ids, _ports: undefined, { eventId }) => {
        begun.push(eventId);
        return owner.receive(eventId);
      },
    });
    const runners = [1, 2].map(() => startRunner({ ...shared, jobs: [matchReport], ports: () => undefined }));
    cleanUp.push(...runners.map(({ stop }) => stop));
    await Promise.all(runners.map(({ ready }) => ready));
    for (let recorded = 0; recorded < 40; recorded += 1) {
      await owner.record("report.received", { reportId: randomUUID() });
    }
    const relay = startRelay({ ...shared, databaseUrl: owner.url, owner: "people" });
    cleanUp.push(relay.stop);
    const rows = await owner.settled();
    expect(await owner.effects()).toEqual(Object.fromEntries(rows.map(({ id }) => [id, 1])));
    expect(begun.sort()).toEqual(rows.map(({ id }) => id).sort());
    const slots = new Map<string, Set<number>>();
    for (const node of nodes) {
      for (const key of await node.keys("{hub-*")) {
        const slot = Number(await node.call("cluster", "keyslot", key));
        const queue = key.split("}")[0]!;
        slots.set(queue, new Set([...(slots.get(queue) ?? []), slot]));
      }
    }
    expect([...slots.values()].map(({ size }) => size)).toEqual(queueNames.map(() => 1));
    const usedNodes = [...slots.values()].map(([slot]) => Math.floor(slot! / slotsOfNode));
    expect(new Set(usedNodes).size).toBeGreaterThan(1);
  });
});
