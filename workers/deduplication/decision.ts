import { createHash } from "node:crypto";
import { groupReports } from "./groups/group-reports.ts";
import type { MatchWork } from "./groups/known-report.ts";
import { firstOf, type PlacedGroup, placeGroups } from "./groups/place-groups.ts";
import { type Relations, relationsOf } from "./groups/relations.ts";
import type { CompiledModel } from "./subjects/compiled-model.ts";
import { thresholds } from "./subjects/thresholds.ts";
import type { PairEvidence } from "./subjects/weigh-pair.ts";
import type { MatchSubject } from "./types.ts";

/** What was found about a report: somebody known, somebody new, or a question for a person. */
export type MatchOutcome = "SAME_PERSON" | "NEW_PERSON" | "NEEDS_DECISION";

/** What the model decides about a report, and about everything that hangs together with it. */
export interface MatchDecision {
  readonly outcome: MatchOutcome;
  /** The person it counts to already or counts to now; null where it is somebody new. */
  readonly personId: string | null;
  readonly groups: readonly PlacedGroup[];
  /** A person had decided about the report, and what it says now speaks against it. */
  readonly isContradicted: boolean;
  /** Every other report that is at least a little alike, the likeliest first. */
  readonly edges: readonly MatchEdge[];
  /** The version of the model. */
  readonly model: string;
  /** Stands for everything that was looked at: where it changed meanwhile, the decision is stale. */
  readonly revision: string;
}

/** What the report in question and another have to do with each other. */
export interface MatchEdge {
  readonly otherReportId: string;
  readonly evidence: PairEvidence;
  /** Is it alike enough to ask whether they are about one person? */
  readonly isWorthAsking: boolean;
}

/**
 * Decides whom a report is about. It is compared with reports, never with the record that stands for a person; any
 * doubt, about any person, asks.
 */
export function decideMatch(model: CompiledModel, work: MatchWork): MatchDecision {
  const { reports, apart } = work;
  const from = reports.findIndex(({ reportId }) => reportId === work.reportId);
  const relations = relationsOf(model, reports, apart);
  const groups = placeGroups(groupReports(relations, reports, from), reports);
  const own = groups.find(({ members }) => members.includes(from))!;
  const others = groups.flatMap(({ members }) => members).filter((place) => place !== from);
  const isAsked = own.askedAbout.length > 0 && firstOf(own.members, reports) === from;
  const isContradicted = work.isCorrected && contradictsPerson(from, reports, relations);
  return {
    outcome:
      isAsked || isContradicted ? "NEEDS_DECISION" : own.members.length > 1 ? "SAME_PERSON" : "NEW_PERSON",
    personId: own.personId,
    groups,
    isContradicted,
    edges: edgesOf(relations, reports, from),
    model: model.version,
    revision: revisionOf(work, new Set([from, ...others].map((place) => reports[place]!.reportId))),
  };
}

/** What becomes of a report where another one is all that is known. */
export function decidePair(model: CompiledModel, report: MatchSubject, other: MatchSubject): MatchOutcome {
  const alone = { version: 1, isTold: true, onePerPerson: null, arrived: 0 } as const;
  const known = {
    ...alone,
    reportId: "known",
    personId: "person",
    standing: "FREE",
    subject: other,
  } as const;
  const asked = {
    ...alone,
    reportId: "asked",
    personId: null,
    standing: "NEW",
    arrived: 1,
    subject: report,
  } as const;
  return decideMatch(model, { reportId: "asked", reports: [asked, known], isCorrected: false, apart: [] })
    .outcome;
}

/** Fits a report none of the others of a person to whom the model may not take it from? */
function contradictsPerson(from: number, reports: MatchWork["reports"], relations: Relations): boolean {
  const { personId, standing } = reports[from]!;
  const others = [...reports.keys()].filter(
    (place) => place !== from && reports[place]!.personId === personId,
  );
  return (
    standing === "FIXED" &&
    others.length > 0 &&
    !others.some((place) => {
      const { isWorthAsking, isConflict } = relations.of(from, place);
      return isWorthAsking && !isConflict;
    })
  );
}

function edgesOf(relations: Relations, reports: MatchWork["reports"], from: number): MatchEdge[] {
  return [...reports.keys()]
    .filter((place) => place !== from)
    .map((place) => ({ otherReportId: reports[place]!.reportId, ...relations.of(from, place) }))
    .filter(({ evidence, isWorthAsking }) => isWorthAsking || evidence.probability >= thresholds.kept)
    .map(({ otherReportId, evidence, isWorthAsking }) => ({ otherReportId, evidence, isWorthAsking }))
    .sort((a, b) => b.evidence.weight - a.evidence.weight || (a.otherReportId < b.otherReportId ? -1 : 1));
}

function revisionOf({ reports, apart }: MatchWork, among: ReadonlySet<string>): string {
  const lines = [
    ...reports
      .filter(({ reportId }) => among.has(reportId))
      .map(({ reportId, version, personId, standing, onePerPerson }) =>
        JSON.stringify([reportId, version, personId, standing, onePerPerson]),
      ),
    ...apart
      .filter((pair) => pair.every((id) => among.has(id)))
      .map((pair) => JSON.stringify([...pair].sort())),
  ];
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}
