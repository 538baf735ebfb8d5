import highs, { type Highs, type Model } from "highs";

/** Unknown whole numbers from nought, and what is known of sums of them. */
export interface Unknowns {
  readonly count: number;
  readonly sums: readonly KnownSum[];
}

/** The unknowns of one sum, each by its place and with its sign, and the lowest and highest that the sum can be. */
export interface KnownSum {
  readonly terms: readonly (readonly [place: number, sign: 1 | -1])[];
  readonly lowest: number;
  readonly highest: number;
}

/** Between which bounds a sum of unknowns must lie, given all that is known. */
export interface BoundsFinder {
  (places: readonly number[]): readonly [lowest: number, highest: number];
  /**
   * Can a sum have at least so many values? The populations that earlier questions found answer most of these: the
   * solver is asked only where all of them are too much alike.
   */
  isOpen(places: readonly number[], values: number): boolean;
}

// The package's types describe its CommonJS build, whose only export is the loader itself.
const loadSolver = highs as unknown as typeof highs.default;

/**
 * Does some work with a finder of bounds for one set of unknowns. The bounds are exact: the unknowns are whole numbers.
 * @throws when nothing fits what is said to be known.
 */
export async function withBounds<T>(unknowns: Unknowns, work: (between: BoundsFinder) => T): Promise<T> {
  const solver = await loadSolver();
  return solver.withModel((model): T => {
    state(model, unknowns);
    const { minimize, maximize } = solver.constants.objectiveSense;
    const populations: Float64Array[] = [];
    const find = (places: readonly number[], sense: Sense) => {
      const costs = new Float64Array(unknowns.count);
      for (const place of places) costs[place] = 1;
      model.changeColsCost(everyOf(unknowns), costs);
      const { bound, population } = solve(solver, model, unknowns, sense);
      if (population !== null) populations.push(population);
      return bound;
    };
    const between = (places: readonly number[]) => [find(places, minimize), find(places, maximize)] as const;
    const isOpen = (places: readonly number[], values: number) => {
      if (spread(populations, places) + 1 >= values) return true;
      const [lowest, highest] = between(places);
      return highest - lowest + 1 >= values;
    };
    return work(Object.assign(between, { isOpen }));
  });
}

/** How far apart the populations are in a sum; each of them is one that readers cannot rule out. */
function spread(populations: readonly Float64Array[], places: readonly number[]): number {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const population of populations) {
    let sum = 0;
    for (const place of places) sum += population[place]!;
    lowest = Math.min(lowest, sum);
    highest = Math.max(highest, sum);
  }
  return populations.length === 0 ? 0 : highest - lowest;
}

type Sense = Parameters<Model["changeObjectiveSense"]>[0];

/** The lowest or highest value of what was asked for, and a whole population that has it, where one was found. */
interface Solved {
  readonly bound: number;
  readonly population: Float64Array | null;
}

function state(model: Model, { count, sums }: Unknowns): void {
  model.options.set({ output_flag: false });
  const all = Array.from({ length: count });
  model.addVars(
    all.map(() => 0),
    all.map(() => Number.POSITIVE_INFINITY),
  );
  for (const { terms, lowest, highest } of sums) {
    if (terms.length === 0) continue;
    model.addRow(lowest, highest, {
      indices: terms.map(([place]) => place),
      values: terms.map(([, sign]) => sign),
    });
  }
}

/** A corner of the fractional solutions is mostly whole already; only where it is not, whole numbers are asked for. */
function solve(solver: Highs, model: Model, unknowns: Unknowns, sense: Sense): Solved {
  const { modelStatus, variableType } = solver.constants;
  model.changeObjectiveSense(sense);
  model.run();
  if (model.getModelStatus() === modelStatus.optimal) {
    const found = model.getSolution().colValue;
    if (found.every((value) => Math.abs(value - Math.round(value)) < 1e-6)) {
      return {
        bound: Math.round(model.getObjectiveValue()),
        population: Float64Array.from(found, Math.round),
      };
    }
    model.changeColsIntegrality(
      everyOf(unknowns),
      Array.from({ length: unknowns.count }, () => variableType.integer),
    );
    model.run();
    const bound = Math.round(model.getObjectiveValue());
    const population = Float64Array.from(model.getSolution().colValue, Math.round);
    model.changeColsIntegrality(
      everyOf(unknowns),
      Array.from({ length: unknowns.count }, () => variableType.continuous),
    );
    return { bound, population };
  }
  const isMost = sense === solver.constants.objectiveSense.maximize;
  if (isMost && model.getModelStatus() !== modelStatus.infeasible)
    return { bound: Number.POSITIVE_INFINITY, population: null };
  throw new Error(`What was shown fits no population (status ${model.getModelStatus()} of the solver).`);
}

function everyOf({ count }: Unknowns) {
  return { kind: "range", from: 0, to: count - 1 } as const;
}
