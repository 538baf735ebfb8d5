import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { ThemedReview } from "../domain/theme-years.ts";

/** The completed reviews that have shown themes, by theme, as far as the caller sees the cases. */
export async function findThemedReviews(
  tx: Transaction,
  themes: readonly string[],
): Promise<Map<string, ThemedReview[]>> {
  const rows = (await tx.manager.query(
    `select t.theme, c.completed_on::text as "completedOn", f.birth_date as "birthDate",
            f.death_date as "deathDate"
     from review_theme t
       join case_record c on c.id = t.case_id
       join case_facts f on f.case_id = c.id and f.revision = c.facts_revision
     where t.theme = any ($1::text[]) and c.completed_on is not null
     order by c.completed_on, c.id`,
    [themes],
  )) as (ThemedReview & { theme: string })[];
  return groupedBy(rows, ({ theme }) => theme);
}
