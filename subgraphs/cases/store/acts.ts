import { In, Raw } from "typeorm";
import type { Window } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { ActKind, CaseAct } from "../domain/act.ts";
import { type CaseActRow, caseActTable } from "./case-tables.ts";

/** Appends an act to its case's file. */
export async function saveAct(tx: Transaction, act: CaseAct): Promise<void> {
  await tx.manager.getRepository(caseActTable).insert({ ...act, facts: { ...act.facts } });
}

/** One window of a case's acts, in their order. */
export async function listActs(tx: Transaction, caseId: string, window: Window): Promise<CaseAct[]> {
  const rows = await tx.manager.getRepository(caseActTable).find({
    where: {
      caseId,
      ...(window.from ? { sequence: beyond(Number(window.from[0]), window.backwards) } : {}),
    },
    order: { sequence: window.backwards ? "desc" : "asc" },
    take: window.limit,
  });
  return rows.map(toAct);
}

/** The acts of some kinds that were done to a case, in their order. */
export async function findActsOf(
  tx: Transaction,
  caseId: string,
  kinds: readonly ActKind[],
): Promise<CaseAct[]> {
  const rows = await tx.manager
    .getRepository(caseActTable)
    .find({ where: { caseId, kind: In([...kinds]) }, order: { sequence: "asc" } });
  return rows.map(toAct);
}

/** Everybody who ever did something to a case, by their sign-ins; jobs among them. */
export async function findActors(tx: Transaction, caseId: string): Promise<string[]> {
  const rows = (await tx.manager.query("select distinct subject from case_act where case_id = $1", [
    caseId,
  ])) as { subject: string }[];
  return rows.map(({ subject }) => subject);
}

/** The proposal on which whoever was last appointed to a case was appointed; null where nobody ever was. */
export async function findAppointedProposal(tx: Transaction, caseId: string): Promise<string | null> {
  const last = (await findActsOf(tx, caseId, ["REVIEWER_APPOINTED"])).at(-1);
  return last?.kind === "REVIEWER_APPOINTED" ? last.facts.proposalId : null;
}

function beyond(sequence: number, backwards: boolean) {
  return Raw((column) => `${column} ${backwards ? "<" : ">"} :sequence`, { sequence });
}

function toAct(row: CaseActRow): CaseAct {
  return row as CaseAct;
}
