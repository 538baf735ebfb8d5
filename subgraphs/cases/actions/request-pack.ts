import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { PackAudience } from "../../../schema/values/pack.ts";
import { isSameOrganisation } from "../../../schema/values/succession.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkPeriod, isExactFor, type PackPeriod } from "../domain/pack.ts";
import { savePack } from "../store/packs.ts";
import { sealWords } from "../store/words.ts";
import { draftPack } from "./draft-pack.ts";
import { custodianOn, succession } from "./reference-data.ts";

/** For whom a pack is to be made, and of which quarters. */
export interface RequestPackCommand extends PackPeriod {
  readonly audience: PackAudience;
}

/**
 * Asks for a pack: what the figures say now is kept at once, as the caller may see it, and a job makes the documents
 * of it.
 */
export async function requestPack(
  tx: Transaction,
  masterKey: MasterKey,
  { audience, firstQuarter, lastQuarter }: RequestPackCommand,
): Promise<{ packId: string }> {
  const today = dayInEngland(tx.now);
  const period = { firstQuarter, lastQuarter };
  refuseIf(checkPeriod(period));
  const custodian = custodianOn(today);
  const exact = isExactFor(audience);
  const { organisation } = tx.caller;
  if (exact && (organisation === null || !isSameOrganisation(custodian, organisation, succession))) {
    throw new Refused([{ code: "NOT_EVERY_ROW", path: ["audience"] }]);
  }
  const draft = await sealWords(tx, masterKey, JSON.stringify(await draftPack(tx, audience, period)));
  const packId = randomUUID();
  await savePack(tx, { id: packId, custodian, audience, exact, ...period, draft });
  await record(tx, "pack.requested", { packId });
  return { packId };
}
