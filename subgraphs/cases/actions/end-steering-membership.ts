import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkLeaving } from "../domain/steering-rules.ts";
import { actOnGroup, actorOn, getSteeringGroup, getSteeringMember } from "./on-steering-group.ts";

/** Ends a membership, as the member or as whoever leads the group. */
export async function endSteeringMembership(
  tx: Transaction,
  { groupId, memberId }: { readonly groupId: string; readonly memberId: string },
): Promise<{ groupId: string }> {
  const group = await getSteeringGroup(tx, groupId);
  refuseIf(checkLeaving(group, getSteeringMember(group, memberId), actorOn(tx, group)));
  return actOnGroup(tx, group, { kind: "MEMBER_LEFT", facts: { memberId } });
}
