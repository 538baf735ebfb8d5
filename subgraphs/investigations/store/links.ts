import { In, IsNull } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { InvestigationLink } from "../domain/link.ts";
import { investigationLinkTable } from "./investigation-tables.ts";

/** Saves a new link. */
export async function saveLink(tx: Transaction, link: InvestigationLink): Promise<void> {
  await tx.manager
    .getRepository(investigationLinkTable)
    .insert({ ...link, linkedBy: tx.caller.subject, endedBy: null });
}

/** Counts a change of what a link that stands means for the review. */
export async function countLinkChange(tx: Transaction, linkId: string): Promise<void> {
  await tx.manager.getRepository(investigationLinkTable).increment({ id: linkId }, "revision", 1);
}

/** Ends a link, for a reason in somebody's words; its history stays. */
export async function endLink(tx: Transaction, linkId: string, words: string): Promise<void> {
  await countLinkChange(tx, linkId);
  await tx.manager
    .getRepository(investigationLinkTable)
    .update({ id: linkId }, { endedAt: tx.now, endedBy: tx.caller.subject });
  await tx.manager.query("insert into link_words (link_id, words) values ($1, $2)", [linkId, words]);
}

/** The link that stands between an investigation and a case. */
export async function findStandingLink(
  tx: Transaction,
  investigationId: string,
  caseId: string,
): Promise<InvestigationLink | null> {
  return tx.manager
    .getRepository(investigationLinkTable)
    .findOneBy({ investigationId, caseId, endedAt: IsNull() });
}

/** Every link that was ever made between an investigation and a case. */
export async function findLinksBetween(
  tx: Transaction,
  investigationId: string,
  caseId: string,
): Promise<InvestigationLink[]> {
  return tx.manager.getRepository(investigationLinkTable).findBy({ investigationId, caseId });
}

/** The links of investigations, ended ones too, earliest first. */
export async function findLinksOfInvestigations(
  tx: Transaction,
  investigationIds: readonly string[],
): Promise<Map<string, InvestigationLink[]>> {
  const links = await tx.manager.getRepository(investigationLinkTable).find({
    where: { investigationId: In([...investigationIds]) },
    order: { linkedAt: "asc", id: "asc" },
  });
  return groupedBy(links, (link) => link.investigationId);
}

/** The links of cases that stand, earliest first. */
export async function findLinksOfCases(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, InvestigationLink[]>> {
  const links = await tx.manager.getRepository(investigationLinkTable).find({
    where: { caseId: In([...caseIds]), endedAt: IsNull() },
    order: { linkedAt: "asc", id: "asc" },
  });
  return groupedBy(links, (link) => link.caseId);
}

/** Finds links by id. */
export async function findLinks(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, InvestigationLink>> {
  const rows = await tx.manager.getRepository(investigationLinkTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The links that were made until an instant, ended ones too. */
export async function findLinksMadeUntil(tx: Transaction, at: Date): Promise<string[]> {
  const rows = (await tx.manager.query(
    "select id from investigation_link where linked_at <= $1 order by linked_at, id",
    [at],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** What a list of interfaces is narrowed to; what is given must all hold. */
export interface InterfaceFilter {
  readonly caseIds?: readonly string[] | null;
  /** Of which the steering group has been told the end, or that they are not significant: or not yet. */
  readonly settled?: boolean | null;
}

/** One window of the links that a filter leaves, those that have ended too, in the order in which they were made. */
export async function listInterfaces(
  tx: Transaction,
  filter: InterfaceFilter,
  window: Window,
): Promise<InvestigationLink[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "linked_at", cast: "timestamptz", id: "id" },
    3,
  );
  const rows = (await tx.manager.query(
    `select id from investigation_link
     where ($1::uuid[] is null or case_id = any ($1))
       and ($2::boolean is null or $2 = exists (
         select from interface_report report
         where report.link_id = investigation_link.id
           and (report.kind = 'COMPLETION' or report.effect = 'NOT_SIGNIFICANT')))
       and ${condition} ${tail}`,
    [filter.caseIds ?? null, filter.settled ?? null, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findLinks);
}
