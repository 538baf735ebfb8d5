import { readdirSync, readFileSync, writeFileSync } from "node:fs";

// What Linux tells of a process: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html. Elsewhere it is null.

/** The child of this process that runs a module. */
export function findChild(module: string): number | null {
  for (const name of listProcesses()) {
    const isOurs = read(`/proc/${name}/status`).includes(`PPid:\t${process.pid}\n`);
    if (isOurs && read(`/proc/${name}/cmdline`).includes(module)) return Number(name);
  }
  return null;
}

/** The most memory that a process has held since its start, or since the peak was forgotten, in MB. */
export function peakMb(pid: number | null): number | null {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`)) ?? [];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** From now on the peak of a process is that of what it holds from now on. */
export function forgetPeak(pid: number | null): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // Elsewhere, or where it is not allowed, the peak stays that of the whole life.
  }
}

function listProcesses(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
