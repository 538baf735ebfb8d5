import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { SealReason } from "../../../schema/values/seal-reason.ts";
import type { MemberReport } from "./golden-record.ts";

/** Who may still know of somebody whose record is sealed. */
export interface NamedOnSeal {
  /** Their sign-in. */
  readonly subject: string;
  /** May they also know where the person lived and died, and see case and investigations? */
  readonly seesPlaces: boolean;
}

/** What a guardian says who seals a record, or names others on a seal. */
export interface Sealing {
  readonly reason: SealReason;
  readonly words: string;
  readonly named: readonly NamedOnSeal[];
}

/** How a record came to be sealed as it is, or to be sealed no more. */
export interface SealAct {
  readonly personId: string;
  readonly revision: number;
  /** CARRIED: by reports that moved between this person and one who is sealed. */
  readonly kind: "SEALED" | "LIFTED" | "CARRIED";
  readonly reason: SealReason | null;
  readonly wordsId: string | null;
  readonly at: Date;
  readonly subject: string;
}

/** Codes of those who keep a record, and of the guardian's organisation. */
export interface SealKeepers {
  readonly keepers: readonly string[];
  readonly ownCodes: readonly string[];
}

/** What stands against sealing a person's record, or naming others. */
export function checkSealing({ words, named }: Sealing, keepers: SealKeepers): RefusalReason[] {
  const blank = named.findIndex(({ subject }) => subject.trim() === "");
  return [
    ...checkWords(words),
    ...(blank === -1 ? [] : [{ code: "NAMED_WITHOUT_SIGN_IN", path: ["named", String(blank), "subject"] }]),
    ...checkKeeper(keepers),
  ];
}

/** What stands against lifting a seal. */
export function checkLifting(words: string, isSealed: boolean, keepers: SealKeepers): RefusalReason[] {
  const absent = checkKeeper(keepers);
  if (absent.length > 0) return [...checkWords(words), ...absent];
  return [...checkWords(words), ...(isSealed ? [] : [{ code: "NOT_SEALED", path: ["personId"] }])];
}

/** A person whom the guardian's organisation keeps no record of is as absent as one who never was. */
function checkKeeper({ keepers, ownCodes }: SealKeepers): RefusalReason[] {
  return keepers.some((code) => ownCodes.includes(code))
    ? []
    : [{ code: "NO_SUCH_PERSON", path: ["personId"] }];
}

function checkWords(words: string): RefusalReason[] {
  return words.trim() === "" ? [{ code: "SEAL_WORDS_MISSING", path: ["words"] }] : [];
}

/**
 * A report without what tells where somebody lived and died.
 * Source: Personal Demographics Service, restricted records: address, practice and contact details are withheld.
 */
export function withoutPlaces({ report, person }: MemberReport): MemberReport {
  return {
    report: { ...report, organisation: null },
    person: {
      ...person,
      ...{ postcode: null, formerPostcodes: [], gpPractice: null, area: null, placeOfDeath: null },
    },
  };
}
