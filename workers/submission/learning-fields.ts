import { addressees, agenciesOfCare } from "../../schema/codes/agency-classes.ts";
import { findCode } from "./find-code.ts";
import { scrub } from "./scrub.ts";
import type { Note, NoteRemoval, SubmissionCodes, SubmissionFacts, SubmissionRecord } from "./types.ts";

type LearningFields = Pick<
  SubmissionRecord,
  "goodPractice" | "learning" | "contributoryFactors" | "recommendations"
>;

/** What the record says in words, and the codes that stand beside the words. Each text is scrubbed. */
export function learningFields(
  facts: SubmissionFacts,
  codes: SubmissionCodes,
  note: Note,
  removed: NoteRemoval,
): LearningFields {
  const scrubbed = (path: string, written: string): string => {
    const { text, removals } = scrub(written, facts.known);
    for (const { kind } of removals) note(path, kind);
    for (const removal of removals) removed({ path, ...removal });
    return text;
  };
  return {
    goodPractice: facts.goodPractice.map((text, index) => scrubbed(`goodPractice.${index}`, text)),
    learning: facts.learning.map((text, index) => scrubbed(`learning.${index}`, text)),
    contributoryFactors: factors(facts, codes, note, scrubbed),
    recommendations: recommendations(facts, codes, note, scrubbed),
  };
}

type Scrubbed = (path: string, written: string) => string;

/** A factor whose codes are on no list is left out as a whole: its words would say nothing of where it belongs. */
function factors(
  { contributoryFactors }: SubmissionFacts,
  codes: SubmissionCodes,
  note: Note,
  scrubbed: Scrubbed,
) {
  const sent: SubmissionRecord["contributoryFactors"][number][] = [];
  for (const [index, { domain, category, agency, text }] of contributoryFactors.entries()) {
    const path = `contributoryFactors.${sent.length}`;
    if (codes.factors.get(domain)?.has(category)) {
      const known = findCode(agency, agenciesOfCare);
      if (known === null) note(`${path}.agency`, "NOT_CODED");
      sent.push({ domain, category, agency: known ?? "OTHER", text: scrubbed(path, text) });
    } else note(`contributoryFactors.${index}`, "NOT_CODED");
  }
  return sent;
}

function recommendations(
  facts: SubmissionFacts,
  codes: SubmissionCodes,
  note: Note,
  scrubbed: Scrubbed,
): SubmissionRecord["recommendations"] {
  return facts.recommendations.map(({ theme, addressee, text }, index) => {
    const path = `recommendations.${index}`;
    const isListed = theme === null || codes.themes.has(theme);
    if (!isListed) note(`${path}.theme`, "NOT_CODED");
    return {
      theme: isListed ? theme : null,
      addressee: findCode(addressee, addressees),
      text: scrubbed(path, text),
    };
  });
}
