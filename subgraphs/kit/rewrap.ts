import { Client } from "pg";
import { type MasterKey, wrappedAnew } from "./sealed.ts";

const pageSize = 1_000;

/**
 * Wraps the keys of all documents under the first of the owner's master keys, under the role that owns the tables; the
 * documents stay as they are. Afterwards the other master keys open nothing here any more. The owner may serve
 * meanwhile, it may be stopped and begun again, and a key that is destroyed meanwhile stays destroyed.
 * @returns how many keys were wrapped anew
 */
export async function rewrap(ownerUrl: string, masterKey: MasterKey): Promise<number> {
  // As in a migration, every row counts, whoever might see it.
  const client = new Client({ connectionString: ownerUrl, options: "-c hub.migrating=on" });
  await client.connect();
  try {
    let wrapped = 0;
    for (let after: string | null = null; ; ) {
      const page: { id: string; wrapped: Buffer }[] = (
        await client.query(
          `select id, wrapped from document_key
           where wrapped is not null and ($1::uuid is null or id > $1) order by id limit ${pageSize}`,
          [after],
        )
      ).rows;
      for (const { id, wrapped: before } of page) {
        const anew = wrappedAnew(masterKey, before, id);
        if (anew === null) continue;
        const { rowCount } = await client.query(
          "update document_key set wrapped = $2 where id = $1 and wrapped = $3",
          [id, anew, before],
        );
        wrapped += rowCount ?? 0;
      }
      if (page.length < pageSize) return wrapped;
      after = page.at(-1)!.id;
    }
  } finally {
    await client.end();
  }
}
