import { execFileSync } from "node:child_process";

/** Watches how much memory processes hold. */
export interface MemoryWatch {
  /** The most that each held at any look, in MiB. */
  readonly most: Readonly<Record<string, number>>;
  stop(): void;
}

const lookEveryMs = 500;

/** Looks at the memory that each process holds (its resident set), again and again until it is stopped. */
export function watchMemory(
  pids: () => readonly { readonly name: string; readonly pid: number }[],
): MemoryWatch {
  const most: Record<string, number> = {};
  const look = () => {
    for (const { name, pid } of pids()) most[name] = Math.max(most[name] ?? 0, residentMiB(pid));
  };
  look();
  const looking = setInterval(look, lookEveryMs);
  return {
    most,
    stop: () => {
      look();
      clearInterval(looking);
    },
  };
}

/** The resident set of a process in MiB; nought where it has ended. */
function residentMiB(pid: number): number {
  try {
    const kibibytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
    return Math.round(Number(kibibytes) / 1_024);
  } catch {
    return 0;
  }
}
