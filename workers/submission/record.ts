import { learningFields } from "./learning-fields.ts";
import { personFields } from "./person-fields.ts";
import { avoidabilityOf, reviewFields } from "./review-fields.ts";
import { timelinessOf } from "./timeliness.ts";
import type {
  Note,
  SubmissionCodes,
  SubmissionFacts,
  SubmissionRecord,
  TextRemoval,
  Withheld,
} from "./types.ts";

/**
 * Makes the anonymised record of a review: an allowlist, field by field, of codes that are known and of texts
 * that are scrubbed. What is not on it (names, numbers, addresses, days, organisations) never gets in.
 * Still to do before release: `checkDisclosure`, and a person who reads the texts and confirms them.
 * @returns the record, what was left out of it and why, and what was taken out of its texts
 * @throws when the pseudonym, the version or the method is not what it should be: a fault of the caller
 * Source: the report of November 2017, section 3.5.
 */
export function anonymise(
  facts: SubmissionFacts,
  codes: SubmissionCodes,
): { record: SubmissionRecord; withheld: Withheld[]; removals: TextRemoval[] } {
  const withheld: Withheld[] = [];
  const note: Note = (field, reason) => {
    withheld.push({ field, reason });
  };
  const removals: TextRemoval[] = [];
  const person = personFields(facts, codes, note);
  const record: SubmissionRecord = {
    schemaVersion: "2",
    ...identity(facts, codes),
    ...person,
    ...reviewFields(facts, codes, note),
    avoidability: avoidabilityOf(facts, person.ageBand, codes, note),
    ...learningFields(facts, codes, note, (removal) => removals.push(removal)),
    timeliness: timelinessOf(facts, codes),
    disclosure: { rule: codes.disclosureRule.version, steps: [], allWithheld: false },
  };
  return { record, withheld, removals };
}

function identity(
  { pseudonym, personPseudonym, submissionVersion, methodVersion }: SubmissionFacts,
  codes: SubmissionCodes,
) {
  if (!/^[0-9a-f]{64}$/.test(pseudonym)) throw new Error("The pseudonym is not 64 hexadecimal digits.");
  if (!Number.isInteger(submissionVersion) || submissionVersion < 1) {
    throw new Error("Versions of a submission count from 1.");
  }
  if (!codes.methodVersions.has(methodVersion)) throw new Error("There is no such method of review.");
  return { pseudonym, personPseudonym, submissionVersion, methodVersion };
}
