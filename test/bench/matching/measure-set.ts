import { performance } from "node:perf_hooks";
import { clusterRows } from "../../../workers/deduplication/linkage/clusters.ts";
import { linkSet } from "./link-set.ts";
import type { MatchingSet } from "./matching-set.ts";
import { bestQuality, countTruePairs, type Quality, qualityOf, qualityOfGroups } from "./quality.ts";
import { matchingSets, type SetName } from "./sets.ts";

/** The figures of one set. */
export interface SetFigures {
  readonly set: string;
  readonly records: number;
  readonly truePairs: number;
  readonly candidatePairs: number;
  /** The share of true pairs that were compared at all. */
  readonly blockingRecall: number;
  /** Probability at least one half. */
  readonly atDefault: Quality;
  /** At the threshold that one would choose knowing the truth. */
  readonly atBest: Quality;
  /** Probability at least .99: what would be linked without asking anybody. */
  readonly automatic: Quality;
  readonly clustered: Quality | null;
  /** Standardising, finding pairs, training, weighing and clustering; reading the file is left out. */
  readonly seconds: number;
  /** The same in seconds of the processor, which other work on the machine does not lengthen. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

const automaticFrom = Math.log2(0.99 / 0.01);

/** Links or searches a set as the command does, and compares with the truth. */
export function measureSet(name: SetName): SetFigures {
  const set: MatchingSet = matchingSets[name]();
  const records = set.files.flat();
  const started = performance.now();
  const usedBefore = process.cpuUsage();
  const { linkage, groups } = link(set);
  const { user, system } = process.cpuUsage(usedBefore);
  const seconds = (performance.now() - started) / 1000;
  const { pairs, bits } = linkage;
  const persons = records.map(set.personOf);
  const isTrue = Array.from(pairs.left, (left, pair) => persons[left] === persons[pairs.right[pair]!]);
  const truePairs = countTruePairs(persons, set.files[0]!.length);
  const from = (threshold: number) => {
    const said = isTrue.filter((_, pair) => bits[pair]! >= threshold);
    const right = said.filter((each) => each).length;
    return qualityOf(right, said.length - right, truePairs);
  };
  return {
    set: name,
    records: records.length,
    truePairs,
    candidatePairs: pairs.count,
    blockingRecall: isTrue.filter((each) => each).length / truePairs,
    atDefault: from(0),
    atBest: bestQuality(bits, isTrue, truePairs),
    automatic: from(automaticFrom),
    clustered: groups && qualityOfGroups(groups, persons),
    seconds,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function link(set: MatchingSet) {
  const linkage = linkSet(set);
  const { pairs, bits } = linkage;
  const groups = set.files.length === 1 ? clusterRows(set.files[0]!.length, { ...pairs, bits }) : null;
  return { linkage, groups };
}
