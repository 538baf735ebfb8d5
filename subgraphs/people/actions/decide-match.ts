import { getInForce } from "../../../schema/codes/in-force.ts";
import { secondReadings } from "../../../schema/codes/second-reading.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { type Answer, checkAnswer, isDrawn, verdictOf } from "../domain/answer-question.ts";
import type { MatchDecision } from "../domain/match.ts";
import { findAnswers, saveAnswer } from "../store/match-answers.ts";
import type { ReportToMatch } from "../store/match-work.ts";
import {
  findCurrentDecisions,
  keepApart,
  type NewDecision,
  saveDecisions,
  saveWords,
} from "../store/matches.ts";
import { findMembers, findPersonIds } from "../store/memberships.ts";
import { findPersons, type PersonWithReports, saveDecided } from "../store/persons.ts";
import { checkKept } from "./check-kept.ts";
import { moveReports, tell } from "./move-reports.ts";
import { regroup } from "./regroup.ts";
import { takeOut } from "./take-out.ts";
import { weigh, weighLocked } from "./weigh-report.ts";

/** A person's answer to a doubtful match. */
export interface DecideMatchCommand extends Answer {
  readonly reportId: string;
}

/**
 * Answers the question of a doubtful match. Whoever is unsure leaves it to others; where it was drawn for a second
 * reader, it waits for one. That the report is not about the candidates is kept for ever.
 */
export async function decideMatch(
  tx: Transaction,
  command: DecideMatchCommand,
  rate: number | null,
): Promise<{ reportId: string }> {
  const { reportId } = command;
  const { report } = await weighLocked(tx, reportId);
  const question = (await findCurrentDecisions(tx, [reportId])).get(reportId) ?? null;
  const before = question ? ((await findAnswers(tx, [question.id])).get(question.id) ?? []) : [];
  refuseIf([
    ...(question ? await checkKept(tx, await sidesOf(tx, question, command), ["reportId"]) : []),
    ...checkAnswer(question, before, tx.caller.subject, command),
  ]);
  await saveAnswer(tx, question!.id, command);
  const given = [...before, { ...command, subject: tx.caller.subject, answeredAt: tx.now }];
  const verdict = verdictOf(given, isDrawnForSecond(question!, rate));
  if (verdict === null) return { reportId };
  const decisionId =
    verdict.personId === null
      ? await tellApart(tx, report, question!, verdict.reason)
      : await takeForSame(tx, report, verdict.personId, verdict.reason);
  await regroup(tx, await weigh(tx, report), decisionId);
  return { reportId };
}

/** The persons between whom it is decided: the report's, and the one who is said to be the same or all candidates. */
async function sidesOf(
  tx: Transaction,
  { reportId, candidates }: MatchDecision,
  { answer, personId }: Answer,
): Promise<string[]> {
  const own = (await findPersonIds(tx, [reportId])).get(reportId);
  const others = answer === "SAME_PERSON" ? candidates.filter((id) => id === personId) : candidates;
  return own === undefined ? [...others] : [own, ...others];
}

/** Was the question drawn for a second reader, at the rate of its day or at the given one? */
export function isDrawnForSecond({ id, decidedAt }: MatchDecision, rate: number | null): boolean {
  return isDrawn(id, rate ?? getInForce(secondReadings, dayInEngland(decidedAt)).rate);
}

/** Everything that counts to the one person counts to the other from now on; whose review is under way stays. */
async function takeForSame(
  tx: Transaction,
  report: ReportToMatch,
  candidateId: string,
  reason: string,
): Promise<string> {
  const own = await personOf(tx, report.id);
  const candidate = (await findPersons(tx, [candidateId])).get(candidateId)!;
  if (own.id !== candidate.id && own.settledAt !== null && candidate.settledAt !== null) {
    throw new Refused([{ code: "BOTH_UNDER_REVIEW", path: ["personId"] }]);
  }
  const staysOwn = own.settledAt !== null && candidate.settledAt === null;
  const [stays, leaves] = staysOwn ? [own, candidate] : [candidate, own];
  const made = { reportId: report.id, reportVersion: report.version, outcome: "SAME_PERSON" } as const;
  const decisionId = await saveByPerson(
    tx,
    { ...made, personId: stays.id, candidates: [candidateId] },
    reason,
  );
  await saveDecided(tx, [stays.id]);
  if (stays.id === leaves.id) return decisionId;
  const reportIds = leaves.members.map((member) => member.report.id);
  const wasTold = leaves.toldAt !== null;
  await moveReports(tx, { reportIds, from: leaves.id, wasTold, to: stays.id, decisionId });
  if (!wasTold && stays.toldAt !== null) await tell(tx, stays.id, reportIds);
  return decisionId;
}

/** What counts to the report's person is about none of the candidates; where that is its own, it is taken out. */
async function tellApart(
  tx: Transaction,
  report: ReportToMatch,
  { candidates }: MatchDecision,
  reason: string,
): Promise<string> {
  const own = await personOf(tx, report.id);
  if (candidates.includes(own.id)) return takeOut(tx, [report.id], own.id, reason);
  const made = { reportId: report.id, reportVersion: report.version, outcome: "NEW_PERSON" } as const;
  const decisionId = await saveByPerson(tx, { ...made, personId: own.id, candidates }, reason);
  const ownReports = own.members.map((member) => member.report.id);
  for (const candidate of candidates) {
    const theirs = (await findMembers(tx, candidate)).map(({ reportId }) => reportId);
    await keepApart(tx, ownReports, theirs, decisionId);
  }
  return decisionId;
}

async function personOf(tx: Transaction, reportId: string): Promise<PersonWithReports> {
  const personId = (await findPersonIds(tx, [reportId])).get(reportId)!;
  return (await findPersons(tx, [personId])).get(personId)!;
}

async function saveByPerson(
  tx: Transaction,
  made: Omit<NewDecision, "decidedBy">,
  reason: string,
): Promise<string> {
  const [id] = await saveDecisions(tx, [{ ...made, decidedBy: "PERSON" }]);
  await saveWords(tx, [id!], reason);
  return id!;
}
