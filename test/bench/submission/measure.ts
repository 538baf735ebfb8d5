import { setTimeout as pause } from "node:timers/promises";
import { signedIn } from "../../../standalone/loading/signed-in.ts";
import { type FaultyHub, startFaultyHub } from "../../faults/submission/hub.ts";
import { peopleAtOnce, releaseAll } from "../../faults/submission/releasers.ts";
import { approveWithCopies, writeOneReview } from "../../faults/submission/seed.ts";
import { watchResources } from "./resources.ts";

export interface BenchOptions {
  readonly cases: number;
  readonly backend: "redis" | "postgres";
  /** Processes that do the jobs. */
  readonly workers: number;
  readonly say: (line: string) => void;
}

/** How fast reviews get from their approval to a receipt that is kept, and what the processes hold meanwhile. */
export interface BenchFigures {
  readonly cases: number;
  readonly backend: string;
  readonly workers: number;
  /** People who read, confirm and release at one time, each text by a request of its own. */
  readonly peopleAtOnce: number;
  /** From the first approval until the last receipt is kept. */
  readonly seconds: number;
  readonly submissionsPerSecond: number;
  /** From the release of one until its receipt is kept: of 50 and of 95 in a hundred no longer. */
  readonly deliverySecondsP50: number;
  readonly deliverySecondsP95: number;
  /** What a submission took of a processor, all processes of the hub together, and each, in milliseconds. */
  readonly processorMsPerSubmission: number;
  readonly processorMsOf: Readonly<Record<string, number>>;
  /** The most that each process held, in MiB. */
  readonly memoryMiB: Readonly<Record<string, number>>;
}

/** Seconds after which a run is given up. */
const patience = 1_800;

/** Takes so many approved reviews all the way, as real processes on real databases and a real queue. */
export async function measureSubmissions(options: BenchOptions): Promise<BenchFigures> {
  const { cases, backend, workers, say } = options;
  const hub = await startFaultyHub(backend, null);
  const people = signedIn(hub.settings);
  const over = new AbortController();
  try {
    await hub.startWorkers(workers);
    const caseId = await writeOneReview(people);
    const resources = watchResources(() => hub.pids());
    const began = Date.now();
    await approveWithCopies(hub, people, caseId, cases - 1);
    say(`${cases} reviews are approved`);
    const releasing = releaseAll(hub, people, over.signal);
    await untilReceipts(hub, cases);
    const seconds = (Date.now() - began) / 1_000;
    const took = resources.stop();
    const perSubmission = (total: number) => Math.round((1_000 * total) / cases);
    over.abort();
    await releasing;
    const [delivery] = await hub.rows<{ p50: number; p95: number }>("cases", deliverySql);
    return {
      ...{ cases, backend, workers, peopleAtOnce, seconds },
      submissionsPerSecond: Math.round((cases / seconds) * 10) / 10,
      deliverySecondsP50: delivery!.p50,
      deliverySecondsP95: delivery!.p95,
      processorMsPerSubmission: perSubmission(Object.values(took).reduce((sum, each) => sum + each, 0)),
      processorMsOf: Object.fromEntries(
        Object.entries(took).map(([name, seconds]) => [name, perSubmission(seconds)]),
      ),
      memoryMiB: resources.memoryMiB,
    };
  } finally {
    over.abort();
    await people.close();
    await hub.stop();
  }
}

const deliverySql = `
  select round(percentile_cont(0.5) within group (order by seconds)::numeric, 2)::float8 as p50,
    round(percentile_cont(0.95) within group (order by seconds)::numeric, 2)::float8 as p95
  from (select extract(epoch from settled_at - released_at) as seconds
    from submission where receipt_id is not null) as each`;

async function untilReceipts(hub: FaultyHub, count: number): Promise<void> {
  const until = Date.now() + patience * 1_000;
  const sql = "select count(*)::int as n from submission where receipt_id is not null";
  for (;;) {
    const [row] = await hub.rows<{ n: number }>("cases", sql);
    if ((row?.n ?? 0) >= count) return;
    if (Date.now() > until) throw new Error(`after ${patience} s there are ${row?.n} receipts of ${count}`);
    await pause(100);
  }
}
