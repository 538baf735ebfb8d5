import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { JobName } from "../../../schema/events.ts";
import { type Caller, callerOf } from "../../../subgraphs/kit/caller.ts";
import type { Database } from "../../../subgraphs/kit/database.ts";
import { seal } from "../../../subgraphs/kit/sealed.ts";
import { recordMatch } from "../../../subgraphs/people/actions/record-match.ts";
import { weigh } from "../../../subgraphs/people/actions/weigh-report.ts";
import { findReportToMatch } from "../../../subgraphs/people/store/match-work.ts";
import { saveReport } from "../../../subgraphs/people/store/reports.ts";
import { matchReport } from "../../../workers/jobs/match-report.ts";
import { personOf, reportOf } from "./load-people.ts";
import type { PeopleService } from "./people-service.ts";

/** Figures of matching one report against so many people. */
export interface MatchingFigures {
  readonly people: number;
  readonly reports: number;
  /** What became of the reports of people who are known; the others are new. */
  readonly knownFound: number;
  readonly knownAsked: number;
  readonly knownMissed: number;
  /** Milliseconds of reading the work and deciding, as the job does. */
  readonly decide: Percentiles;
  /** Milliseconds of locking, reading, deciding and committing, as the owner does: SQL, score and commit. */
  readonly record: Percentiles;
  /** Milliseconds of the whole job through the graph of the service, over HTTP. */
  readonly throughGraph: Percentiles;
  /** Milliseconds of this process's processor for both. */
  readonly cpu: Percentiles;
  readonly candidates: Percentiles;
  readonly capped: Readonly<Record<string, number>>;
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** A job as row-level security knows it in a hub that runs. */
const asJob = (job: JobName): Caller =>
  callerOf(
    { sub: `job-${job}`, client_id: `job-${job}`, exp: Number.POSITIVE_INFINITY },
    { purpose: "matching", requestId: "bench" },
  );
const matching = asJob("match-report");
/** It takes what others have received; the job that matches may not. */
const receiving = asJob("index-handover");

/** Matches reports one after another: half are about people who are known, half about others. */
export async function measureMatching(
  database: Database,
  { desk }: PeopleService,
  people: number,
  reports: number,
): Promise<MatchingFigures> {
  const figures = {
    decide: [] as number[],
    record: [] as number[],
    throughGraph: [] as number[],
    cpu: [] as number[],
    candidates: [] as number[],
  };
  const outcomes = { SAME_PERSON: 0, NEEDS_DECISION: 0, NEW_PERSON: 0 };
  const capped: Record<string, number> = {};
  for (let at = 0; at < reports; at += 1) {
    const isKnown = at % 2 === 0;
    const reportId = await takeReport(database, people, at, isKnown);
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const { decision, work } = await database.read(matching, async (tx) =>
      weigh(tx, (await findReportToMatch(tx, reportId))!),
    );
    const decided = performance.now();
    await database.write(matching, (tx) => recordMatch(tx, { reportId, ...decision }));
    const recorded = performance.now();
    const used = process.cpuUsage(cpu);
    figures.decide.push(decided - begun);
    figures.record.push(recorded - decided);
    figures.cpu.push((used.user + used.system) / 1_000);
    figures.candidates.push(work.reports.length - 1);
    if (isKnown) outcomes[decision.outcome] += 1;
    for (const kind of work.cappedKeys) capped[kind] = (capped[kind] ?? 0) + 1;
    const another = await takeReport(database, people, reports + at, isKnown);
    const asked = performance.now();
    await matchReport.run(
      { reportId: another },
      { people: desk },
      {
        ...{ eventId: randomUUID(), requestId: "bench", now: new Date(), isLastAttempt: true },
        furtherEvent: () => randomUUID(),
        signal: new AbortController().signal,
      },
    );
    figures.throughGraph.push(performance.now() - asked);
  }
  return {
    people,
    reports,
    knownFound: outcomes.SAME_PERSON,
    knownAsked: outcomes.NEEDS_DECISION,
    knownMissed: outcomes.NEW_PERSON,
    decide: percentiles(figures.decide),
    record: percentiles(figures.record),
    throughGraph: percentiles(figures.throughGraph),
    cpu: percentiles(figures.cpu),
    candidates: percentiles(figures.candidates),
    capped,
  };
}

/** Beyond all serial numbers of people who are loaded. */
const strangers = 5_000_000;

/** Takes a report as the index does, of somebody known or of a stranger. @returns its id */
export async function takeReport(
  database: Database,
  people: number,
  at: number,
  isKnown: boolean,
): Promise<string> {
  const serial = isKnown ? Math.floor((people / 1_009) * ((at * 7) % 1_009)) : strangers + people + at;
  const person = reportOf(personOf(serial), serial, people + at + 1);
  const id = randomUUID();
  await database.write(receiving, async (tx) => {
    const documentId = await seal(tx, [Buffer.alloc(32)], {
      mediaType: "text/plain",
      content: Buffer.from(""),
    });
    await saveReport(
      tx,
      {
        ...{
          id,
          reference: `R-${id}`,
          kind: "NOTIFICATION",
          organisation: null,
          receivedAt: tx.now,
          documentId,
        },
        ...{ source: { system: "bench", id, version: 1 }, reportedOn: null, notifierRole: null, version: 1 },
        state: "TAKEN",
      },
      person,
      "bench",
    );
  });
  return id;
}

function percentiles(values: readonly number[]): Percentiles {
  const inOrder = [...values].sort((a, b) => a - b);
  const at = (share: number) => Number(inOrder[Math.ceil(share * inOrder.length) - 1]!.toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}
