import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "./load-sample.ts";

/** Shows how far some work has come: a bar in a terminal, one line elsewhere. */
export async function showProgress(
  title: string,
  work: (progress: Progress) => Promise<void>,
): Promise<void> {
  if (!process.stdout.isTTY) {
    console.log(`  ${title} …`);
    return work(() => undefined);
  }
  const bar = new SingleBar(
    { format: `  ${title} {bar} {percentage}% {what}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(1, 0, { what: "" });
  try {
    await work((done, total, what) => {
      bar.setTotal(total);
      bar.update(done, { what });
    });
  } finally {
    bar.stop();
  }
}
