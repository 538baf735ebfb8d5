import { EntitySchema, In } from "typeorm";
import { anyOf } from "../../kit/any-of.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { type Digest, type DigestInterface, type KeptDigest, toldSince } from "../domain/digest.ts";

export const digestTable = new EntitySchema<KeptDigest>({
  name: "digest",
  columns: {
    weekOf: { type: "date", name: "week_of", primary: true },
    madeAt: { type: "timestamptz", name: "made_at" },
    outstanding: { type: "jsonb" },
    newThemes: { type: "text", array: true, name: "new_themes" },
  },
});

/** Saves the digest of a week; one that was made before stays. */
export async function saveDigest(tx: Transaction, digest: KeptDigest): Promise<void> {
  await tx.manager.query(
    `insert into digest (week_of, made_at, outstanding, new_themes) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [digest.weekOf, digest.madeAt, JSON.stringify(digest.outstanding), digest.newThemes],
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

/** Digests with those interfaces alone, listed and counted, that the caller may know of, without what was sealed since. */
async function findDigests(tx: Transaction, weeks: readonly string[]): Promise<Map<string, Digest>> {
  const rows = await tx.manager.getRepository(digestTable).findBy({ weekOf: In([...weeks]) as never });
  const known = await findKnownInterfaces(
    tx,
    rows.flatMap(({ outstanding }) => outstanding.map(({ investigationId }) => investigationId)),
  );
  const reported = await countReported(tx, rows);
  const mayBeKnown = (of: DigestInterface) => known.has(nameOf(of));
  return new Map(
    rows.map((row) => [
      row.weekOf,
      {
        ...row,
        reported: reported.get(row.weekOf) ?? 0,
        outstanding: row.outstanding.filter(mayBeKnown),
      },
    ]),
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

/**
 * How many reports on interfaces were made in the time of which each digest tells, of those that the caller may know
 * of: a count of all would tell of the others.
 */
async function countReported(
  tx: Transaction,
  digests: readonly KeptDigest[],
): Promise<ReadonlyMap<string, number>> {
  const rows = (await tx.manager.query(
    `select asked.week, count(*)::int as count
     from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) as asked (week, since, until)
     join interface_report as report on report.reported_at >= asked.since and report.reported_at < asked.until
     join investigation_link as link on link.id = report.link_id
     where link.case_id <> all ((select hub.hidden())::uuid[])
     group by asked.week`,
    [
      digests.map(({ weekOf }) => weekOf),
      digests.map(({ madeAt }) => toldSince(madeAt)),
      digests.map(({ madeAt }) => madeAt),
    ],
  )) as { week: string; count: number }[];
  return new Map(rows.map(({ week, count }) => [week, count]));
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
