import { randomUUID } from "node:crypto";
import type { JobName } from "../../schema/events.ts";
import { investigationDesk } from "../../workers/adapters/investigation-desk.ts";
import { peopleDesk } from "../../workers/adapters/people-desk.ts";
import { jobs } from "../../workers/jobs/all.ts";
import type { Ports } from "../../workers/ports/ports.ts";
import { sendTo } from "./send.ts";
import type { TestSubgraph } from "./subgraph.ts";

/** The owners whose jobs a test performs. */
export interface Owners {
  readonly people: TestSubgraph;
  readonly investigations: TestSubgraph;
}

/**
 * Performs the jobs that owners have recorded, in their order and what follows from them too, without gateway and
 * queue; what was performed before is delivered again and must change nothing. Only the named jobs are performed.
 * @returns the jobs performed
 */
export async function performJobs(owners: Owners, among: readonly JobName[]): Promise<JobName[]> {
  const performed: JobName[] = [];
  const known = new Set<string>();
  for (;;) {
    const next = (await recorded(owners)).find(({ id, job }) => !known.has(id) && among.includes(job));
    if (!next) return performed;
    known.add(next.id);
    performed.push(next.job);
    const delivery = {
      eventId: next.id,
      requestId: "request",
      now: new Date(),
      isLastAttempt: false,
      furtherEvent: () => randomUUID(),
      signal: new AbortController().signal,
    };
    await jobs.find(({ name }) => name === next.job)?.run(next.payload, portsOf(owners, next.job), delivery);
  }
}

interface Recorded {
  readonly id: string;
  readonly job: JobName;
  readonly payload: object;
  readonly recorded_at: Date;
}

async function recorded(owners: Owners): Promise<Recorded[]> {
  const rows = await Promise.all(
    Object.values(owners).map((owner) => owner.rows("select id, job, payload, recorded_at from outbox")),
  );
  return rows.flat().sort((a, b) => a.recorded_at.getTime() - b.recorded_at.getTime());
}

function portsOf(owners: Owners, job: JobName): Ports {
  return {
    people: peopleDesk(sendTo(owners.people, job), { job }),
    investigations: investigationDesk(sendTo(owners.investigations, job), { job }),
  } as Ports;
}
