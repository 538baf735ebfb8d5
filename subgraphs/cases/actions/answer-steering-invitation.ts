import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkAnswer } from "../domain/steering-rules.ts";
import { actOnGroup, actorOn, getSteeringGroup, getSteeringMember } from "./on-steering-group.ts";
import { succession } from "./reference-data.ts";

/** Accepts or declines an invitation to the steering group, as whoever was invited. */
export async function answerSteeringInvitation(
  tx: Transaction,
  {
    groupId,
    memberId,
    accept,
  }: { readonly groupId: string; readonly memberId: string; readonly accept: boolean },
): Promise<{ groupId: string }> {
  const group = await getSteeringGroup(tx, groupId);
  refuseIf(checkAnswer(getSteeringMember(group, memberId), actorOn(tx, group), succession));
  const kind = accept ? "INVITATION_ACCEPTED" : "INVITATION_DECLINED";
  return actOnGroup(tx, group, { kind, facts: { memberId } });
}
