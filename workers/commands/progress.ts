import { Presets, SingleBar } from "cli-progress";

/** Is told how far some work has come, and what is being done. */
export type Progress = (done: number, total: number, what?: string) => void;

/** Shows a bar on the error output while `work` goes on; quiet where that is no terminal. */
export async function withProgress<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const bar = new SingleBar(
    { format: `${title} {bar} {value}/{total} {what}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(1, 0, { what: "" });
  try {
    return await work((done, total, what = "") => {
      bar.setTotal(total);
      bar.update(done, { what });
    });
  } finally {
    bar.stop();
  }
}
