import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkAdoption, checkLeads } from "../domain/steering-rules.ts";
import { sealWords } from "../store/words.ts";
import { actOnGroup, actorOn, getSteeringGroup } from "./on-steering-group.ts";

/** Writes a further version of the terms of reference; it holds once the group has adopted it. */
export async function writeTermsOfReference(
  tx: Transaction,
  masterKey: MasterKey,
  { groupId, words }: { readonly groupId: string; readonly words: string },
): Promise<{ groupId: string }> {
  const group = await getSteeringGroup(tx, groupId);
  refuseIf([
    ...checkLeads(group, actorOn(tx, group)),
    ...(words.trim() === "" ? [{ code: "NOTHING_WRITTEN", path: ["words"] }] : []),
  ]);
  const facts = { version: group.terms.length + 1, words: await sealWords(tx, masterKey, words) };
  return actOnGroup(tx, group, { kind: "TERMS_WRITTEN", facts });
}

/** Records that the group has adopted a version of its terms of reference on a day. */
export async function adoptTermsOfReference(
  tx: Transaction,
  {
    groupId,
    version,
    adoptedOn,
  }: { readonly groupId: string; readonly version: number; readonly adoptedOn: IsoDate },
): Promise<{ groupId: string }> {
  const group = await getSteeringGroup(tx, groupId);
  refuseIf([
    ...checkLeads(group, actorOn(tx, group)),
    ...checkAdoption(group, version, adoptedOn, dayInEngland(tx.now)),
  ]);
  return actOnGroup(tx, group, { kind: "TERMS_ADOPTED", facts: { version, adoptedOn } });
}
