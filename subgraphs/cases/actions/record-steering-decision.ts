import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { itemIdOf } from "../domain/steering-agenda.ts";
import type { SteeringGroup, SteeringMeeting } from "../domain/steering-group.ts";
import { checkDecision, type DecisionTaken } from "../domain/steering-meeting-rules.ts";
import { checkLeads } from "../domain/steering-rules.ts";
import { appendSteeringAct } from "../store/steering-groups.ts";
import { sealWords } from "../store/words.ts";
import { assessReaders } from "./assess-reader.ts";
import { actorOn, getSteeringMeeting } from "./on-steering-group.ts";

/** What a meeting has decided. */
export interface RecordSteeringDecisionCommand extends DecisionTaken {
  readonly meetingId: string;
  /** Code of the organisation that does it. */
  readonly owner: string;
}

/**
 * Records what a meeting has decided. Where it is about a death, nobody decides who reviewed it or was involved in the
 * care: such members have withdrawn, and this says so.
 * Source: the report, sections 3.9 (independence) and 3.10 (impartiality).
 */
export async function recordSteeringDecision(
  tx: Transaction,
  masterKey: MasterKey,
  command: RecordSteeringDecisionCommand,
): Promise<{ groupId: string; decisionId: string }> {
  const { meetingId, itemId, proposedBy, withdrew, owner, dueOn } = command;
  const { group, meeting } = await getSteeringMeeting(tx, meetingId);
  refuseIf([...checkLeads(group, actorOn(tx, group)), ...checkDecision(meeting, command)]);
  const caseId = caseOf(meeting, itemId);
  if (caseId !== null) refuseIf(await checkIndependence(tx, caseId, group, meeting, withdrew));
  const decisionId = randomUUID();
  const words = await sealWords(tx, masterKey, command.words);
  const facts = { decisionId, meetingId, itemId, caseId, proposedBy, withdrew, words, owner, dueOn };
  await appendSteeringAct(tx, group, { kind: "DECISION_RECORDED", facts });
  return { groupId: group.id, decisionId };
}

/** The one death that an item is about, if it is about one. */
function caseOf({ agenda }: SteeringMeeting, itemId: string | null): string | null {
  const item = agenda?.find((each) => itemIdOf(each) === itemId);
  return item?.caseIds.length === 1 ? item.caseIds[0]! : null;
}

async function checkIndependence(
  tx: Transaction,
  caseId: string,
  { members }: SteeringGroup,
  { present }: SteeringMeeting,
  withdrew: readonly string[],
) {
  const deciding = members.flatMap(({ id, subject, organisation }) =>
    subject !== null && present.includes(id) && !withdrew.includes(id) ? [{ subject, organisation }] : [],
  );
  const assessed = await assessReaders(tx, caseId, deciding, "STEERING_MEMBER");
  return assessed.some(({ reasons }) => reasons.length > 0)
    ? [{ code: "MEMBER_NOT_INDEPENDENT", path: ["withdrew"] }]
    : [];
}
