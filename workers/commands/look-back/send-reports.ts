import { ReportDeathDocument } from "../../../schema/operations/generated/documents.ts";
import { type Hub, HubFault } from "../hub.ts";
import { inParallel } from "../in-parallel.ts";
import { keyOf } from "../key-of.ts";
import type { Progress } from "../progress.ts";
import { refusalInWords } from "../refusals.ts";
import type { RowReport, UnderstoodRow } from "./understand-row.ts";

/** What became of a row: taken, or not, with everything that stood against it in words. */
export interface RowResult {
  readonly line: number;
  readonly reasons: readonly string[];
}

/** How many rows are on their way at one time. */
const atOneTime = 4;

/**
 * Sends the rows that can be sent, each under a key made of what it says: the same row gets its first answer
 * again, so that a list may be imported as often as one likes. Throws `HubFault` where the hub fails.
 */
export function sendReports(
  hub: Pick<Hub, "send">,
  rows: readonly UnderstoodRow[],
  progress: Progress,
): Promise<RowResult[]> {
  let done = 0;
  return inParallel(atOneTime, rows, async ({ line, report, obstacles }) => {
    const reasons = obstacles.length > 0 ? obstacles : await send(hub, report);
    done += 1;
    progress(done, rows.length);
    return { line, reasons };
  });
}

async function send(hub: Pick<Hub, "send">, report: RowReport): Promise<string[]> {
  try {
    const { reportDeath } = await hub.send(ReportDeathDocument, {
      input: { ...report, idempotencyKey: keyOf(report) },
    });
    return (reportDeath?.refusals ?? []).map(refusalInWords);
  } catch (error) {
    // A value that its type does not permit is a fault of the row, not of the hub.
    if (error instanceof HubFault && error.code === "BAD_USER_INPUT") return [error.message];
    throw error;
  }
}
