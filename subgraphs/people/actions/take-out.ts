import type { Transaction } from "../../kit/database.ts";
import { keepApart, saveDecisions, saveWords } from "../store/matches.ts";
import { findMembershipsOfReports } from "../store/memberships.ts";
import { findPersons, saveDecided, savePerson } from "../store/persons.ts";
import { findReports } from "../store/reports.ts";
import { moveReports } from "./move-reports.ts";

/**
 * Takes reports out of a person: each counts again to whom it counted before it came there, or else to somebody new.
 * That they are not about the person is kept for ever, and the model changes neither side by itself any more.
 * @returns the decision about the first of the reports
 */
export async function takeOut(
  tx: Transaction,
  reportIds: readonly string[],
  formerId: string,
  reason: string,
): Promise<string> {
  const former = (await findPersons(tx, [formerId])).get(formerId)!;
  const members = former.members.map(({ report }) => report.id);
  const wasTold = former.toldAt !== null;
  const stay = members.filter((id) => !reportIds.includes(id));
  const targets = await targetsOf(tx, reportIds, formerId);
  const reports = await findReports(tx, reportIds);
  const decisionIds = await saveDecisions(
    tx,
    reportIds.map((reportId) => ({
      reportId,
      reportVersion: reports.get(reportId)!.report.version,
      outcome: "NEW_PERSON",
      personId: targets.get(reportId)!,
      decidedBy: "PERSON",
      candidates: [formerId],
    })),
  );
  const [decisionId] = decisionIds;
  await saveWords(tx, decisionIds, reason);
  await keepApart(tx, reportIds, stay, decisionId!);
  for (const to of new Set(targets.values())) {
    const back = reportIds.filter((id) => targets.get(id) === to);
    await moveReports(tx, { reportIds: back, from: formerId, wasTold, to, decisionId: decisionId! });
  }
  await saveDecided(tx, [formerId, ...targets.values()]);
  return decisionId!;
}

/** To whom each report counted before; somebody new, of its own, where it counted to nobody. */
async function targetsOf(
  tx: Transaction,
  reportIds: readonly string[],
  formerId: string,
): Promise<Map<string, string>> {
  const histories = await findMembershipsOfReports(tx, reportIds);
  const targets = new Map<string, string>();
  for (const reportId of reportIds) {
    const before = (histories.get(reportId) ?? []).filter(({ validTo }) => validTo !== null).at(-1);
    const isElsewhere = before !== undefined && before.personId !== formerId;
    targets.set(reportId, isElsewhere ? before.personId : await savePerson(tx));
  }
  return targets;
}
