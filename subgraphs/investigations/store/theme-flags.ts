import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { CountedFlag } from "../domain/flag-years.ts";
import type { ThemeFlag } from "../domain/theme-flag.ts";
import { themeFlagTable } from "./child-death-tables.ts";
import { teamOf } from "./team.ts";

/** Saves a flag with the team's words, if there are any. @returns whether the theme was not flagged before */
export async function saveThemeFlag(tx: Transaction, flag: ThemeFlag, note: string | null): Promise<boolean> {
  const saved = (await tx.manager.query(
    `insert into theme_flag (id, review_id, theme, relevant_to_adults, flagged_at, flagged_by, factor, modifiable,
       category)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (review_id, theme) do nothing returning id`,
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
    ],
  )) as unknown[];
  if (saved.length > 0 && note) {
    await tx.manager.query("insert into theme_flag_words (flag_id, words) values ($1, $2)", [flag.id, note]);
  }
  return saved.length > 0;
}

/** Finds flags of the caller's team. */
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
     where ${condition} and ($2::text is null or review.custodian = $2)`,
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
     where flag.relevant_to_adults and review.custodian = $1 order by flag.theme`,
    [tx.caller.organisation],
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
     where flag.theme = any ($1::text[]) and review.custodian = $2
     order by flag.flagged_at, flag.id`,
    [themes, tx.caller.organisation],
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
