import { type PlaceOfDeath, placesOfDeath } from "../../../schema/codes/places-of-death.ts";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";

/** Ways of writing what they stand for; the first that fits counts. */
type Ways<Code extends string> = readonly (readonly [way: RegExp, code: Code])[];

/** A learning difficulty is none of the others, and whatever is asked or supposed is not confirmed. */
const learningDisabilities: Ways<LearningDisabilityStatus> = [
  [/difficult|dyslexi/i, "DIFFICULTY_ONLY"],
  [/unknown|not known|^n\/?k$/i, "UNKNOWN"],
  [/^no(ne)?\b|^n$/i, "NONE"],
  [/suspect|possib|probab|likely|query|\?/i, "SUSPECTED"],
  [/confirm|regist|^y(es)?\b|^ld\b|^(mild|moderate|severe|profound)/i, "CONFIRMED"],
];

const places: Ways<PlaceOfDeath> = [
  [/unknown|not known|^n\/?k$/i, "UNKNOWN"],
  [/hospice|palliative/i, "HOSPICE"],
  [/hosp|a&e|\bicu\b|\bward\b/i, "HOSPITAL"],
  [/(care|nursing|residential) home|^residential/i, "CARE_HOME"],
  [/support/i, "SUPPORTED_LIVING"],
  [/\bhome\b/i, "OWN_HOME"],
  [/else|other/i, "ELSEWHERE"],
];

/** What a list says about a learning disability; null where it says nothing that is known here. */
export function readLearningDisability(written: string): LearningDisabilityStatus | null {
  return findWay(learningDisabilities, written);
}

/** Where a list says that somebody died; null where it says nothing that is known here. */
export function readPlaceOfDeath(written: string): PlaceOfDeath | null {
  if (Object.hasOwn(placesOfDeath, written.toUpperCase())) return written.toUpperCase() as PlaceOfDeath;
  return findWay(places, written);
}

function findWay<Code extends string>(ways: Ways<Code>, written: string): Code | null {
  return ways.find(([way]) => way.test(written.trim()))?.[1] ?? null;
}
