import { profileOf, type TextProfile } from "../comparators/profile.ts";
import { type SubjectComparison, type SubjectLevels, subjectComparisons } from "./subject-levels.ts";
import { kinships, type NameShares, type Relation, type SubjectModel } from "./subject-model.ts";

/** Bits of each level of each comparison, by the name of the level. */
type BitsOfLevels = Readonly<Record<SubjectComparison, Readonly<Record<string, number>>>>;

/** A model made ready to weigh many subjects. */
export interface CompiledModel {
  readonly version: string;
  /** For each relation, how much likelier a level is than for strangers. */
  readonly bits: Readonly<Record<Exclude<Relation, "STRANGER">, BitsOfLevels>>;
  /** Bits that each relation starts from. */
  readonly prior: Readonly<Record<Exclude<Relation, "STRANGER">, number>>;
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
  /** Bits of each comparison; 0 where it says nothing. */
  readonly bits: Readonly<Record<SubjectComparison, number>>;
  readonly prior: number;
  /** What possible relatives take away; 0 or less. */
  readonly relatives: number;
}

const comparisons = Object.keys(subjectComparisons) as SubjectComparison[];
const known = ["SAME", ...kinships] as const;

/** Makes a model ready. */
export function compileModel({ version, expected, shares, names }: SubjectModel): CompiledModel {
  const bitsOf = (relation: Relation) =>
    byComparison((comparison) =>
      Object.fromEntries(
        subjectComparisons[comparison].map((level, at) => [
          level,
          Math.log2(shares[relation][comparison][at]! / shares.STRANGER[comparison][at]!),
        ]),
      ),
    );
  return {
    version,
    bits: byRelation(bitsOf),
    prior: byRelation((relation) => Math.log2(expected[relation] / expected.people)),
    given: rarityOf(names.given, names.unlisted, shares.STRANGER.givenName[0]!),
    family: rarityOf(names.family, names.unlisted, shares.STRANGER.familyName[0]!),
    givenNames: Object.keys(names.given).map(profileOf),
  };
}

function byComparison<T>(of: (comparison: SubjectComparison) => T): Record<SubjectComparison, T> {
  return Object.fromEntries(comparisons.map((each) => [each, of(each)])) as Record<SubjectComparison, T>;
}

function byRelation<T>(of: (relation: (typeof known)[number]) => T): Record<(typeof known)[number], T> {
  return Object.fromEntries(known.map((each) => [each, of(each)])) as Record<(typeof known)[number], T>;
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
  const odds = (relation: (typeof known)[number]) =>
    model.prior[relation] + rarities + total(model, relation, levels);
  const relatives = -Math.log2(1 + kinships.reduce((sum, each) => sum + 2 ** odds(each), 0));
  return {
    weight: odds("SAME") + relatives,
    // Of most pairs nobody asks for them.
    get bits() {
      return byComparison(
        (each) =>
          bitsOfLevel(model, "SAME", each, levels) +
          (each in rarity ? rarity[each as keyof typeof rarity] : 0),
      );
    },
    prior: model.prior.SAME,
    relatives,
  };
}

function bitsOfName({ listed, unlisted }: NameRarity, name: string): number {
  return listed.get(name) ?? unlisted;
}

function total(model: CompiledModel, relation: (typeof known)[number], levels: SubjectLevels): number {
  let bits = 0;
  for (const comparison of comparisons) bits += bitsOfLevel(model, relation, comparison, levels);
  return bits;
}

function bitsOfLevel(
  { bits }: CompiledModel,
  relation: (typeof known)[number],
  comparison: SubjectComparison,
  levels: SubjectLevels,
): number {
  const level = levels[comparison];
  return level === null ? 0 : bits[relation][comparison][level]!;
}
