import { EntitySchema, In } from "typeorm";
import { anyOf } from "../../kit/any-of.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { Digest, DigestInterface } from "../domain/digest.ts";

export const digestTable = new EntitySchema<Digest>({
  name: "digest",
  columns: {
    weekOf: { type: "date", name: "week_of", primary: true },
    madeAt: { type: "timestamptz", name: "made_at" },
    reported: { type: "int" },
    outstanding: { type: "jsonb" },
    newThemes: { type: "text", array: true, name: "new_themes" },
  },
});

/** Saves the digest of a week; one that was made before stays. */
export async function saveDigest(tx: Transaction, digest: Digest): Promise<void> {
  await tx.manager.query(
    `insert into digest (week_of, made_at, reported, outstanding, new_themes) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [digest.weekOf, digest.madeAt, digest.reported, JSON.stringify(digest.outstanding), digest.newThemes],
  );
}

/** One window of the digests, earliest week first. */
export async function listDigests(tx: Transaction, window: Window): Promise<Digest[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "made_at", cast: "timestamptz", id: "week_of::text" },
    1,
  );
  const rows = (await tx.manager.query(
    `select week_of::text as id from digest where ${condition} ${tail}`,
    parameters,
  )) as { id: string }[];
  return findInOrder(tx, rows, findDigests);
}

/** Digests with those interfaces alone that the caller may know of, without what has been sealed since. */
async function findDigests(tx: Transaction, weeks: readonly string[]): Promise<Map<string, Digest>> {
  const rows = await tx.manager.getRepository(digestTable).findBy({ weekOf: In([...weeks]) as never });
  const known = await findKnownInterfaces(
    tx,
    rows.flatMap(({ outstanding }) => outstanding.map(({ investigationId }) => investigationId)),
  );
  const mayBeKnown = (of: DigestInterface) => known.has(nameOf(of));
  return new Map(
    rows.map((row) => [row.weekOf, { ...row, outstanding: row.outstanding.filter(mayBeKnown) }]),
  );
}

type Interface = Pick<DigestInterface, "caseId" | "investigationId">;

const nameOf = ({ caseId, investigationId }: Interface) => `${caseId} ${investigationId}`;

/** Whoever linked a sealed case themselves goes on seeing their link, but is told nothing more of it. */
async function findKnownInterfaces(
  tx: Transaction,
  investigationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = (await tx.manager.query(
    `select case_id as "caseId", investigation_id as "investigationId" from investigation_link
     where investigation_id = ${anyOf("$1")} and case_id <> all ((select hub.hidden())::uuid[])`,
    [investigationIds],
  )) as Interface[];
  return new Set(rows.map(nameOf));
}

/** How many reports on interfaces were made since an instant. */
export async function countReportsSince(tx: Transaction, since: Date): Promise<number> {
  const [row] = (await tx.manager.query(
    "select count(*)::int as count from interface_report where reported_at >= $1",
    [since],
  )) as { count: number }[];
  return row?.count ?? 0;
}

/** The themes that adults' reviews showed for the first time since an instant. */
export async function findThemesSeenSince(tx: Transaction, since: Date): Promise<string[]> {
  const rows = (await tx.manager.query(
    "select theme from adult_theme where first_seen_at >= $1 order by theme",
    [since],
  )) as { theme: string }[];
  return rows.map(({ theme }) => theme);
}

/** The links of which the steering group has not been told the end, earliest first. */
export async function findUnsettledLinks(tx: Transaction): Promise<string[]> {
  const rows = (await tx.manager.query(
    `select id from investigation_link where not exists (
       select from interface_report report where report.link_id = investigation_link.id
         and (report.kind = 'COMPLETION' or report.effect = 'NOT_SIGNIFICANT'))
     order by linked_at, id`,
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
