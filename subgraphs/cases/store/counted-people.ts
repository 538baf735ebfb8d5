import type { EthnicCategory } from "../../../schema/values/ethnic-category.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";
import type { Sex } from "../../../schema/values/sex.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Cause } from "../domain/recorded-causes.ts";
import type { AdjustmentState } from "../domain/review-entry.ts";

/** What is counted by of one person whose death is one for review. */
export interface CountedPerson {
  readonly notifiedOn: IsoDate;
  /** Has nobody told of the death, and a search found it? */
  readonly found: boolean;
  readonly allocatedOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
  readonly sex: Sex | null;
  readonly ethnicCategory: EthnicCategory | null;
  /** The certificate as the person's record has it, and as the review has recorded it; null where it has not. */
  readonly causesKnown: readonly Cause[];
  readonly causesRecorded: readonly Cause[] | null;
  /** The underlying cause as it was coded. */
  readonly underlying: Icd10Code | null;
  readonly themes: readonly string[];
  /** The reasonable adjustments that the review found needed. */
  readonly adjustments: readonly { readonly adjustment: string; readonly made: AdjustmentState }[];
  /** The other processes that look at the death, or did. */
  readonly processes: readonly { readonly kind: InvestigationKind; readonly standing: boolean }[];
}

/** The day of a case by which people are counted. */
export type CountedBy = "notified_on" | "completed_on";

interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * Everybody whose case is one for review and has the day between two days, both among them. Whom another area reviews
 * counts there.
 */
export async function findCountedPeople(
  tx: Transaction,
  by: CountedBy,
  days: Days,
): Promise<CountedPerson[]> {
  return (await tx.manager.query(
    `select c.notified_on::text as "notifiedOn", c.found_by_search as found, c.allocated_on::text as "allocatedOn",
            c.completed_on::text as "completedOn", f.birth_date as "birthDate", f.death_date as "deathDate", f.sex,
            f.ethnic_category as "ethnicCategory", f.causes as "causesKnown",
            recorded.causes as "causesRecorded", recorded.underlying,
            array(select theme from review_theme t where t.case_id = c.id) as themes,
            coalesce((select jsonb_agg(entry.codes) from (
              select distinct on (e.id) e.codes, e.withdrawn from review_entry e
              where e.case_id = c.id and e.kind = 'ADJUSTMENT' order by e.id, e.revision desc
            ) entry where not entry.withdrawn), '[]') as adjustments,
            coalesce((select jsonb_agg(jsonb_build_object('kind', p.kind, 'standing', p.standing))
              from linked_process p where p.case_id = c.id), '[]') as processes
     from case_record c join case_facts f on f.case_id = c.id and f.revision = c.facts_revision
       left join lateral (select r.causes, r.underlying from review_causes r
                          where r.case_id = c.id order by r.revision desc limit 1) recorded on true
     where c.${by} between $1 and $2 and c.stage not in ('SCREENING', 'OUT_OF_SCOPE', 'CHILD_CORE_DATA')
       and (c.stage <> 'TRANSFERRED' or c.completed_on is not null)
     order by c.id`,
    [days.first, days.last],
  )) as CountedPerson[];
}

/** How far actions have come that were planned between two days, both among them. */
export async function findCountedActions(tx: Transaction, days: Days): Promise<{ readonly state: string }[]> {
  return (await tx.manager.query(
    `select state from learning_action
     where (planned_at at time zone 'Europe/London')::date between $1 and $2 order by id`,
    [days.first, days.last],
  )) as { state: string }[];
}
