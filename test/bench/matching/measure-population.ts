import { performance } from "node:perf_hooks";
import { decideMatch } from "../../../workers/deduplication/decision.ts";
import type { KnownReport } from "../../../workers/deduplication/groups/known-report.ts";
import { linkKeys } from "../../../workers/deduplication/keys.ts";
import { seededChance } from "../../../workers/deduplication/linkage/chance.ts";
import { deathReportModel } from "../../../workers/deduplication/models/death-reports.ts";
import { drawFrom } from "../../../workers/deduplication/population/draw.ts";
import { inventPerson } from "../../../workers/deduplication/population/people.ts";
import { writeDown } from "../../../workers/deduplication/population/write-down.ts";
import { anySource, subjectOf } from "../../../workers/deduplication/subjects/invented-pairs.ts";
import {
  carelessHabits,
  measureModel,
  type RelationFigures,
} from "../../../workers/deduplication/subjects/measure-model.ts";

/** How reports of deaths are decided about, among invented people of this country. */
export interface PopulationFigures {
  readonly model: string;
  /** Sources of their usual habits. */
  readonly usual: readonly RelationFigures[];
  /** 40 % of NHS numbers missing, a name mistyped in 30 % of reports. */
  readonly careless: readonly RelationFigures[];
}

/** Pairs of each relation; the model was trained on others. */
const pairs = 10_000;
const seed = 12_000;

/** Decides about invented pairs of one person, of relatives and of strangers. */
export function measurePopulation(): PopulationFigures {
  return {
    model: deathReportModel.version,
    usual: measureModel(deathReportModel, seed, pairs),
    careless: measureModel(deathReportModel, seed, pairs, carelessHabits),
  };
}

/** How fast many reports are decided about. */
export interface BulkFigures {
  readonly reports: number;
  readonly known: number;
  readonly candidatesEach: number;
  /** Keys, candidates from memory, and the decision; by the time of one processor. */
  readonly reportsPerSecond: number;
}

const mostCandidates = 100;

/** Decides about reports one after the other, on one core, against reports kept in memory. */
export function measureBulk(known = 30_000, reports = 5_000): BulkFigures {
  const draw = drawFrom(seededChance(77));
  const people = Array.from({ length: known }, (_, serial) => inventPerson(draw, serial));
  const report = (of: number): KnownReport => ({
    reportId: `report-${of}`,
    version: 1,
    personId: `person-${of}`,
    isTold: true,
    standing: "FREE",
    arrived: of,
    onePerPerson: null,
    subject: subjectOf(writeDown(draw, people[of]!, anySource(draw))),
  });
  const index = new Map<string, KnownReport[]>();
  for (const serial of people.keys()) {
    const each = report(serial);
    for (const key of linkKeys(each.subject)) index.set(key, [...(index.get(key) ?? []), each]);
  }
  const arriving = Array.from({ length: reports }, (_, at): KnownReport => {
    const of = report(draw.between(0, known - 1));
    return { ...of, reportId: `arriving-${at}`, personId: null, standing: "NEW", arrived: known + at };
  });
  let candidatesSeen = 0;
  const started = performance.now();
  for (const each of arriving) {
    const found = new Set(linkKeys(each.subject).flatMap((key) => index.get(key) ?? []));
    const candidates = [...found].slice(0, mostCandidates);
    candidatesSeen += candidates.length;
    const work = { reportId: each.reportId, reports: [each, ...candidates], isCorrected: false, apart: [] };
    decideMatch(deathReportModel, work);
  }
  const seconds = (performance.now() - started) / 1000;
  return { reports, known, candidatesEach: candidatesSeen / reports, reportsPerSecond: reports / seconds };
}
