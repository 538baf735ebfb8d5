import { EntitySchema, In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { Transfer, TransferState } from "../domain/transfer.ts";
import { byCase } from "./by-case.ts";

/** A row of `case_transfer`. */
interface TransferRow extends Omit<Transfer, "state"> {
  state: string;
  proposedSubject: string;
  answeredSubject: string | null;
}

export const transferTable = new EntitySchema<TransferRow>({
  name: "case_transfer",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    from: { type: "text", name: "from_owner" },
    to: { type: "text", name: "to_owner" },
    proposedBy: { type: "text", name: "proposed_by" },
    proposedSubject: { type: "text", name: "proposed_subject" },
    proposedAt: { type: "timestamptz", name: "proposed_at" },
    state: { type: "text" },
    answeredBy: { type: "text", name: "answered_by", nullable: true },
    answeredSubject: { type: "text", name: "answered_subject", nullable: true },
    answeredAt: { type: "timestamptz", name: "answered_at", nullable: true },
  },
});

/** Keeps a proposed transfer. @returns its id */
export async function saveTransfer(
  tx: Transaction,
  proposed: Pick<Transfer, "caseId" | "from" | "to" | "proposedBy">,
): Promise<string> {
  const id = crypto.randomUUID();
  const unanswered = { answeredBy: null, answeredSubject: null, answeredAt: null };
  await tx.manager.getRepository(transferTable).insert({
    ...proposed,
    ...unanswered,
    id,
    state: "OPEN",
    proposedAt: tx.now,
    proposedSubject: tx.caller.subject,
  });
  return id;
}

/** Keeps what was answered to a transfer. */
export async function saveTransferAnswer(
  tx: Transaction,
  id: string,
  state: Exclude<TransferState, "OPEN">,
  answeredBy: string,
): Promise<void> {
  await tx.manager
    .getRepository(transferTable)
    .update(
      { id, state: "OPEN" },
      { state, answeredBy, answeredAt: tx.now, answeredSubject: tx.caller.subject },
    );
}

/** A transfer by its id. */
export async function findTransfer(tx: Transaction, id: string): Promise<Transfer | null> {
  return (await findTransfers(tx, [id])).get(id) ?? null;
}

/** The transfers of each case, earliest first. */
export async function findTransfersOfCases(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, Transfer[]>> {
  const rows = await tx.manager
    .getRepository(transferTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { proposedAt: "asc", id: "asc" } });
  return byCase(rows.map(toTransfer));
}

/** One window of the transfers that wait for an answer and concern one of the owners, earliest first. */
export async function listOpenTransfers(
  tx: Transaction,
  owners: readonly string[],
  window: Window,
): Promise<Transfer[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "proposed_at", cast: "timestamptz", id: "id" },
    2,
  );
  const rows = (await tx.manager.query(
    `select id from case_transfer
     where state = 'OPEN' and (from_owner = any ($1) or to_owner = any ($1)) and ${condition} ${tail}`,
    [owners, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findTransfers);
}

async function findTransfers(tx: Transaction, ids: readonly string[]): Promise<Map<string, Transfer>> {
  const rows = await tx.manager.getRepository(transferTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, toTransfer(row)]));
}

function toTransfer({ proposedSubject, answeredSubject, ...row }: TransferRow): Transfer {
  return row as Transfer;
}
