import { EntitySchema, In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { type MasterKey, seal, unseal } from "../../kit/sealed.ts";
import type { Notifier, NotifierAsSent } from "../domain/notifier.ts";

interface NotifierRow extends Notifier {
  reportId: string;
}

export const notifierTable = new EntitySchema<NotifierRow>({
  name: "report_notifier",
  columns: {
    reportId: { type: "uuid", name: "report_id", primary: true },
    channel: { type: "text" },
    relation: { type: "text" },
    nameWords: { type: "uuid", name: "name_words", nullable: true },
    reachWords: { type: "uuid", name: "reach_words", nullable: true },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** Keeps who told of a death; name and address are sealed, each under a key of its own. */
export async function saveNotifier(
  tx: Transaction,
  masterKey: MasterKey,
  reportId: string,
  { channel, relation, name, reach }: NotifierAsSent,
): Promise<void> {
  const sealed = (words: string | null) =>
    words && seal(tx, masterKey, { mediaType: "text/plain", content: Buffer.from(words) });
  await tx.manager.getRepository(notifierTable).insert({
    reportId,
    channel,
    relation,
    nameWords: await sealed(name),
    reachWords: await sealed(reach),
    recordedBy: tx.caller.subject,
  });
}

/** The notifier of each report that has one. */
export async function findNotifiers(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, Notifier>> {
  const rows = await tx.manager.getRepository(notifierTable).findBy({ reportId: In([...reportIds]) });
  return new Map(rows.map(({ reportId, ...notifier }) => [reportId, notifier]));
}

/** What a notifier said of themselves; null where it was erased. */
export async function readNotifierWords(
  tx: Transaction,
  masterKey: MasterKey,
  id: string,
): Promise<string | null> {
  return (await unseal(tx, masterKey, id))?.content.toString() ?? null;
}
