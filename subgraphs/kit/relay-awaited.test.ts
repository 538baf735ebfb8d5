import { describe, expect, it } from "vitest";
import type { JobQueue } from "./queue.ts";
import { awaitJobs } from "./relay-awaited.ts";

const at = (milliseconds: number) => new Date(1_000_000 + milliseconds);

/** A queue that knows the states of jobs, and counts how often it is asked. */
function queueOf(states: Record<string, string>) {
  const asked: string[] = [];
  const getJobState = async (id: string) => {
    asked.push(id);
    return states[id] ?? "unknown";
  };
  return { queue: { getJobState } as unknown as JobQueue, asked, states };
}

describe("jobs that a relay awaits", () => {
  it("are asked about once they are a second old, and no longer once completed", async () => {
    const { queue, asked, states } = queueOf({ a: "completed", b: "active" });
    const awaited = awaitJobs(60_000);
    awaited.add("a", at(0));
    awaited.add("b", at(0));
    expect(await awaited.askFor(queue, at(900))).toEqual([]);
    expect(asked).toEqual([]);
    expect(await awaited.askFor(queue, at(1_900))).toEqual(["a"]);
    states.b = "completed";
    expect(await awaited.askFor(queue, at(2_000))).toEqual([]);
    expect(await awaited.askFor(queue, at(2_900))).toEqual(["b"]);
    expect(await awaited.askFor(queue, at(9_000))).toEqual([]);
    expect(asked).toEqual(["a", "b", "b"]);
  });

  it("are not asked about once their completion was told", async () => {
    const { queue, asked } = queueOf({ a: "completed" });
    const awaited = awaitJobs(60_000);
    awaited.add("a", at(0));
    awaited.remove("a");
    expect(await awaited.askFor(queue, at(5_000))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("are left to the sweep in the end", async () => {
    const { queue, asked } = queueOf({ a: "failed" });
    const awaited = awaitJobs(60_000);
    awaited.add("a", at(0));
    await awaited.askFor(queue, at(60_000));
    await awaited.askFor(queue, at(65_000));
    expect(asked).toEqual(["a"]);
  });
});
