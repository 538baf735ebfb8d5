import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";

/** What is counted by of one child, as the handover that holds says. */
export interface CountedChild {
  readonly ageBand: string | null;
  readonly inTransition: boolean | null;
  readonly sex: string | null;
  readonly category: number | null;
}

interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const counted = `core.age_band as "ageBand", core.in_transition as "inTransition", core.sex, core.category`;
const whatHolds = `left join handover on handover.review_id = review.id and handover.state in ('RECEIVED', 'LINKED')
       left join core_data core on core.handover_id = handover.id`;

/** Every child whose death was first handed over between two days, both among them. */
export async function findChildrenHandedOver(
  tx: Transaction,
  { first, last }: Days,
): Promise<CountedChild[]> {
  return (await tx.manager.query(
    `select ${counted} from child_death_review review ${whatHolds}
     where review.folded_into is null and (review.received_at at time zone 'Europe/London')::date between $1 and $2 order by review.id`,
    [first, last],
  )) as CountedChild[];
}

/** Every child in whose review a theme was flagged for adults between two days, both among them. */
export async function findChildrenFlagged(
  tx: Transaction,
  theme: string,
  { first, last }: Days,
): Promise<CountedChild[]> {
  return (await tx.manager.query(
    `select ${counted} from theme_flag flag join child_death_review review on review.id = flag.review_id ${whatHolds}
     where review.folded_into is null and flag.theme = $3 and flag.relevant_to_adults and flag.withdrawn_at is null
       and (flag.flagged_at at time zone 'Europe/London')::date between $1 and $2 order by review.id`,
    [first, last, theme],
  )) as CountedChild[];
}
