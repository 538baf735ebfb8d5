import type { PackFormat } from "../../../schema/values/pack.ts";
import { noteExport } from "../../kit/audit/note.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Fetched } from "../../kit/files.ts";
import { Refused } from "../../kit/refusals.ts";
import { type MasterKey, unseal } from "../../kit/sealed.ts";
import type { Pack } from "../domain/pack.ts";
import { takePackDownload } from "../store/pack-downloads.ts";
import { findPacks } from "../store/packs.ts";

/**
 * Fetches a document by a link, as whoever asked for the link, who must see the pack still. The link is used up with
 * it, and that it was fetched is kept as an export.
 */
export async function fetchDocument(
  tx: Transaction,
  masterKey: MasterKey,
  {
    tokenHash,
    packId,
    format,
  }: { readonly tokenHash: string; readonly packId: string; readonly format: PackFormat },
): Promise<Fetched> {
  if (!(await takePackDownload(tx, tokenHash))) return { kind: "USED" };
  const pack = (await findPacks(tx, [packId])).get(packId);
  const kept = pack?.documents.find((each) => each.format === format);
  const opened = kept && (await unseal(tx, masterKey, kept.document));
  if (!pack || !opened) throw new Refused([{ code: "NO_SUCH_PACK", path: ["token"] }]);
  noteExport(tx, "Pack", [packId], [`Pack.${format}`]);
  return { kind: "FILE", name: fileName(pack, format), mediaType: opened.mediaType, bytes: opened.content };
}

function fileName({ audience, firstQuarter, lastQuarter }: Pack, format: PackFormat): string {
  const period = firstQuarter === lastQuarter ? firstQuarter : `${firstQuarter}-${lastQuarter}`;
  const name = `pack-${audience.toLowerCase().replaceAll("_", "-")}-${period}`;
  return `${name}.${format.toLowerCase()}`;
}
