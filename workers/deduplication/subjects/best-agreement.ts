import { comparePostcodes, postcodeLevels } from "../comparators/postcodes.ts";
import { compareSubjectNames, familyLevels, givenLevels } from "./subject-names.ts";
import type { NameProfiles, SubjectProfile } from "./subject-profile.ts";

/** By what two subjects agree other than by what they are called now, in words for the one who decides. */
export const otherAgreements = {
  OTHER_NAME: "They agree by another or a former name of one of them.",
  FORMER_POSTCODE: "They agree by a former postcode of one of them.",
  FORMER_NHS_NUMBER: "They agree by an NHS number that was superseded.",
} as const satisfies Record<string, string>;

/** One of these. */
export type OtherAgreement = keyof typeof otherAgreements;

/** Two subjects, each under those of its names, postcodes and numbers by which they agree best. */
export interface BestAgreement {
  readonly one: SubjectProfile;
  readonly other: SubjectProfile;
  readonly by: readonly OtherAgreement[];
  /** Bits to take away: the best of several agrees by chance as much more often as there are. 0 or less. */
  readonly chance: number;
}

/**
 * The subjects as they agree best. Who has only one name, postcode and number, as nearly everybody has, is compared by
 * these. A former value is taken where it agrees better than the present ones, never where they agree as well.
 */
export function agreeBest(one: SubjectProfile, other: SubjectProfile): BestAgreement {
  if (hasOneOfEach(one) && hasOneOfEach(other)) return { one, other, by: [], chance: 0 };
  const names = bestPair(namesOf(one), namesOf(other), disagreementOfNames);
  const postcodes = bestPair(postcodesOf(one), postcodesOf(other), disagreementOfPostcodes);
  const numbers = bestPair(numbersOf(one), numbersOf(other), (a, b) => Number(a !== b || a === null));
  const by: OtherAgreement[] = [];
  if (names.isOther) by.push("OTHER_NAME");
  if (postcodes.isOther) by.push("FORMER_POSTCODE");
  if (numbers.isOther) by.push("FORMER_NHS_NUMBER");
  return {
    one: { ...one, names: names.one, postcode: postcodes.one, nhsNumber: numbers.one },
    other: { ...other, names: names.other, postcode: postcodes.other, nhsNumber: numbers.other },
    by,
    // Numbers are not counted: that two agree by chance is as good as impossible, however many there are.
    chance: 0 - Math.log2(names.tried * postcodes.tried),
  };
}

function hasOneOfEach({ otherNames, formerPostcodes, formerNhsNumbers }: SubjectProfile): boolean {
  return otherNames.length + formerPostcodes.length + formerNhsNumbers.length === 0;
}

const namesOf = ({ names, otherNames }: SubjectProfile) => [names, ...otherNames];
const postcodesOf = ({ postcode, formerPostcodes }: SubjectProfile) => [postcode, ...formerPostcodes];
const numbersOf = ({ nhsNumber, formerNhsNumbers }: SubjectProfile) => [nhsNumber, ...formerNhsNumbers];

/** The two values that disagree least; of equals the first, so that present values go before former ones. */
function bestPair<T>(ones: readonly T[], others: readonly T[], disagreement: (a: T, b: T) => number) {
  const pairs = ones.flatMap((one) => others.map((other) => ({ one, other, at: disagreement(one, other) })));
  const [present] = pairs;
  const best = pairs.reduce((least, pair) => (pair.at < least.at ? pair : least), present!);
  return { one: best.one, other: best.other, isOther: best !== present, tried: pairs.length };
}

/** 0 where both names are the same; more, the less they are. */
function disagreementOfNames(a: NameProfiles, b: NameProfiles): number {
  const { givenName, familyName, nameOrder } = compareSubjectNames(a, b);
  const given = givenName === null ? givenLevels.length : givenLevels.indexOf(givenName);
  const family = familyName === null ? familyLevels.length : familyLevels.indexOf(familyName);
  return given + family + (nameOrder === "EXCHANGED" ? 1 : 0);
}

function disagreementOfPostcodes(a: string | null, b: string | null): number {
  return a === null || b === null ? postcodeLevels.length : comparePostcodes(a, b);
}
