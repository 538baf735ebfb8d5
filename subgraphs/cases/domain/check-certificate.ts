import { inIcd10Ranges } from "../../../schema/values/icd10-range.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type Cause, type CauseLine, partOne, type RecordedCauses, underlyingOf } from "./recorded-causes.ts";

/** What guidance finds about a certificate: for the reviewer to take up, never in the way of the review. */
export const certificateFindings = {
  DISABILITY_AS_UNDERLYING:
    "A learning disability, or a condition that brings one, is given as the underlying cause with nothing that it led to. People live with it; the certificate should say of what illness the person died, and name the disability in Part II if it contributed.",
  ILL_DEFINED:
    "The underlying cause says how the person died and not of what: ask whoever certified which illness led to it.",
  BROKEN_SEQUENCE:
    "A line of Part I is empty above one that is used: each line should be due to the one below it.",
  ANTECEDENT_MISSING:
    "This condition follows from another one, which the certificate does not name: what led to it?",
  LINE_TOO_EARLY: "Certificates had no line Id on the day of this death.",
  NOT_CODED: "The underlying cause has no ICD-10 code, so nothing can be said of whether it was avoidable.",
  NOTHING_IN_PART_ONE: "Nothing is said in Part I, which names what the person died of.",
  THEME_SUGGESTED: "A cause on the certificate belongs to a theme that the review does not name.",
} as const;
export type CertificateFinding = keyof typeof certificateFindings;

/** A finding, and the line or the theme that it is about. */
export interface CertificateCheck {
  readonly code: CertificateFinding;
  readonly line: CauseLine | null;
  readonly theme: string | null;
}

/** What guidance says, of `schema/codes/certificate-guidance.ts`. */
export interface Guidance {
  readonly notUnderlyingAlone: readonly string[];
  readonly illDefined: readonly string[];
  readonly needsAntecedent: readonly string[];
  readonly lineIdFrom: IsoDate;
  readonly suggestsTheme: readonly { readonly codes: readonly string[]; readonly theme: string }[];
}

/**
 * Reads a certificate by the guidance for people with a learning disability.
 * Source: the report, section 3.6: consistent recording of the cause of death on certificates.
 * @param diedOn the last day on which the person may have died; null where it is not known
 */
export function checkCertificate(
  recorded: Pick<RecordedCauses, "causes" | "underlying">,
  themes: readonly string[],
  diedOn: IsoDate | null,
  guidance: Guidance,
): CertificateCheck[] {
  const { causes } = recorded;
  const used = partOne.filter((line) => causes.some((each) => each.line === line));
  const lowest = used.at(-1);
  if (lowest === undefined) return [finding("NOTHING_IN_PART_ONE")];
  const checks: CertificateCheck[] = [];
  if (used.length !== partOne.indexOf(lowest) + 1) checks.push(finding("BROKEN_SEQUENCE", lowest));
  if (lowest === "ID" && diedOn !== null && diedOn < guidance.lineIdFrom) {
    checks.push(finding("LINE_TOO_EARLY", "ID"));
  }
  checks.push(...aboutUnderlying(recorded, lowest, used.length, guidance));
  return [...checks, ...suggestedThemes(causes, themes, guidance)];
}

function aboutUnderlying(
  recorded: Pick<RecordedCauses, "causes" | "underlying">,
  lowest: CauseLine,
  linesUsed: number,
  { notUnderlyingAlone, illDefined, needsAntecedent }: Guidance,
): CertificateCheck[] {
  const code = underlyingOf(recorded);
  if (code === null) return [finding("NOT_CODED", lowest)];
  const checks: CertificateCheck[] = [];
  // What was coded as underlying may stand in Part II, or nowhere: then Part I tells of nothing that it led to either.
  const isInPartOne = recorded.causes.some(({ line, icd10 }) => line !== "II" && icd10 === code);
  if ((linesUsed === 1 || !isInPartOne) && inIcd10Ranges(code, notUnderlyingAlone)) {
    checks.push(finding("DISABILITY_AS_UNDERLYING", isInPartOne ? lowest : null));
  }
  if (inIcd10Ranges(code, illDefined)) checks.push(finding("ILL_DEFINED", lowest));
  if (inIcd10Ranges(code, needsAntecedent)) checks.push(finding("ANTECEDENT_MISSING", lowest));
  return checks;
}

function suggestedThemes(causes: readonly Cause[], themes: readonly string[], { suggestsTheme }: Guidance) {
  return suggestsTheme.flatMap(({ codes, theme }) => {
    const cause = causes.find(({ icd10 }) => icd10 !== null && inIcd10Ranges(icd10, codes));
    return cause && !themes.includes(theme)
      ? [{ code: "THEME_SUGGESTED" as const, line: cause.line, theme }]
      : [];
  });
}

const finding = (code: CertificateFinding, line: CauseLine | null = null) => ({ code, line, theme: null });
