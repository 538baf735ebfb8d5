import { isSameOrganisation } from "../../../schema/values/succession.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { SteeringDecisionState } from "../domain/steering-act.ts";
import { checkFollowing } from "../domain/steering-meeting-rules.ts";
import { checkLeads } from "../domain/steering-rules.ts";
import { appendSteeringAct } from "../store/steering-groups.ts";
import { sealWords } from "../store/words.ts";
import { actorOn, getSteeringGroup, refuseErasedMeeting } from "./on-steering-group.ts";
import { succession } from "./reference-data.ts";

/** Tells how far a decision has come, as the organisation that does it or as whoever leads the group. */
export async function followSteeringDecision(
  tx: Transaction,
  masterKey: MasterKey,
  {
    groupId,
    decisionId,
    state,
    words,
  }: {
    readonly groupId: string;
    readonly decisionId: string;
    readonly state: SteeringDecisionState;
    readonly words: string;
  },
): Promise<{ groupId: string; decisionId: string }> {
  const group = await getSteeringGroup(tx, groupId);
  const decision = group.decisions.find(({ id }) => id === decisionId);
  if (!decision) throw new Refused([{ code: "NO_SUCH_DECISION", path: ["decisionId"] }]);
  await refuseErasedMeeting(tx, decision.meetingId, ["decisionId"]);
  const actor = actorOn(tx, group);
  const isTheirs =
    actor.organisation !== null && isSameOrganisation(decision.owner, actor.organisation, succession);
  refuseIf([
    ...(isTheirs || checkLeads(group, actor).length === 0
      ? []
      : [{ code: "NOT_YOUR_DECISION", path: ["decisionId"] }]),
    ...checkFollowing(decision, { state, words }),
  ]);
  const sealed = await sealWords(tx, masterKey, words);
  await appendSteeringAct(tx, group, {
    kind: "DECISION_FOLLOWED",
    facts: { decisionId, state, words: sealed },
  });
  return { groupId, decisionId };
}
