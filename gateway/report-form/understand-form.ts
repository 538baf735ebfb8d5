import { parsePartialDate } from "../../schema/values/partial-date.ts";
import type { Choices, Filled, Problem, Question } from "./fields.ts";
import { learningDisabilityChoices, placeChoices, relationChoices } from "./fields.ts";

/** What a filled form reports, as the graph takes it. */
export interface FormReport {
  readonly person: Readonly<Record<string, string | null>>;
  readonly notifier: {
    readonly channel: "FORM";
    readonly relation: string;
    readonly name: string;
    readonly reach: string | null;
  };
  readonly asReceived: string | null;
}

/**
 * Understands a filled form. Only what is needed to find the person and to know who tells is asked for; everything
 * that must be mended is told at once.
 */
export function understandForm(filled: Filled): {
  readonly report: FormReport;
  readonly problems: Problem[];
} {
  const problems: Problem[] = [];
  const say = (question: Question, message: string) => void problems.push({ question, message });
  if (filled.givenNames === "") say("givenNames", "Enter the first name of the person who died");
  if (filled.familyName === "") say("familyName", "Enter the last name of the person who died");
  const deathDate = readDate(filled, "deathDate", say);
  if (deathDate === "") say("deathDate", "Enter when the person died; the month and year are enough");
  const birthDate = readDate(filled, "birthDate", say);
  const learningDisability = choice(filled.learningDisability, learningDisabilityChoices);
  if (learningDisability === null) {
    say("learningDisability", "Say whether the person had a learning disability, or that you do not know");
  }
  if (filled.name === "") say("name", "Enter your own name");
  const relation = choice(filled.relation, relationChoices);
  if (relation === null) say("relation", "Say who you are to the person");
  return {
    problems,
    report: {
      person: {
        givenNames: filled.givenNames,
        familyName: filled.familyName,
        deathDate: deathDate || null,
        birthDate: birthDate || null,
        nhsNumber: filled.nhsNumber || null,
        postcode: filled.postcode || null,
        learningDisability,
        placeOfDeath: choice(filled.placeOfDeath, placeChoices),
      },
      notifier: {
        channel: "FORM",
        relation: relation ?? "OTHER",
        name: filled.name,
        reach: filled.reach || null,
      },
      asReceived: filled.more || null,
    },
  };
}

/** A date of three fields, as far as it is known; empty where nothing was filled in or it is none. */
function readDate(
  filled: Filled,
  question: "deathDate" | "birthDate",
  say: (question: Question, message: string) => void,
): string | "" | undefined {
  const [day, month, year] = [
    filled[`${question}-day`],
    filled[`${question}-month`],
    filled[`${question}-year`],
  ];
  if (day === "" && month === "" && year === "") return "";
  const parts = [year, ...(month || day ? [month] : []), ...(day ? [day] : [])];
  const written = parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, "0")).join("-");
  const isWhole = parts.every((part) => /^\d+$/.test(part)) && year.length === 4;
  if (isWhole && parsePartialDate(written).ok) return written;
  say(
    question,
    "Enter a date that the calendar has, such as 9 3 2018; leave out the day if you do not know it",
  );
  return undefined;
}

function choice(code: string, choices: Choices): string | null {
  return Object.hasOwn(choices, code) ? code : null;
}

const questionOf: Readonly<Record<string, Question>> = {
  givenNames: "givenNames",
  familyName: "familyName",
  deathDate: "deathDate",
  birthDate: "birthDate",
  nhsNumber: "nhsNumber",
  postcode: "postcode",
};

/** What the hub refused, as problems of the form. */
export function problemsOf(
  refusals: readonly {
    readonly message: string;
    readonly howToProceed: string;
    readonly path: readonly string[];
  }[],
): Problem[] {
  return refusals.map(({ message, howToProceed, path }) => ({
    question: questionOf[path.at(-1) ?? ""] ?? null,
    message: `${message} ${howToProceed}`,
  }));
}
