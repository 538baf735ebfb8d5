import { Stale, Unrecoverable } from "../ports/failures.ts";
import type { Refusals } from "../ports/refusals.ts";
import type { JobResult } from "./job.ts";

/**
 * What an owner's answer makes of a job: done where nothing was refused, or where every refusal says that there is
 * nothing left to do. Throws `Stale` where the facts have changed, `Unrecoverable` with the codes for anything else.
 */
export function settle(refusals: Refusals, nothingLeftToDo: readonly string[] = []): JobResult {
  const open = refusals.filter((code) => !nothingLeftToDo.includes(code));
  if (open.includes("STALE")) throw new Stale("STALE");
  if (open.length > 0) throw new Unrecoverable(open.join(", "));
  return refusals.length > 0 ? "already-done" : "done";
}
