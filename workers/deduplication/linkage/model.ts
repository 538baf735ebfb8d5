import type { Design } from "./design.ts";
import { levelTable, rowOf } from "./level-tables.ts";
import type { LinkageData } from "./linkage-data.ts";
import type { Parameters } from "./parameters.ts";
import { rarestShare } from "./term-frequencies.ts";

/** A trained model as it is kept in a file. It holds no value of any record. */
export interface LinkageModel {
  readonly version: 1;
  readonly training: TrainingReport;
  /** Expected pairs of one person's records, of the pairs possible, in the files it was trained on. */
  readonly prior: number;
  /** Expected pairs of relatives who share a home, for each pair of one person's records. */
  readonly relatives: number;
  /** The share of them who are twins. */
  readonly twins: number;
  readonly namesTogether: number;
  readonly comparisons: readonly ComparisonModel[];
}

/** What a model was trained on, and how that went. */
export interface TrainingReport {
  readonly rows: number;
  readonly pairs: number;
  /** Expected pairs of one person's records among them. */
  readonly expected: number;
  /** How often the parameters were improved until they stood still. */
  readonly rounds: number;
}

/** How a comparison's levels came out, for each state of the comparison it hangs on: silent, agrees, differs. */
export interface ComparisonModel {
  readonly name: string;
  readonly kind: string | null;
  /** The name of the comparison it hangs on. */
  readonly hangsOn: string | null;
  /** No value is taken for rarer than this share; null where every agreement is worth the same. */
  readonly rarest: number | null;
  readonly levels: readonly string[];
  readonly same: readonly (readonly number[])[];
  readonly other: readonly (readonly number[])[];
}

/** A model does not fit the columns at hand. */
export class OtherColumns extends Error {
  override readonly name = "OtherColumns";
}

/** The model to keep of what training found. */
export function modelOf(
  { design, frequencies, possible }: Pick<LinkageData, "design" | "frequencies" | "possible">,
  parameters: Parameters,
  training: TrainingReport,
): LinkageModel {
  const states = (table: Float64Array, at: number) =>
    [0, 1, 2].map((state) =>
      Array.from(rowOf(table, design, at, state), (share) => Number(share.toPrecision(6))),
    );
  return {
    version: 1,
    training,
    prior: parameters.matches / possible,
    relatives: parameters.relatives / parameters.matches,
    twins: parameters.twins,
    namesTogether: parameters.namesTogether,
    comparisons: design.comparisons.map(({ name, levels, terms }, at) => ({
      name,
      kind: terms?.field.kind ?? null,
      hangsOn: design.comparisons[design.parents[at]!]?.name ?? null,
      rarest: frequencies[at] ? rarestShare(frequencies[at]) : null,
      levels,
      same: states(parameters.same, at),
      other: states(parameters.other, at),
    })),
  };
}

/**
 * The parameters of a kept model for files of so many possible pairs.
 * @throws {OtherColumns}
 */
export function parametersOf(design: Design, model: LinkageModel, possible: number): Parameters {
  const [same, other] = [levelTable(design), levelTable(design)];
  for (const [at, { name, levels }] of design.comparisons.entries()) {
    const kept = model.comparisons[at];
    if (kept?.name !== name || kept.levels.join() !== levels.join()) {
      throw new OtherColumns(
        `The model was trained on other columns: it has ${kept?.name ?? "nothing"} where ${name} is.`,
      );
    }
    for (const state of [0, 1, 2]) {
      rowOf(same, design, at, state).set(kept.same[state]!);
      rowOf(other, design, at, state).set(kept.other[state]!);
    }
  }
  const matches = model.prior * possible;
  const { twins, namesTogether } = model;
  return { matches, relatives: model.relatives * matches, twins, namesTogether, same, other };
}
