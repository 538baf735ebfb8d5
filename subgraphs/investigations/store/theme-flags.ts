import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { CountedFlag } from "../domain/flag-years.ts";
import type { HandoverContent } from "../domain/handover.ts";
import type { ThemeFlag } from "../domain/theme-flag.ts";
import { themeFlagTable } from "./child-death-tables.ts";
import { teamOf } from "./team.ts";

/** What goes with a flag that is set: the team's words, and the handover that it came with; null where it has none. */
export interface FlagSource {
  readonly note: string | null;
  readonly handoverId: string | null;
}

/** Saves a flag. @returns whether the theme was not flagged before */
export async function saveThemeFlag(
  tx: Transaction,
  flag: ThemeFlag,
  { note, handoverId }: FlagSource,
): Promise<boolean> {
  const saved = (await tx.manager.query(
    `insert into theme_flag (id, review_id, theme, relevant_to_adults, flagged_at, flagged_by, factor, modifiable,
       category, handover_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (review_id, theme) where withdrawn_at is null do nothing returning id`,
    [
      flag.id,
      flag.reviewId,
      flag.theme,
      flag.relevantToAdults,
      flag.flaggedAt,
      tx.caller.subject,
      flag.factor && JSON.stringify(flag.factor),
      flag.modifiable,
      flag.category,
      handoverId,
    ],
  )) as unknown[];
  if (saved.length > 0 && note) {
    await tx.manager.query("insert into theme_flag_words (flag_id, words) values ($1, $2)", [flag.id, note]);
  }
  return saved.length > 0;
}

/**
 * Brings the flags that came with earlier versions to what the one that holds now says: what it does not name is
 * withdrawn, what it names has its category. What the team has flagged by itself stays.
 */
export async function followHandover(
  tx: Transaction,
  reviewId: string,
  handoverId: string,
  { themes, category, modifiable }: Pick<HandoverContent, "themes" | "category" | "modifiable">,
): Promise<void> {
  const came = "review_id = $1 and handover_id is not null and withdrawn_at is null";
  await tx.manager.query(
    `update theme_flag set withdrawn_at = $3 where ${came} and not theme = any ($2::text[])`,
    [reviewId, themes, tx.now],
  );
  await tx.manager.query(
    `update theme_flag set handover_id = $2, category = $3, modifiable = $4 where ${came}`,
    [reviewId, handoverId, category, modifiable],
  );
}

/** Withdraws a flag: it counts no more; what was released stays. */
export async function withdrawFlag(tx: Transaction, id: string): Promise<void> {
  await tx.manager.query("update theme_flag set withdrawn_at = $2 where id = $1", [id, tx.now]);
}

/** Finds flags of the caller's team; none that was withdrawn. */
export async function findThemeFlags(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, ThemeFlag>> {
  const flags = await seenByTeam(tx, "flag.id = any ($1::uuid[])", ids);
  return new Map(flags.map((flag) => [flag.id, flag]));
}

/** The flags of child death reviews, by review, earliest first. */
export async function findFlagsOfReviews(
  tx: Transaction,
  reviewIds: readonly string[],
): Promise<Map<string, ThemeFlag[]>> {
  return groupedBy(await seenByTeam(tx, "review.id = any ($1::uuid[])", reviewIds), (flag) => flag.reviewId);
}

/** The flags of themes that the caller's team has set, by theme, earliest first. */
export async function findFlagsOfThemes(
  tx: Transaction,
  themes: readonly string[],
): Promise<Map<string, ThemeFlag[]>> {
  return groupedBy(await seenByTeam(tx, "flag.theme = any ($1::text[])", themes), (flag) => flag.theme);
}

/** The words that go with flags, by flag. */
export async function findFlagWords(
  tx: Transaction,
  flagIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = (await tx.manager.query(
    "select flag_id, words from theme_flag_words where flag_id = any ($1::uuid[])",
    [flagIds],
  )) as { flag_id: string; words: string }[];
  return new Map(rows.map((row) => [row.flag_id, row.words]));
}

async function seenByTeam(tx: Transaction, condition: string, keys: readonly string[]): Promise<ThemeFlag[]> {
  const rows = (await tx.manager.query(
    `select flag.id from theme_flag flag join child_death_review review on review.id = flag.review_id
     where ${condition} and flag.withdrawn_at is null and ($2::text[] is null or review.custodian = any ($2))`,
    [keys, teamOf(tx)],
  )) as { id: string }[];
  return tx.manager.getRepository(themeFlagTable).find({
    where: { id: In(rows.map(({ id }) => id)) },
    order: { flaggedAt: "asc", id: "asc" },
  });
}

/** The themes that the caller's team holds relevant to adults, in their order. */
export async function findThemesFlagged(tx: Transaction): Promise<string[]> {
  const rows = (await tx.manager.query(
    `select distinct flag.theme from theme_flag flag join child_death_review review on review.id = flag.review_id
     where flag.relevant_to_adults and flag.withdrawn_at is null and review.custodian = any ($1::text[])
     order by flag.theme`,
    [teamOf(tx) ?? []],
  )) as { theme: string }[];
  return rows.map(({ theme }) => theme);
}

/** The flags of themes that the caller's team has set, as they are counted, by theme. */
export async function findCountedFlags(
  tx: Transaction,
  themes: readonly string[],
): Promise<Map<string, CountedFlag[]>> {
  const rows = (await tx.manager.query(
    `select flag.theme, flag.flagged_at as "flaggedAt", core.in_transition as "inTransition"
     from theme_flag flag
       join child_death_review review on review.id = flag.review_id
       left join handover on handover.review_id = review.id and handover.state in ('RECEIVED', 'LINKED')
       left join core_data core on core.handover_id = handover.id
     where flag.theme = any ($1::text[]) and flag.withdrawn_at is null and review.custodian = any ($2::text[])
     order by flag.flagged_at, flag.id`,
    [themes, teamOf(tx) ?? []],
  )) as (CountedFlag & { theme: string })[];
  return groupedBy(rows, ({ theme }) => theme);
}

/** A flag of the caller's team as it is counted. @throws where there is none */
export async function getCountedFlag(
  tx: Transaction,
  flagId: string,
): Promise<{ readonly inTransition: boolean | null }> {
  const [row] = (await tx.manager.query(
    `select core.in_transition as "inTransition" from theme_flag flag
       left join handover on handover.review_id = flag.review_id and handover.state in ('RECEIVED', 'LINKED')
       left join core_data core on core.handover_id = handover.id
     where flag.id = $1`,
    [flagId],
  )) as { inTransition: boolean | null }[];
  if (row === undefined) throw new Error("a flag is gone");
  return row;
}
