import { jobGrants, type Scope } from "../../schema/codes/access.ts";
import type { JobName } from "../../schema/events.ts";
import type { Caller } from "./caller.ts";
import type { Database, Transaction } from "./database.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";

/** A figure of an owner's that is counted when somebody reads the figures: one value for each state. */
export interface OwnerFigure {
  readonly name: string;
  readonly help: string;
  readonly read: (tx: Transaction) => Promise<Readonly<Record<string, number>>>;
}

/** What an owner counts, and as which of its jobs: it sees the rows that this job sees, and no others. */
export interface OwnerFigures {
  readonly job: JobName;
  readonly figures: readonly OwnerFigure[];
}

/** Has an owner's figures counted whenever somebody reads its metrics; where the database is away they are left out. */
export function countFigures(
  { job, figures }: OwnerFigures,
  database: Pick<Database, "read">,
  metrics: Metrics,
  log: Log,
): void {
  const caller = countingAs(job);
  for (const { name, help, read } of figures) {
    metrics.counted(name, help, () =>
      database.read(caller, read).catch((err: unknown) => {
        log.warn({ err, figure: name }, "figure not counted");
        return {};
      }),
    );
  }
}

function countingAs(job: JobName): Caller {
  const { scopes, purposes } = jobGrants[job];
  return {
    subject: "figures",
    client: `job-${job}`,
    organisation: null,
    roles: [],
    job,
    scopes: new Set<Scope>(scopes),
    purpose: purposes[0]!,
    requestId: "figures",
  };
}
