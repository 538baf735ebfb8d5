import { events } from "../../schema/events.ts";
import type { PackContent } from "../../schema/values/pack.ts";
import { completePack } from "../packs/complete.ts";
import { writeCsv } from "../packs/write-csv.ts";
import { writeHtml } from "../packs/write-html.ts";
import { writePdf } from "../packs/write-pdf.ts";
import type { Delivery } from "../ports/delivery.ts";
import { Unrecoverable } from "../ports/failures.ts";
import type { PackDesk } from "../ports/pack-desk.ts";
import type { Ports } from "../ports/ports.ts";
import { defineJob, type JobResult } from "./job.ts";
import { settle } from "./settle.ts";

/** Makes the documents of a pack from figures that are kept, and gives them to its keepers. */
export const makePack = defineJob({
  name: "make-pack",
  payload: events["pack.requested"].payload,
  run: async ({ packId }, { packs }: Pick<Ports, "packs">, delivery) => {
    const draft = await packs.findDraft(packId);
    if (!draft) throw new Unrecoverable("NO_SUCH_PACK");
    try {
      return await make(packId, draft, packs, delivery);
    } catch (error) {
      // Whoever waits for it is told, where nobody will try it again by themselves.
      if (delivery.isLastAttempt || error instanceof Unrecoverable) {
        // Where they cannot be told either, what went wrong first is still what is kept of the job.
        await packs.recordStep(delivery.furtherEvent("failed"), packId, "FAILED").catch(() => []);
      }
      throw error;
    }
  },
});

async function make(
  packId: string,
  draft: PackContent,
  packs: PackDesk,
  { eventId, furtherEvent }: Delivery,
): Promise<JobResult> {
  const content = completePack(draft, await packs.findChildThemes(draft), await packs.findOrganisations());
  settle(await packs.recordStep(furtherEvent("figures read"), packId, "FIGURES_READ"));
  const documents = [
    { format: "HTML" as const, bytes: Buffer.from(writeHtml(content)) },
    { format: "PDF" as const, bytes: await writePdf(content) },
    { format: "CSV" as const, bytes: Buffer.from(writeCsv(content)) },
  ];
  settle(await packs.recordStep(furtherEvent("drawn"), packId, "DRAWN"));
  return settle(await packs.recordPack(eventId, packId, content, documents));
}
