import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { peakMb } from "../../support/peak-memory.ts";

const command = fileURLToPath(new URL("../../../workers/commands/import.js", import.meta.url));

/** How one run of the command went. */
export interface ImportRun {
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** The most memory that the command held, in MB. */
  readonly commandPeakMb: number | null;
  /** Its last line. */
  readonly said: string;
}

/** Runs `npm run import` as a process of its own and watches what it holds. */
export async function runImport(args: readonly string[], rows: number, dataDir: string): Promise<ImportRun> {
  const begun = performance.now();
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (text) => {
    said = (said + text).slice(-2_000);
  });
  let peak: number | null = null;
  // The peak only ever grows, so that the last look before the end is as good as one at the end.
  const watching = setInterval(() => {
    peak = peakMb(child.pid ?? null) ?? peak;
  }, 50);
  const [code] = await once(child, "exit");
  clearInterval(watching);
  if (code !== 0 && code !== 2) throw new Error(`the import ended with ${code}: ${said}`);
  const seconds = (performance.now() - begun) / 1_000;
  return {
    seconds: Number(seconds.toFixed(1)),
    rowsPerSecond: Math.round(rows / seconds),
    commandPeakMb: peak,
    said: said.trim().split("\n").at(-1) ?? "",
  };
}
