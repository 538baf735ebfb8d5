import { setTimeout as pause } from "node:timers/promises";
import type { Misbehaviour } from "../../../standalone/national-registry/misbehaviour.ts";
import type { Chance } from "../../support/review-texts/chance.ts";
import type { FaultyHub } from "./hub.ts";
import type { Boundary, Watch } from "./proxy.ts";
import type { Recovery } from "./recovery.ts";

/** The steps of a submission's way at whose boundaries workers are killed. */
const steps = [
  "ReadSubmissionWork",
  "RecordPrepared",
  "ReadDeliveryFacts",
  "BeginDelivery",
  "POST /submissions",
  "RecordReceipt",
];
const boundaries: readonly Boundary[] = ["before", "after"];

/** Steps that are done between two kills at least: on a slow machine workers would else die before they have begun. */
const stepsBetweenKills = 8;

/** Kills that wait for a worker to pass a boundary, each boundary once in a round. */
export function armedKills(chance: Chance, kill: () => void) {
  const points = steps.flatMap((step) => boundaries.map((boundary) => `${boundary} ${step}`));
  const killedAt: Record<string, number> = Object.fromEntries(points.map((point) => [point, 0]));
  let round: string[] = [];
  let armed: string | null = null;
  let sent = 0;
  let passed = 0;
  const watch: Watch = (operation, boundary) => {
    if (operation === "POST /submissions" && boundary === "before") sent += 1;
    passed += 1;
    const point = `${boundary} ${operation}`;
    if (armed !== point) return "pass";
    armed = null;
    killedAt[point] = (killedAt[point] ?? 0) + 1;
    passed = 0;
    kill();
    return "cut";
  };
  return {
    watch,
    killedAt,
    /** How many submissions the workers have sent, repeated ones too. */
    sent: () => sent,
    /** Has enough been done since the last kill for another, at chance? */
    allowsAnother: () => passed >= stepsBetweenKills,
    killedAtChance: () => {
      passed = 0;
    },
    arm: () => {
      if (armed !== null) return;
      if (round.length === 0) round = [...points].sort(() => chance.next() - 0.5);
      armed = round.pop() ?? null;
    },
    disarm: () => {
      armed = null;
    },
  };
}

/** What the registry is told to do wrong, and how often each. */
const misbehaviours: Readonly<Partial<Record<Misbehaviour, number>>> = {
  "answer-500": 3,
  reset: 3,
  "silent-after-storing": 1,
  "reset-after-storing": 3,
  slow: 2,
  "too-many-requests": 1,
  "wrong-hash": 3,
  "duplicate-receipt": 3,
};

/** Has the registry misbehave now and then, until it is told to stop. */
export async function misbehaveNow(hub: FaultyHub, chance: Chance): Promise<void> {
  const kind = chance.weighed(misbehaviours as Record<Misbehaviour, number>);
  const order = { kind, times: 1, delayMs: chance.whole(200, 5_000), retryAfterSeconds: 1 };
  await fetch(`${hub.settings.registryUrl}/misbehave`, { method: "POST", body: JSON.stringify(order) });
}

/** What has been done to the hub so far. */
export interface Trouble {
  kills: number;
  flushes: number;
  restarts: number;
  misbehaviours: number;
}

/** To so many submissions there is one order to misbehave. */
const answeredWell = 4;

/** When what happens, by the share of cases that have been acknowledged. */
const flushesAt = [0.2, 0.55];
const restartsAt = [0.35, 0.75];

/** Makes trouble until `over`: kills at chance and at boundaries, a queue lost, a database restarted. */
export async function makeTrouble(
  hub: FaultyHub,
  chance: Chance,
  kills: ReturnType<typeof armedKills>,
  {
    trouble,
    recovery,
    progress,
    over,
  }: {
    trouble: Trouble;
    recovery: Recovery;
    /** The share of what is to be acknowledged that is. */
    progress: () => Promise<number>;
    over: AbortSignal;
  },
): Promise<void> {
  const due = (at: readonly number[], done: number, share: number) => share >= (at[done] ?? 2);
  for (let round = 1; !over.aborted; round += 1) {
    await pause(1_000, undefined, { signal: over }).catch(() => {});
    if (over.aborted) return;
    for (; kills.sent() > answeredWell * (trouble.misbehaviours + 1); trouble.misbehaviours += 1) {
      await misbehaveNow(hub, chance);
    }
    const share = await progress();
    if (hub.flush && due(flushesAt, trouble.flushes, share)) {
      trouble.flushes += 1;
      await recovery.watchFlush(hub.flush);
    } else if (due(restartsAt, trouble.restarts, share)) {
      trouble.restarts += 1;
      await recovery.watch(() => hub.restartPostgres());
    } else if (!kills.allowsAnother()) continue;
    else if (round % 5 === 0) kills.arm();
    else if (round % 8 === 0) {
      trouble.kills += 1;
      kills.killedAtChance();
      await recovery.watch(async () => hub.killWorkers(chance.whole(0, 1)));
    }
  }
}
