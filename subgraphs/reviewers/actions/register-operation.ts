import { ownRoles, roles } from "../../../schema/codes/access.ts";
import type { Transaction } from "../../kit/database.ts";
import { hashOfDocument, nameOfOperation } from "../../kit/operation-document.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkOperation } from "../domain/check-operation.ts";
import { saveRegisteredOperation } from "../store/registered-operations.ts";

/** An operation to be sent by its hash from now on. */
export interface RegisterOperationCommand {
  readonly document: string;
  readonly purpose: string;
}

/** Registers an operation for the client by which it is asked for, at the caller's organisation. */
export async function registerOperation(
  tx: Transaction,
  { document, purpose }: RegisterOperationCommand,
): Promise<{ sha256: string }> {
  const { client, organisation, roles: held } = tx.caller;
  const name = nameOfOperation(document);
  const theirs = ownRoles(held).flatMap((role): readonly string[] => roles[role].purposes);
  refuseIf(checkOperation({ name, purpose, organisation }, theirs));
  const sha256 = hashOfDocument(document);
  await saveRegisteredOperation(tx, {
    ...{ sha256, client, organisation: organisation!, name: name!, document, purpose },
  });
  return { sha256 };
}
