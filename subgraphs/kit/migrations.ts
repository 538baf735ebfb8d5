import { DataSource, type MigrationInterface } from "typeorm";

/** A migration class: dated and verb-named, SQL inside. */
export type Migration = new () => MigrationInterface;

/**
 * Brings an owner's database up to date under the role that owns its tables.
 * Safe to run at every start and by several at once: an advisory lock lets one go first.
 * @returns the names of the migrations that were applied now
 */
export async function migrate(ownerUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const source = new DataSource({
    type: "postgres",
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: "migration",
    poolSize: 2,
    // The owner of a table is held to its policies too, but for migrations.
    extra: { options: "-c hub.migrating=on" },
  });
  await source.initialize();
  try {
    const lock = source.createQueryRunner();
    await lock.query("select pg_advisory_lock(hashtext('hub migrations'))");
    try {
      const applied = await source.runMigrations({ transaction: "each" });
      return applied.map((migration) => migration.name);
    } finally {
      await lock.query("select pg_advisory_unlock(hashtext('hub migrations'))");
      await lock.release();
    }
  } finally {
    await source.destroy();
  }
}
