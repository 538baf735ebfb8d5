import "reflect-metadata";
import type DataLoader from "dataloader";
import { type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Scope } from "../../../schema/codes/access.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../database.ts";
import { Requires } from "../federated-schema.ts";
import { Refused } from "../refusals.ts";
import type { Request } from "../request.ts";
import { IsoDateScalar } from "../scalars.ts";

/** When what records of a table said was erased, by id; those of which nothing was are left out. */
export async function findErased(
  tx: Transaction,
  table: string,
  ids: readonly string[],
  key = "id",
): Promise<Map<string, Date>> {
  const rows = (await tx.manager.query(
    `select ${key} as id, erased_at as at from ${table} where ${key} = any ($1::uuid[]) and erased_at is not null`,
    [ids],
  )) as { id: string; at: Date }[];
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** Throws where what a record said has been erased; nobody erases it until the transaction ends. */
export async function refuseErased(
  tx: Transaction,
  table: string,
  id: string,
  path: readonly string[],
): Promise<void> {
  await tx.manager.query(`select from ${table} where id = $1 for update`, [id]);
  if ((await findErased(tx, table, [id])).size > 0) throw new Refused([{ code: "RECORD_ERASED", path }]);
}

/**
 * Gives a type the day on which what it said was erased, so that an empty field is no riddle.
 * @param table where that stands, by the column `key`
 * @param idOf which row of it, of what the graph shows
 */
export function erasedOnResolver<Shown extends object>(
  type: ClassType<Shown>,
  table: string,
  scope: Scope,
  idOf: (shown: Shown) => string | null = (shown) => (shown as { id: string }).id,
  key = "id",
): new () => object {
  const loaders = new WeakMap<Request<unknown>, DataLoader<string, Date | null>>();
  const loaderOf = (request: Request<unknown>) => {
    const loader =
      loaders.get(request) ??
      request.batched((tx, ids: readonly string[]) => findErased(tx, table, ids, key));
    loaders.set(request, loader);
    return loader;
  };

  @Resolver(() => type)
  class ErasedOnResolver {
    @FieldResolver(() => IsoDateScalar, {
      nullable: true,
      description: "The day on which what was said here was erased; null where it was not.",
    })
    @Requires(scope)
    async erasedOn(@Root() shown: Shown, @Ctx() { request }: { request: Request<unknown> }) {
      const id = idOf(shown);
      const at = id === null ? null : await loaderOf(request).load(id);
      return at && dayInEngland(at);
    }
  }
  return ErasedOnResolver;
}
