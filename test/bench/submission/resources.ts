import { execFileSync } from "node:child_process";

/** A process by its name. */
export interface NamedPid {
  readonly name: string;
  readonly pid: number;
}

/** What processes took while they were watched. */
export interface ResourceWatch {
  /** The most memory that each held at any look, in MiB. */
  readonly memoryMiB: Readonly<Record<string, number>>;
  /** Ends the watch. @returns the seconds of a processor that each took since it began */
  stop(): Record<string, number>;
}

const lookEveryMs = 1_000;

/** Looks at the memory that each process holds (its resident set) and at its processor time, until it is stopped. */
export function watchResources(pids: () => readonly NamedPid[]): ResourceWatch {
  const memoryMiB: Record<string, number> = {};
  const before: Record<string, number> = {};
  const after: Record<string, number> = {};
  const look = () => {
    for (const { name, pid } of pids()) {
      const found = usageOf(pid);
      if (found === null) continue;
      memoryMiB[name] = Math.max(memoryMiB[name] ?? 0, found.memoryMiB);
      before[name] ??= found.seconds;
      after[name] = found.seconds;
    }
  };
  look();
  const looking = setInterval(look, lookEveryMs);
  return {
    memoryMiB,
    stop: () => {
      clearInterval(looking);
      look();
      return Object.fromEntries(Object.keys(after).map((name) => [name, after[name]! - before[name]!]));
    },
  };
}

/** What a process holds and has taken so far; null where it has ended. */
function usageOf(pid: number): { memoryMiB: number; seconds: number } | null {
  try {
    const told = execFileSync("ps", ["-o", "rss=,time=", "-p", String(pid)], { encoding: "utf8" });
    const [kibibytes, time] = told.trim().split(/\s+/);
    return { memoryMiB: Math.round(Number(kibibytes) / 1_024), seconds: secondsOf(time ?? "") };
  } catch {
    return null;
  }
}

/** `01:02:03`, or `2-01:02:03` after two days, in seconds. */
function secondsOf(time: string): number {
  const [clock = "", days = "0"] = time.split("-").reverse();
  return clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
}
