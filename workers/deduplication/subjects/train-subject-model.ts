import { seededChance } from "../linkage/chance.ts";
import { drawFrom } from "../population/draw.ts";
import { inventPerson } from "../population/people.ts";
import { standardName } from "../standardise.ts";
import { inventPair } from "./invented-pairs.ts";
import { compareSubjects, type SubjectComparison, subjectComparisons } from "./subject-levels.ts";
import {
  type LevelShares,
  type NameShares,
  type Relation,
  relations,
  type SubjectModel,
} from "./subject-model.ts";
import { subjectProfile } from "./subject-profile.ts";

/** How a model is trained: the same settings always give the same model. */
export interface SubjectTraining {
  readonly version: string;
  readonly seed: number;
  /** Pairs invented for each relation; strangers are ten times as many. */
  readonly pairs: number;
  /** People invented to count names. */
  readonly people: number;
}

/**
 * Counts how reports of one person, of relatives and of strangers compare among invented reports, of which it is
 * known what they are to each other.
 */
export function trainSubjectModel({ version, seed, pairs, people }: SubjectTraining): SubjectModel {
  return {
    version,
    // In a local index of some fifty thousand people one report in three is about somebody known already. Relatives
    // who have died too are few; they are expected oftener than they are, as to mix up two people is worse than to ask.
    expected: { people: 50_000, SAME: 0.3, TWIN: 0.02, SIBLING: 0.05, NAMESAKE_CHILD: 0.02 },
    shares: Object.fromEntries(
      relations.map((relation, at) => [
        relation,
        sharesOf(relation, seed + at, relation === "STRANGER" ? pairs * 10 : pairs),
      ]),
    ) as Record<Relation, LevelShares>,
    names: countNames(seed, people),
  };
}

/** Each level counts as half a pair more, so that none is impossible. */
const unseen = 0.5;

function sharesOf(relation: Relation, seed: number, pairs: number): LevelShares {
  const draw = drawFrom(seededChance(seed));
  const names = Object.keys(subjectComparisons) as SubjectComparison[];
  const counts = new Map(names.map((name) => [name, subjectComparisons[name].map(() => unseen)]));
  for (let pair = 0; pair < pairs; pair++) {
    const { one, other } = inventPair(draw, relation, pair * 2);
    const levels = compareSubjects(subjectProfile(one), subjectProfile(other));
    for (const name of names) {
      const at = (subjectComparisons[name] as readonly (string | null)[]).indexOf(levels[name]);
      if (at >= 0) counts.get(name)![at]!++;
    }
  }
  return Object.fromEntries(names.map((name) => [name, shares(counts.get(name)!)])) as unknown as LevelShares;
}

function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => rounded(count / total));
}

/** Names rarer than this are not listed, and count as if they were as common as this: nobody's name is a proof. */
const unlisted = 0.0002;

function countNames(seed: number, people: number): SubjectModel["names"] {
  const draw = drawFrom(seededChance(seed - 1));
  const invented = Array.from({ length: people }, (_, serial) => inventPerson(draw, serial));
  return {
    unlisted,
    given: listed(invented.map(({ givenName }) => givenName)),
    family: listed(invented.map(({ familyName }) => familyName)),
  };
}

function listed(names: readonly string[]): NameShares {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(standardName(name), (counts.get(standardName(name)) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count / names.length > unlisted);
  const byShare = common.sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  return Object.fromEntries(byShare.map(([name, count]) => [name, rounded(count / names.length)]));
}

/** Five digits are kept, so that the frozen model can be read and compared. */
function rounded(share: number): number {
  return Number(share.toPrecision(5));
}
