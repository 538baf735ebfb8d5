import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkInvitation, checkLeads, type Invitation } from "../domain/steering-rules.ts";
import { sealWords } from "../store/words.ts";
import { actOnGroup, actorOn, area, getSteeringGroup, steeringSeatRulesOn } from "./on-steering-group.ts";

/** Who is invited to which seat, and the name by which they are called there. */
export interface InviteSteeringMemberCommand extends Invitation {
  readonly groupId: string;
  readonly name: string;
}

/** Invites somebody to a seat of the steering group; they accept or decline. */
export async function inviteSteeringMember(
  tx: Transaction,
  masterKey: MasterKey,
  { groupId, name, seat, organisation, account }: InviteSteeringMemberCommand,
): Promise<{ groupId: string }> {
  const group = await getSteeringGroup(tx, groupId);
  const { seats } = steeringSeatRulesOn(dayInEngland(tx.now));
  refuseIf([
    ...checkLeads(group, actorOn(tx, group)),
    ...checkInvitation(group, { seat, organisation, account }, seats, area),
    ...(name.trim() === "" ? [{ code: "NOTHING_WRITTEN", path: ["name"] }] : []),
  ]);
  const sealed = await sealWords(tx, masterKey, name);
  const facts = { memberId: randomUUID(), seat, organisation, account, name: sealed };
  return actOnGroup(tx, group, { kind: "MEMBER_INVITED", facts });
}
