import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { anyOf } from "../../kit/any-of.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { InDepthRequest } from "../domain/in-depth-request.ts";
import { byCase } from "./by-case.ts";
import { inDepthAnswerTable, inDepthDecisionTable, inDepthRequestTable } from "./in-depth-tables.ts";

/** Logs a family's request. */
export async function saveRequest(
  tx: Transaction,
  request: Pick<InDepthRequest, "id" | "caseId" | "relativeId" | "requestedOn" | "words">,
): Promise<void> {
  await tx.manager
    .getRepository(inDepthRequestTable)
    .insert({ ...request, loggedAt: tx.now, loggedBy: tx.caller.subject });
}

/** Saves what was decided on a request, and why. */
export async function saveDecision(
  tx: Transaction,
  requestId: string,
  decision: { readonly granted: boolean; readonly reason: string },
): Promise<void> {
  await tx.manager
    .getRepository(inDepthDecisionTable)
    .insert({ ...decision, requestId, decidedAt: tx.now, decidedBy: tx.caller.subject });
}

/** Saves when the family was told what was decided. */
export async function saveRequestAnswer(tx: Transaction, requestId: string, on: IsoDate): Promise<void> {
  await tx.manager
    .getRepository(inDepthAnswerTable)
    .insert({ requestId, answeredOn: on, recordedAt: tx.now, recordedBy: tx.caller.subject });
}

const select = `select r.id, r.case_id as "caseId", r.relative_id as "relativeId",
    r.requested_on::text as "requestedOn", r.words, r.logged_at as "loggedAt", d.granted, d.reason,
    d.decided_at as "decidedAt", a.answered_on::text as "answeredOn"
  from in_depth_request r
    left join in_depth_decision d on d.request_id = r.id
    left join in_depth_answer a on a.request_id = r.id`;

/** The requests of each case's family, earliest first. */
export async function findRequestsOfCases(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, InDepthRequest[]>> {
  const rows = await tx.manager.query(
    `${select} where r.case_id = ${anyOf("$1")} order by r.logged_at, r.id`,
    [caseIds],
  );
  return byCase(rows as InDepthRequest[]);
}

/** A request by its id. */
export async function findRequest(tx: Transaction, id: string): Promise<InDepthRequest | null> {
  const [row] = (await tx.manager.query(`${select} where r.id = $1`, [id])) as InDepthRequest[];
  return row ?? null;
}

/** One window of the requests that were not answered yet, of all cases, earliest first. */
export async function listUnansweredRequests(tx: Transaction, window: Window): Promise<InDepthRequest[]> {
  const keys = { value: "r.logged_at", cast: "timestamptz", id: "r.id" };
  const { condition, tail, parameters } = windowSql(window, keys, 1);
  const rows = await tx.manager.query(
    `${select} where a.request_id is null and ${condition} ${tail}`,
    parameters,
  );
  return rows as InDepthRequest[];
}
