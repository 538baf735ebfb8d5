import type { Transaction } from "../../kit/database.ts";

/** Keeps which themes adults' reviews have shown. @returns those that none had shown before */
export async function saveAdultThemes(tx: Transaction, themes: readonly string[]): Promise<string[]> {
  const rows = (await tx.manager.query(
    `insert into adult_theme (theme, first_seen_at) select theme, $2 from unnest($1::text[]) as theme
     on conflict do nothing returning theme`,
    [[...themes].sort(), tx.now],
  )) as { theme: string }[];
  return rows.map(({ theme }) => theme);
}

/** When adults' reviews first showed themes, by theme. */
export async function findAdultThemes(
  tx: Transaction,
  themes: readonly string[],
): Promise<Map<string, Date>> {
  const rows = (await tx.manager.query(
    "select theme, first_seen_at from adult_theme where theme = any ($1::text[])",
    [themes],
  )) as { theme: string; first_seen_at: Date }[];
  return new Map(rows.map((row) => [row.theme, row.first_seen_at]));
}

/** The flags that hold a theme relevant to adults, with the organisations of their teams. */
export async function findFlagsForAdults(
  tx: Transaction,
  themes: readonly string[],
): Promise<{ readonly flagId: string; readonly organisation: string }[]> {
  return tx.manager.query(
    `select flag.id as "flagId", review.custodian as organisation
     from theme_flag flag join child_death_review review on review.id = flag.review_id
     where flag.theme = any ($1::text[]) and flag.relevant_to_adults and flag.withdrawn_at is null order by flag.flagged_at, flag.id`,
    [themes],
  );
}
