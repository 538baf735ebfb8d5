import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { type AgendaItem, agendaOf, itemsShownTo } from "../domain/steering-agenda.ts";
import { isToBeDone, type SteeringGroup, themesLookedAt } from "../domain/steering-group.ts";
import { listAwaitingDecision } from "../store/awaiting-decision.ts";
import { findGroupsOfMeetings } from "../store/steering-groups.ts";
import {
  findActionsOverdue,
  findReviewsOverdue,
  findThemesShown,
  findVisibleCases,
} from "../store/what-is-due.ts";

/** The most reports that one agenda asks a decision on: the earliest approved come first. */
const mostReports = 200;

/** What is due for a group now, as far as the caller sees the cases. */
export async function buildAgenda(tx: Transaction, group: SteeringGroup): Promise<AgendaItem[]> {
  const today = dayInEngland(tx.now);
  const known = themesLookedAt(group);
  return agendaOf({
    reports: await listAwaitingDecision(tx, { limit: mostReports, from: null, backwards: false }),
    reviews: await findReviewsOverdue(tx, today),
    actions: await findActionsOverdue(tx, today),
    decisions: group.decisions.filter((each) => isToBeDone(each) && each.dueOn < today),
    themes: (await findThemesShown(tx)).filter(({ theme }) => !known.has(theme)),
  });
}

/** The agendas of meetings: as they were fixed, or as they build themselves until then. */
export async function readAgendas(
  tx: Transaction,
  meetingIds: readonly string[],
): Promise<Map<string, AgendaItem[]>> {
  const groups = await findGroupsOfMeetings(tx, meetingIds);
  const agendas = new Map<string, readonly AgendaItem[]>();
  for (const [meetingId, group] of groups) {
    const meeting = group.meetings.find(({ id }) => id === meetingId);
    if (meeting?.agenda) agendas.set(meetingId, meeting.agenda);
    else if (meeting?.state === "PLANNED") agendas.set(meetingId, await buildAgenda(tx, group));
  }
  const cases = [...agendas.values()].flatMap((items) => items.flatMap(({ caseIds }) => caseIds));
  const visible = await findVisibleCases(tx, [...new Set(cases)]);
  return new Map([...agendas].map(([id, items]) => [id, itemsShownTo(items, visible)]));
}
