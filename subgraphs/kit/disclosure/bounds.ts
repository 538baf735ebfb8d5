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
export type BoundsFinder = (places: readonly number[]) => readonly [lowest: number, highest: number];

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
    return work((places) => {
      const costs = new Float64Array(unknowns.count);
      for (const place of places) costs[place] = 1;
      model.changeColsCost(everyOf(unknowns), costs);
      const { minimize, maximize } = solver.constants.objectiveSense;
      return [solve(solver, model, unknowns, minimize), solve(solver, model, unknowns, maximize)];
    });
  });
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
function solve(
  solver: Highs,
  model: Model,
  unknowns: Unknowns,
  sense: Parameters<Model["changeObjectiveSense"]>[0],
): number {
  const { modelStatus, variableType } = solver.constants;
  model.changeObjectiveSense(sense);
  model.run();
  if (model.getModelStatus() === modelStatus.optimal) {
    if (model.getSolution().colValue.every((value) => Math.abs(value - Math.round(value)) < 1e-6)) {
      return Math.round(model.getObjectiveValue());
    }
    model.changeColsIntegrality(
      everyOf(unknowns),
      Array.from({ length: unknowns.count }, () => variableType.integer),
    );
    model.run();
    const bound = Math.round(model.getObjectiveValue());
    model.changeColsIntegrality(
      everyOf(unknowns),
      Array.from({ length: unknowns.count }, () => variableType.continuous),
    );
    return bound;
  }
  const isMost = sense === solver.constants.objectiveSense.maximize;
  if (isMost && model.getModelStatus() !== modelStatus.infeasible) return Number.POSITIVE_INFINITY;
  throw new Error(`What was shown fits no population (status ${model.getModelStatus()} of the solver).`);
}

function everyOf({ count }: Unknowns) {
  return { kind: "range", from: 0, to: count - 1 } as const;
}
