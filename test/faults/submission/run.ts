import { setTimeout as pause } from "node:timers/promises";
import { signedIn } from "../../../standalone/loading/signed-in.ts";
import { openHoldings } from "../../../standalone/national-registry/holdings.ts";
import { chanceOf } from "../../support/review-texts/chance.ts";
import { correctSome } from "./corrections.ts";
import { type Counts, countOutcome } from "./count.ts";
import { type FaultyHub, startFaultyHub } from "./hub.ts";
import { measureRecovery } from "./recovery.ts";
import { releaseAll } from "./releasers.ts";
import { approveWithCopies, writeOneReview } from "./seed.ts";
import { armedKills, makeTrouble, type Trouble } from "./trouble.ts";

export interface FaultsOptions {
  readonly cases: number;
  readonly backend: "redis" | "postgres";
  readonly seed: number;
  /** Seconds after which the run ends, whatever is left. */
  readonly withinSeconds: number;
  readonly say: (line: string) => void;
}

/** What came of it, and what was done to bring it about. */
export interface FaultsFigures extends Counts, Omit<Trouble, "misbehaviours"> {
  readonly cases: number;
  readonly backend: string;
  readonly registryMisbehaviours: number;
  readonly killsAtBoundaries: Readonly<Record<string, number>>;
  /** Differences between the ledger and the registry that reconciliation had to put right. */
  readonly repairs: number;
  readonly recoverySecondsP95: number;
  /** From a lost queue until each job that it held was done or queued again. */
  readonly flushRecoverySecondsMax: number | null;
  readonly seconds: number;
}

const workers = 2;

/** Takes so many approved reviews to the registry while all goes wrong, and counts what came of it. */
export async function runFaults(options: FaultsOptions): Promise<FaultsFigures> {
  const { cases, backend, seed, withinSeconds, say } = options;
  const chance = chanceOf(seed);
  const trouble: Trouble = { kills: 0, flushes: 0, restarts: 0, misbehaviours: 0 };
  let hub: FaultyHub | undefined;
  const kills = armedKills(chance, () => {
    trouble.kills += workers;
    for (let index = 0; index < workers; index += 1) hub?.killWorkers(index);
  });
  hub = await startFaultyHub(backend, kills.watch);
  const people = signedIn(hub.settings);
  try {
    await hub.startWorkers(workers);
    say("the hub is up; one review is being written");
    const caseId = await writeOneReview(people);
    const began = Date.now();
    await approveWithCopies(hub, people, caseId, cases - 1);
    say(`${cases} reviews are approved`);
    const recovery = measureRecovery(hub);
    const over = new AbortController();
    const peaceful = new AbortController();
    const sum = (sql: string) => count(hub as FaultyHub, sql);
    const acknowledged = () =>
      sum("select count(distinct case_id)::int as n from submission where receipt_id is not null");
    const working = [
      releaseAll(hub, people, over.signal),
      correctSome(hub, chance, Math.ceil(cases / 10), peaceful.signal),
      makeTrouble(hub, chance, kills, {
        trouble,
        recovery,
        progress: async () => (await acknowledged().catch(() => 0)) / cases,
        over: peaceful.signal,
      }),
    ];
    const left = () => withinSeconds * 1_000 - (Date.now() - began);
    await untilTrue(
      async () => (await acknowledged()) >= cases * 0.98,
      left,
      async () => say(`${Math.round(left() / 1_000)} s left; ${await standing(hub as FaultyHub)}`),
    );
    peaceful.abort();
    kills.disarm();
    await fetch(`${hub.settings.registryUrl}/misbehave`, { method: "DELETE" });
    say("trouble is over; what is left is being done");
    await recovery.settled();
    await untilTrue(
      async () => (await sum(unfinished)) === 0,
      left,
      async () => {
        say(`${await sum(unfinished)} left`);
      },
    );
    over.abort();
    await Promise.all(working);
    const counts = await countOutcome(
      hub,
      openHoldings(`${hub.settings.dataFolder}/national-registry.jsonl`).all(),
    );
    await hub.runNow("reconcile-submissions");
    const { misbehaviours: registryMisbehaviours, ...done_ } = trouble;
    return {
      ...counts,
      ...done_,
      cases,
      backend,
      registryMisbehaviours,
      killsAtBoundaries: kills.killedAt,
      repairs: await sum("select count(*)::int as n from case_act where kind = 'SUBMISSION_RECONCILED'"),
      recoverySecondsP95: percentile([...recovery.seconds, ...recovery.flushSeconds], 0.95),
      flushRecoverySecondsMax: recovery.flushSeconds.length === 0 ? null : Math.max(...recovery.flushSeconds),
      seconds: (Date.now() - began) / 1_000,
    };
  } finally {
    await people.close();
    await hub.stop();
  }
}

/** Cases whose latest version the registry has not taken yet, and jobs that are not done. */
const unfinished = `
  select (select count(*) from case_record where not exists (
      select from submission where case_id = case_record.id and state = 'ACKNOWLEDGED')
      and exists (select from case_act where case_id = case_record.id and kind = 'REVIEW_APPROVED'))::int
    + (select count(*) from outbox where settled_at is null)::int as n`;

async function count(hub: FaultyHub, sql: string): Promise<number> {
  const [row] = await hub.rows<{ n: number }>("cases", sql);
  return row?.n ?? 0;
}

/** How many versions stand where, and how many jobs are not done, in one line. */
async function standing(hub: FaultyHub): Promise<string> {
  const versions = await hub.rows<{ state: string; n: number }>(
    "cases",
    "select state, count(*)::int as n from submission group by state order by state",
  );
  const jobs = await hub.rows<{ job: string; n: number }>(
    "cases",
    "select job, count(*)::int as n from outbox where settled_at is null group by job order by job",
  );
  return [
    ...versions.map(({ state, n }) => `${state} ${n}`),
    ...jobs.map(({ job, n }) => `${job} ${n}`),
  ].join(", ");
}

async function untilTrue(
  isTrue: () => Promise<boolean>,
  left: () => number,
  waiting: () => Promise<void>,
): Promise<void> {
  for (let round = 1; left() > 0; round += 1) {
    if (await isTrue().catch(() => false)) return;
    if (round % 20 === 0) await waiting().catch(() => {});
    await pause(500);
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
