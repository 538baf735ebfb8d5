import type { Transaction } from "../../subgraphs/kit/database.ts";
import { unseal } from "../../subgraphs/kit/sealed.ts";
import type { CasesHub } from "./cases-hub.ts";

/** Opens a document as the database's superuser, who has the owner's master key too; null where nobody can any more. */
export async function openSealed({ hub }: CasesHub, masterKey: Buffer, id: string): Promise<string | null> {
  const past = { manager: { query: hub.rows } } as unknown as Transaction;
  return (await unseal(past, [masterKey], id))?.content.toString() ?? null;
}

/** Every sealed text that can still be opened so. */
export async function readSealed(hub: CasesHub, masterKey: Buffer): Promise<string[]> {
  const documents = await hub.hub.rows<{ id: string }>("select id from document_key");
  const said = await Promise.all(documents.map(({ id }) => openSealed(hub, masterKey, id)));
  return said.filter((each) => each !== null);
}
