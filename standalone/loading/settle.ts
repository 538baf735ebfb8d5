import {
  FollowInvestigationsDocument,
  type FollowInvestigationsQuery,
  FollowReportsDocument,
  type FollowReportsQuery,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { until } from "./until.ts";

type Report = NonNullable<NonNullable<NonNullable<FollowReportsQuery["deathReports"]>["nodes"]>[number]>;
export type FollowedInvestigation = NonNullable<
  NonNullable<NonNullable<FollowInvestigationsQuery["investigations"]>["nodes"]>[number]
>;

/** What became of the reports once nothing but a person's decision can change it. */
export interface SettledReports {
  /** The ids of the cases by the reporters' own numbers. */
  readonly caseIds: ReadonlyMap<string, string>;
  /** Of how many investigations it is known whom they are about: the others wait for a person's decision. */
  readonly investigationsWithPerson: number;
}

/**
 * Waits until every report that was taken has been matched or put to a person, and every person whose review was
 * asked for has a case.
 * @param indexed how many handovers and investigations must be among the reports
 */
export function settleReports(coordinator: Hub, indexed: number): Promise<SettledReports> {
  return until("all reports are matched and their cases opened", async () => {
    const reports = (await listReports(coordinator)).filter(({ state }) => state === "TAKEN");
    const arrived = reports.filter(({ kind }) => kind === "HANDOVER" || kind === "INVESTIGATION");
    if (arrived.length < indexed || !reports.every(isSettled)) return null;
    const caseIds = new Map(
      reports.flatMap(({ sourceId, person }): [string, string][] =>
        sourceId && person?.case ? [[sourceId, person.case.id]] : [],
      ),
    );
    const about = reports.filter(
      ({ kind, person }) => kind === "INVESTIGATION" && person?.inQuestion === false,
    );
    return { caseIds, investigationsWithPerson: about.length };
  });
}

/** A doubtful match waits for a person, who is not the loader's to play. */
function isSettled({ kind, person }: Report): boolean {
  if (person?.inQuestion) return true;
  const asksForReview = kind === "NOTIFICATION" || kind === "LOOK_BACK";
  return Boolean(person && (person.case || !asksForReview));
}

async function listReports(coordinator: Hub): Promise<Report[]> {
  const reports: Report[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { deathReports }: FollowReportsQuery = await coordinator.send(FollowReportsDocument, {
      first: 100,
      after,
    });
    reports.push(...(deathReports?.nodes ?? []).filter((node) => node !== null));
    after = deathReports?.pageInfo.endCursor ?? null;
    more = deathReports?.pageInfo.hasNextPage ?? false;
  }
  return reports;
}

/** Waits until so many investigations know whom they are about. */
export function settleInvestigations(lead: Hub, known: number): Promise<readonly FollowedInvestigation[]> {
  return until("the investigations are linked with the persons whom they are about", async () => {
    const { investigations } = await lead.send(FollowInvestigationsDocument, { first: 100 });
    const all = (investigations?.nodes ?? []).filter((node) => node !== null);
    return all.filter(({ person }) => person !== null).length >= known ? all : null;
  });
}
