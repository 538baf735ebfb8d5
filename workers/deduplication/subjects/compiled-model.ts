import { profileOf, type TextProfile } from "../comparators/profile.ts";
import { type SubjectComparison, type SubjectLevels, subjectComparisons } from "./subject-levels.ts";
import { kinships, type NameShares, type Relation, type SubjectModel } from "./subject-model.ts";

/** A model made ready to weigh many subjects. */
export interface CompiledModel {
  readonly version: string;
  /** How much likelier each level of a comparison is than for strangers, in bits: one person first, then relatives. */
  readonly bits: Readonly<Record<SubjectComparison, Readonly<Record<string, readonly number[]>>>>;
  /** Bits from which one person and each kind of relatives start. */
  readonly prior: readonly number[];
  readonly given: NameRarity;
  readonly family: NameRarity;
  /** The given names in use, to tell a slip from another name. */
  readonly givenNames: readonly TextProfile[];
}

/** Bits to add where subjects agree on a name: rare names say more than common ones. */
export interface NameRarity {
  readonly listed: ReadonlyMap<string, number>;
  readonly unlisted: number;
}

/** What two subjects weigh, in bits. */
export interface SubjectWeight {
  /** Log odds of one person: prior, comparisons and relatives together. */
  readonly weight: number;
  /** Bits of each comparison; 0 where it says nothing. Of most pairs nobody asks for them. */
  bits(): Readonly<Record<SubjectComparison, number>>;
  readonly prior: number;
  /** What possible relatives take away; 0 or less. */
  readonly relatives: number;
}

const comparisons = Object.keys(subjectComparisons) as SubjectComparison[];
const relations = ["SAME", ...kinships] as const satisfies readonly Relation[];

/** Makes a model ready. */
export function compileModel({ version, expected, shares, names }: SubjectModel): CompiledModel {
  return {
    version,
    bits: byComparison((comparison) =>
      Object.fromEntries(
        subjectComparisons[comparison].map((level, at) => [
          level,
          relations.map((relation) =>
            Math.log2(shares[relation][comparison][at]! / shares.STRANGER[comparison][at]!),
          ),
        ]),
      ),
    ),
    prior: relations.map((relation) => Math.log2(expected[relation] / expected.people)),
    given: rarityOf(names.given, names.unlisted, shares.STRANGER.givenName[0]!),
    family: rarityOf(names.family, names.unlisted, shares.STRANGER.familyName[0]!),
    givenNames: Object.keys(names.given).map(profileOf),
  };
}

function byComparison<T>(of: (comparison: SubjectComparison) => T): Record<SubjectComparison, T> {
  return Object.fromEntries(comparisons.map((each) => [each, of(each)])) as Record<SubjectComparison, T>;
}

/** `usual`: how often strangers agree on a name on the average. */
function rarityOf(listed: NameShares, unlisted: number, usual: number): NameRarity {
  const bits = (share: number) => Math.log2(usual / share);
  const entries = Object.entries(listed).map(([name, share]) => [name, bits(share)] as const);
  return { listed: new Map(entries), unlisted: bits(unlisted) };
}

/** Weighs two subjects by their levels, and by the names on which they agree, if they do. */
export function weighSubjects(
  model: CompiledModel,
  levels: SubjectLevels,
  givenName: string,
  familyName: string,
): SubjectWeight {
  const rarity = {
    givenName: levels.givenName === "SAME" ? bitsOfName(model.given, givenName) : 0,
    familyName: levels.familyName === "SAME" ? bitsOfName(model.family, familyName) : 0,
  };
  const rarities = rarity.givenName + rarity.familyName;
  const [same, ...related] = oddsOf(model, levels, rarities);
  const relatives = -Math.log2(1 + related.reduce((sum, odds) => sum + 2 ** odds, 0));
  return {
    weight: same! + relatives,
    bits: () =>
      byComparison(
        (each) =>
          (bitsOfLevel(model, each, levels)?.[0] ?? 0) +
          (each in rarity ? rarity[each as keyof typeof rarity] : 0),
      ),
    prior: model.prior[0]!,
    relatives,
  };
}

/** Log odds of one person and of each kind of relatives, in bits. */
function oddsOf(model: CompiledModel, levels: SubjectLevels, rarities: number): number[] {
  const totals = relations.map((_, at) => model.prior[at]! + rarities);
  for (const comparison of comparisons) {
    const bits = bitsOfLevel(model, comparison, levels);
    if (bits) for (let at = 0; at < totals.length; at++) totals[at]! += bits[at]!;
  }
  return totals;
}

function bitsOfName({ listed, unlisted }: NameRarity, name: string): number {
  return listed.get(name) ?? unlisted;
}

/** What a level says of each relation; nothing where a side has no value. */
function bitsOfLevel({ bits }: CompiledModel, comparison: SubjectComparison, levels: SubjectLevels) {
  const level = levels[comparison];
  return level === null ? null : bits[comparison][level]!;
}
