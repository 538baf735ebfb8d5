/** How well a decision about pairs did, all true pairs counted, those too that were never compared. */
export interface Quality {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly missed: number;
  readonly falsePairs: number;
}

/** The quality of so many right and wrong pairs, of so many true ones. */
export function qualityOf(right: number, wrong: number, truePairs: number): Quality {
  return {
    f1: (2 * right) / (right + wrong + truePairs),
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right / truePairs,
    missed: truePairs - right,
    falsePairs: wrong,
  };
}

/** How many pairs of the same person there are: within one file, or between the rows before `left` and the rest. */
export function countTruePairs(persons: readonly string[], left: number): number {
  if (left === persons.length) return sumOver(count(persons), (records) => (records * (records - 1)) / 2);
  const there = count(persons.slice(left));
  return persons.slice(0, left).reduce((pairs, person) => pairs + (there.get(person) ?? 0), 0);
}

/** The quality of groups of rows, by all the pairs within them. */
export function qualityOfGroups(groups: ArrayLike<number>, persons: readonly string[]): Quality {
  const pairs = (records: number) => (records * (records - 1)) / 2;
  const together = sumOver(count(Array.from(groups, String)), pairs);
  const right = sumOver(count(Array.from(groups, (group, row) => `${group} ${persons[row]}`)), pairs);
  return qualityOf(right, together - right, countTruePairs(persons, persons.length));
}

/** The quality at the threshold that would have been the best, had one known the truth. */
export function bestQuality(bits: Float64Array, isTrue: readonly boolean[], truePairs: number): Quality {
  const order = Array.from(bits.keys()).sort((a, b) => bits[b]! - bits[a]!);
  let [right, wrong] = [0, 0];
  let best = qualityOf(0, 0, truePairs);
  for (const pair of order) {
    if (isTrue[pair]) right++;
    else wrong++;
    if ((2 * right) / (right + wrong + truePairs) > best.f1) best = qualityOf(right, wrong, truePairs);
  }
  return best;
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sumOver(counts: Map<string, number>, of: (count: number) => number): number {
  return [...counts.values()].reduce((sum, each) => sum + of(each), 0);
}
