import { In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { PastMembership } from "../domain/match.ts";
import { membershipTable } from "./tables.ts";

/** Lets reports count to a person from now on, and no longer to whom they counted; the history stays. */
export async function join(
  tx: Transaction,
  reportIds: readonly string[],
  {
    from,
    to,
    decisionId,
  }: { readonly from: string | null; readonly to: string; readonly decisionId: string },
): Promise<void> {
  if (from !== null) {
    await tx.manager.query(
      "update membership set valid_to = $2 where report_id = any ($1::uuid[]) and valid_to is null",
      [reportIds, tx.now],
    );
  }
  await tx.manager.query(
    `with joined as (
       insert into membership (id, report_id, person_id, decision_id, valid_from)
       select gen_random_uuid(), report_id, $2, $3, $4 from unnest($1::uuid[]) as report_id
     )
     update person set revision = revision + 1 where id = $2`,
    [reportIds, to, decisionId, tx.now],
  );
}

/** The reports that count to a person now. */
export async function findMembers(tx: Transaction, personId: string): Promise<PastMembership[]> {
  return tx.manager.getRepository(membershipTable).findBy({ personId, validTo: IsNull() });
}

/** To whom reports have counted, and until when, by report; the first first. */
export async function findMembershipsOfReports(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, PastMembership[]>> {
  const rows = await tx.manager.getRepository(membershipTable).find({
    where: { reportId: In([...reportIds]) },
    order: { validFrom: "ASC", validTo: "ASC", id: "ASC" },
  });
  return groupedBy(rows, ({ reportId }) => reportId);
}

/** Which reports have counted to persons, and until when, by person; the first first. */
export async function findMembershipsOfPersons(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, PastMembership[]>> {
  const rows = await tx.manager.getRepository(membershipTable).find({
    where: { personId: In([...personIds]) },
    order: { validFrom: "ASC", validTo: "ASC", id: "ASC" },
  });
  return groupedBy(rows, ({ personId }) => personId);
}

/** Which person each report counts to now. */
export async function findPersonIds(
  tx: Transaction,
  reportIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.manager
    .getRepository(membershipTable)
    .findBy({ reportId: In([...reportIds]), validTo: IsNull() });
  return new Map(rows.map((row) => [row.reportId, row.personId]));
}

/** The persons to whom a report counts that was destroyed, and of whom no other report says anything any more. */
export async function findErasedWith(tx: Transaction, reportId: string): Promise<readonly string[]> {
  const [row] = (await tx.manager.query("select hub.persons_erased_with($1) as persons", [reportId])) as {
    persons: string[];
  }[];
  return row!.persons;
}
