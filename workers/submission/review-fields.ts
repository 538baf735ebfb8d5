import { avoidabilities } from "../../schema/values/avoidability.ts";
import { gradeScales, isGrade } from "../../schema/values/grade-of-care.ts";
import { parseIcd10 } from "../../schema/values/icd10.ts";
import { type InvestigationKind, investigationKinds } from "../../schema/values/investigation-kind.ts";
import { findCode } from "./find-code.ts";
import type { Note, SubmissionCodes, SubmissionFacts, SubmissionRecord } from "./types.ts";

type ReviewFields = Pick<
  SubmissionRecord,
  | "gradeScale"
  | "grade"
  | "gradeOfServices"
  | "causes"
  | "underlyingCause"
  | "placeOfDeath"
  | "themes"
  | "relatedProcesses"
>;

// The lines of the medical certificate of the cause of death; Id since 2024.
const certificateLines: readonly string[] = ["IA", "IB", "IC", "ID", "II"];

/** What the record says of the review's findings in codes of published lists. */
export function reviewFields(facts: SubmissionFacts, codes: SubmissionCodes, note: Note): ReviewFields {
  return {
    ...grades(facts, note),
    causes: causes(facts, note),
    underlyingCause: underlyingCause(facts, note),
    placeOfDeath: placeOfDeath(facts, codes, note),
    themes: themes(facts, codes, note),
    relatedProcesses: relatedProcesses(facts, note),
  };
}

/** A number without its scale says nothing and is left out with it. */
function grades(facts: SubmissionFacts, note: Note) {
  const gradeScale = findCode(facts.gradeScale, gradeScales);
  const onScale = (grade: number | null) =>
    gradeScale !== null && grade !== null && isGrade(grade) ? grade : null;
  if (facts.grade !== null && onScale(facts.grade) === null) note("grade", "NOT_CODED");
  return { gradeScale, grade: onScale(facts.grade), gradeOfServices: onScale(facts.gradeOfServices) };
}

/** Only coded causes are told: a certifier's words may name somebody. */
function causes(facts: SubmissionFacts, note: Note) {
  return facts.causes.flatMap(({ line, icd10 }, index) => {
    const code = icd10 === null ? null : parseIcd10(icd10);
    if (code?.ok && certificateLines.includes(line)) return [{ line, icd10: code.value }];
    note(`causes.${index}`, "NOT_CODED");
    return [];
  });
}

function underlyingCause({ underlyingCause: told }: SubmissionFacts, note: Note): string | null {
  const code = told === null ? null : parseIcd10(told);
  if (code?.ok) return code.value;
  note("underlyingCause", told === null ? "NOT_KNOWN" : "NOT_CODED");
  return null;
}

/**
 * Whether the death is one that need not have been. It tells on which side of the list's age the person was, so it is
 * told only beside an age: the list's age is the edge of a band.
 */
export function avoidabilityOf(
  { avoidability, avoidableList }: SubmissionFacts,
  ageBand: string | null,
  codes: SubmissionCodes,
  note: Note,
): SubmissionRecord["avoidability"] {
  const known = findCode(avoidability, avoidabilities);
  const isListed = avoidableList !== null && codes.avoidableLists.has(avoidableList);
  if (known !== null && isListed && ageBand !== null) return { class: known, list: avoidableList };
  note("avoidability", ageBand === null || avoidability === null ? "NOT_KNOWN" : "NOT_CODED");
  return null;
}

function placeOfDeath({ placeOfDeath: place }: SubmissionFacts, codes: SubmissionCodes, note: Note): string {
  if (place !== null && codes.placesOfDeath.has(place)) return place;
  if (place !== null) note("placeOfDeath", "NOT_CODED");
  return "UNKNOWN";
}

function themes(facts: SubmissionFacts, codes: SubmissionCodes, note: Note): string[] {
  const sent = new Set<string>();
  for (const [index, theme] of facts.themes.entries()) {
    if (codes.themes.has(theme)) sent.add(theme);
    else note(`themes.${index}`, "NOT_CODED");
  }
  return [...sent].sort();
}

/** A process that a coroner or the police have restricted is not even named. */
function relatedProcesses(facts: SubmissionFacts, note: Note): InvestigationKind[] {
  const sent = new Set<InvestigationKind>();
  for (const [index, { kind, restricted }] of facts.relatedProcesses.entries()) {
    const code = findCode(kind, investigationKinds);
    if (restricted) note(`relatedProcesses.${index}`, "RESTRICTED");
    else if (code === null) note(`relatedProcesses.${index}`, "NOT_CODED");
    else sent.add(code);
  }
  return [...sent].sort();
}
