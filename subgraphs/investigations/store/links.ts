import { In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
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
