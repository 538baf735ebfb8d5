import { EntitySchema, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { RegisteredOperation } from "../domain/registered-operation.ts";

/** A row of `registered_operation`. */
interface RegisteredOperationRow extends RegisteredOperation {
  registeredBy: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
}

export const registeredOperationTable = new EntitySchema<RegisteredOperationRow>({
  name: "registered_operation",
  columns: {
    sha256: { type: "text", primary: true },
    client: { type: "text", primary: true },
    organisation: { type: "text", primary: true },
    name: { type: "text" },
    document: { type: "text" },
    purpose: { type: "text" },
    registeredAt: { type: "timestamptz", name: "registered_at" },
    registeredBy: { type: "text", name: "registered_by" },
    withdrawnAt: { type: "timestamptz", name: "withdrawn_at", nullable: true },
    withdrawnBy: { type: "text", name: "withdrawn_by", nullable: true },
  },
});

type Key = Pick<RegisteredOperation, "sha256" | "client" | "organisation">;

/** Saves an operation; one that was withdrawn stands again. */
export async function saveRegisteredOperation(
  tx: Transaction,
  operation: Omit<RegisteredOperation, "registeredAt">,
): Promise<void> {
  const { sha256, client, organisation, name, document, purpose } = operation;
  await tx.manager.query(
    `insert into registered_operation
       (sha256, client, organisation, name, document, purpose, registered_at, registered_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (sha256, client, organisation) do update set name = excluded.name,
       document = excluded.document, purpose = excluded.purpose, registered_at = excluded.registered_at,
       registered_by = excluded.registered_by, withdrawn_at = null, withdrawn_by = null`,
    [sha256, client, organisation, name, document, purpose, tx.now, tx.caller.subject],
  );
}

/** The operation of this hash that stands for this client of this organisation's. */
export function findRegisteredOperation(tx: Transaction, key: Key): Promise<RegisteredOperation | null> {
  return tx.manager.getRepository(registeredOperationTable).findOneBy({ ...key, withdrawnAt: IsNull() });
}

/** Withdraws an operation. @returns whether it stood */
export async function withdrawRegisteredOperation(tx: Transaction, key: Key): Promise<boolean> {
  const { affected } = await tx.manager
    .getRepository(registeredOperationTable)
    .update({ ...key, withdrawnAt: IsNull() }, { withdrawnAt: tx.now, withdrawnBy: tx.caller.subject });
  return affected === 1;
}
