import { randomUUID } from "node:crypto";
import { getInForce } from "../../../schema/codes/in-force.ts";
import { matchChecks } from "../../../schema/codes/match-checks.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { KnownReport } from "../../../workers/deduplication/groups/known-report.ts";
import { firstOf, type PlacedGroup } from "../../../workers/deduplication/groups/place-groups.ts";
import { reasonsOf } from "../../../workers/deduplication/subjects/match-reasons.ts";
import type { Transaction } from "../../kit/database.ts";
import type { MatchDecision, MatchOutcome } from "../domain/match.ts";
import { findCurrentDecisions, type NewDecision, saveDecisions, saveEvidence } from "../store/matches.ts";
import { savePerson, saveTold } from "../store/persons.ts";
import { moveReports, tell } from "./move-reports.ts";
import type { WeighedReport } from "./weigh-report.ts";

/** A group with the person it is from now on. */
interface Grouped extends PlacedGroup {
  readonly person: string;
}

/**
 * Puts what the model decided into force: lets reports count to persons, asks where somebody must decide, and tells
 * those who keep cases. Of a person in question nobody is told before the answer, unless they were known before.
 * @param decided the decision of a person that stands for the report, where there is one
 * @returns the person to whom the report counts now
 */
export async function regroup(
  tx: Transaction,
  { report, work, decision }: WeighedReport,
  decided: string | null = null,
): Promise<string> {
  const { reports } = work;
  const [groups, holding] = await Promise.all([
    Promise.all(
      decision.groups.map(
        async (group): Promise<Grouped> => ({ ...group, person: group.personId ?? (await savePerson(tx)) }),
      ),
    ),
    findCurrentDecisions(
      tx,
      decision.groups.flatMap(({ members }) => members.map((place) => reports[place]!.reportId)),
    ),
  ]);
  const own = groups.find(({ members }) =>
    members.some((place) => reports[place]!.reportId === work.reportId),
  )!;

  const standing = decided ?? standingDecision(holding.get(work.reportId), decision);
  const decisionId = standing ?? (await saveOwn(tx, { report, work, decision }, own, groups, holding));
  const others = groups.flatMap((group) =>
    group.members
      .map((place) => reports[place]!)
      .filter(({ reportId }) => reportId !== work.reportId || standing !== null)
      .flatMap((each) => changed(each, group, groups, reports, holding.get(each.reportId), decisionId)),
  );
  await saveDecisions(tx, others, holding);
  for (const group of groups) await settle(tx, group, reports, decisionId);
  return own.person;
}

/** A person's decision outranks the model's, and stands until what it was about says something else. */
function standingDecision(holds: MatchDecision | undefined, found: WeighedReport["decision"]): string | null {
  const stands =
    holds?.decidedBy === "PERSON" && found.outcome !== "NEEDS_DECISION" && holds.personId === found.personId;
  return stands ? holds.id : null;
}

async function saveOwn(
  tx: Transaction,
  { report, work, decision }: WeighedReport,
  own: Grouped,
  groups: readonly Grouped[],
  holding: ReadonlyMap<string, MatchDecision>,
): Promise<string> {
  const reportVersion = report.version;
  const { outcome, edges, isContradicted, model } = decision;
  const [likeliest] = edges;
  const about = outcome === "NEEDS_DECISION" ? personsAskedAbout(own, groups) : [];
  const candidates = isContradicted ? [own.person, ...about] : about;
  const evidence = edges.filter(({ isWorthAsking }) => isWorthAsking).map((edge) => edge.evidence);
  const id = randomUUID();
  const made: NewDecision = {
    ...{ id, reportId: work.reportId, reportVersion, outcome, candidates, model },
    personId: outcome === "NEEDS_DECISION" ? null : own.person,
    decidedBy: "MODEL",
    reasons: reasonsOf(candidates.length > 1 ? evidence : evidence.slice(0, 1), candidates.length),
    weight: likeliest?.evidence.weight ?? null,
    probability: likeliest?.evidence.probability ?? null,
    cappedKeys: work.cappedKeys,
    checkRate: likeliest ? checkRateOf(outcome, tx.now) : 0,
  };
  const versions = new Map(work.reports.map(({ reportId, version }) => [reportId, version]));
  const pairs = edges.map(({ otherReportId, isWorthAsking, evidence: pair }) => ({
    ...pair,
    otherReportId,
    isWorthAsking,
    otherReportVersion: versions.get(otherReportId)!,
  }));
  await Promise.all([
    saveDecisions(tx, [made], holding),
    saveEvidence(tx, { id, reportId: work.reportId, reportVersion }, pairs),
  ]);
  return id;
}

/** The share of the model's own decisions of a kind that somebody looks at afterwards. */
function checkRateOf(outcome: MatchOutcome, now: Date): number {
  const { links, news } = getInForce(matchChecks, dayInEngland(now));
  return outcome === "NEEDS_DECISION" ? 0 : outcome === "SAME_PERSON" ? links : news;
}

/** What another report's decision becomes, if it becomes another one. */
function changed(
  { reportId, version, personId }: KnownReport,
  group: Grouped,
  groups: readonly Grouped[],
  reports: readonly KnownReport[],
  holds: MatchDecision | undefined,
  causeId: string,
): NewDecision[] {
  const isAsked =
    group.askedAbout.length > 0 && reports[firstOf(group.members, reports)]!.reportId === reportId;
  const made = { reportId, reportVersion: version, decidedBy: "MODEL", causeId } as const;
  if (isAsked) {
    const candidates = personsAskedAbout(group, groups);
    const isSame = holds?.outcome === "NEEDS_DECISION" && sameSet(holds.candidates, candidates);
    return isSame ? [] : [{ ...made, outcome: "NEEDS_DECISION", personId: null, candidates }];
  }
  if (personId === group.person && holds?.outcome !== "NEEDS_DECISION") return [];
  const outcome: MatchOutcome = group.members.length > 1 ? "SAME_PERSON" : "NEW_PERSON";
  return [{ ...made, outcome, personId: group.person }];
}

function personsAskedAbout(group: PlacedGroup, groups: readonly Grouped[]): string[] {
  return group.askedAbout.map((about) => groups.find(({ members }) => members === about)!.person);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

/** Lets the reports of a group count to its person, and tells whom it concerns. */
async function settle(
  tx: Transaction,
  { members, person, isKnown, askedAbout }: Grouped,
  reports: readonly KnownReport[],
  decisionId: string,
): Promise<void> {
  const all = members.map((place) => reports[place]!);
  const moving = all.filter(({ personId }) => personId !== person);
  const moveFrom = (from: string | null) => {
    const moved = moving.filter(({ personId }) => personId === from);
    const wasTold = moved.some(({ isTold }) => isTold);
    const reportIds = moved.map(({ reportId }) => reportId);
    return moveReports(tx, { reportIds, from, wasTold, to: person, decisionId });
  };
  const former = new Set(moving.map(({ personId }) => personId));
  for (const from of former) if (from !== null) await moveFrom(from);
  const isToldNow = isKnown || moving.some(({ isTold }) => isTold);
  const news = (isKnown ? moving : all).filter(({ isTold }) => !isTold).map(({ reportId }) => reportId);
  const telling = news.length > 0 && (askedAbout.length === 0 || isToldNow);
  await Promise.all([
    former.has(null) && moveFrom(null),
    telling && !isKnown && saveTold(tx, person),
    telling && tell(tx, person, news),
  ]);
}
