import { randomUUID } from "node:crypto";
import { commissioners, council } from "../../../schema/codes/organisation-succession.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkOrganisation } from "../domain/check-organisation.ts";
import { schemeOf } from "../domain/organisation.ts";
import { findSuccession, saveOrganisation } from "../store/organisations.ts";

/** An organisation that takes part. Dates and successor that are left out are those that are known of its code. */
export interface RegisterOrganisationCommand {
  readonly code: string;
  readonly name: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly successor?: string | null;
}

/** Registers an organisation, or corrects what is registered under its code. */
export async function registerOrganisation(
  tx: Transaction,
  command: RegisterOrganisationCommand,
): Promise<{ organisationId: string }> {
  const known = [...commissioners, council].find(({ code }) => code === command.code);
  const organisation = {
    code: command.code,
    name: command.name.trim(),
    validFrom: command.validFrom ?? known?.from ?? null,
    validTo: command.validTo ?? known?.until ?? null,
    successor: command.successor ?? known?.successor ?? null,
  };
  refuseIf(checkOrganisation(organisation, await findSuccession(tx)));
  const scheme = schemeOf(command.code);
  return { organisationId: await saveOrganisation(tx, { ...organisation, id: randomUUID(), scheme }) };
}
