import type { EthnicCategory } from "../../../schema/values/ethnic-category.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";
import type { Sex } from "../../../schema/values/sex.ts";
import type { Transaction } from "../../kit/database.ts";

/** What is counted by of one person whose death is one for review. */
export interface CountedPerson {
  readonly notifiedOn: IsoDate;
  readonly completedOn: IsoDate | null;
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
  readonly sex: Sex | null;
  readonly ethnicCategory: EthnicCategory | null;
  readonly themes: readonly string[];
}

/** The day of a case by which people are counted. */
export type CountedBy = "notified_on" | "completed_on";

/** Everybody whose case is one for review and has the day between two days, both among them. */
export async function findCountedPeople(
  tx: Transaction,
  by: CountedBy,
  days: { readonly first: IsoDate; readonly last: IsoDate },
): Promise<CountedPerson[]> {
  return (await tx.manager.query(
    `select c.notified_on::text as "notifiedOn", c.completed_on::text as "completedOn",
            f.birth_date as "birthDate", f.death_date as "deathDate", f.sex,
            f.ethnic_category as "ethnicCategory",
            array(select theme from review_theme t where t.case_id = c.id) as themes
     from case_record c join case_facts f on f.case_id = c.id and f.revision = c.facts_revision
     where c.${by} between $1 and $2 and c.stage not in ('SCREENING', 'OUT_OF_SCOPE', 'CHILD_CORE_DATA')
     order by c.id`,
    [days.first, days.last],
  )) as CountedPerson[];
}
