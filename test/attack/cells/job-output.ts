import type { Matrix } from "./matrix.ts";

/**
 * Looks through what jobs leave behind, the payloads of their queues, the events of the owners' outboxes and the logs
 * of every process: no name, no words and no NHS number may stand there, whoever reads them.
 */
export async function tryJobOutput({ target, planted, findings }: Matrix): Promise<void> {
  const left = { queue: await target.queued(), outbox: await target.told(), log: await target.logged() };
  for (const [place, text] of Object.entries(left)) {
    findings.searched(
      "job output",
      planted.columns.map((column) => `${column} in the ${place}`),
    );
    for (const mark of new Set(text.match(/canary-[\da-f]{12}|\b999\d{7}\b/g))) {
      if (planted.words.has(mark)) findings.leak(null, "job output", `${mark} stands in the ${place}`);
    }
  }
}
