import { compareDates, dateLevels } from "../comparators/dates.ts";
import { compareEmails, emailLevels } from "../comparators/emails.ts";
import { compareIdentifiers, identifierLevels } from "../comparators/identifiers.ts";
import { compareNames, nameLevels } from "../comparators/names.ts";
import { comparePostcodes, postcodeLevels } from "../comparators/postcodes.ts";
import { profileOf, type TextProfile } from "../comparators/profile.ts";
import { compareTexts, textLevels } from "../comparators/texts.ts";
import { type Comparer, unknownLevel } from "./comparison.ts";
import { missing } from "./dictionary.ts";
import type { Field, FieldKind } from "./fields.ts";
import { type CompareIds, remembering } from "./level-memory.ts";

/** How the values of a kind of field are compared, and how one person's values compare as a rule. */
interface Scale {
  readonly levels: readonly string[];
  readonly usual: readonly number[];
  readonly compare: (values: readonly string[]) => CompareIds;
}

function byText(
  levels: readonly string[],
  usual: readonly number[],
  compare: (a: string, b: string) => number,
): Scale {
  return { levels, usual, compare: (values) => (a, b) => compare(values[a]!, values[b]!) };
}

function byProfile(
  levels: readonly string[],
  usual: readonly number[],
  compare: (a: TextProfile, b: TextProfile) => number,
): Scale {
  return {
    levels,
    usual,
    compare: (values) => {
      const profiles = values.map(profileOf);
      return (a, b) => compare(profiles[a]!, profiles[b]!);
    },
  };
}

const names = byProfile(nameLevels, [0.8, 0.03, 0.08, 0.02, 0.02, 0.05], compareNames);
const texts = byProfile(textLevels, [0.75, 0.1, 0.03, 0.12], compareTexts);
const identifiers = byProfile(identifierLevels, [0.85, 0.08, 0.02, 0.05], compareIdentifiers);
const exact = byText(["SAME", "DIFFERENT"], [0.95, 0.05], (a, b) => (a === b ? 0 : 1));
const dates: Scale = {
  levels: dateLevels,
  usual: [0.84, 0.02, 0.06, 0.02, 0.02, 0.02, 0.02],
  compare: (values) => {
    const numbers = Int32Array.from(values, Number);
    return (a, b) => compareDates(numbers[a]!, numbers[b]!);
  },
};

const scaleOf: Record<FieldKind, Scale> = {
  givenName: names,
  secondGivenName: names,
  familyName: names,
  secondFamilyName: names,
  birthDate: dates,
  deathDate: dates,
  identifier: identifiers,
  postcode: byText(postcodeLevels, [0.75, 0.07, 0.03, 0.03, 0.12], comparePostcodes),
  houseNumber: byText(["SAME", "DIFFERENT"], [0.8, 0.2], (a, b) => (a === b ? 0 : 1)),
  street: texts,
  place: texts,
  region: exact,
  sex: exact,
  email: byProfile(emailLevels, [0.7, 0.1, 0.03, 0.02, 0.15], compareEmails),
  text: texts,
};

/** Compares one field by the scale of its kind; missing on a side is unknown. */
export function fieldComparer(field: Field): Comparer {
  const compare = compareIdsOf(field);
  const { levels, usual } = scaleOf[field.kind];
  const { ids } = field;
  return {
    comparisons: [{ name: field.name, levels, usual, terms: { field } }],
    write(left, right, into, at) {
      const a = ids[left]!;
      const b = ids[right]!;
      into[at] = a === missing || b === missing ? unknownLevel : compare(a, b);
    },
  };
}

/** Compares two values of a field's dictionary, remembering those compared last. */
export function compareIdsOf({ kind, dictionary }: Field): CompareIds {
  return remembering(scaleOf[kind].compare(dictionary.values));
}
