import type { Somebody } from "./case-file.ts";
import type { Chance } from "./chance.ts";
import type { Names } from "./material.ts";
import { misspell } from "./misspell.ts";

/** Ways of naming somebody of whom the hub knows: how often each is met in reviews. */
const knownForms = {
  full: 22,
  given: 24,
  titled: 12,
  family: 6,
  initials: 3,
  "dotted initials": 3,
  "initial and family": 5,
  "given and initial": 2,
  reversed: 2,
  nickname: 6,
  misspelt: 9,
  "without accents": 1,
  "lower case": 2,
  capitals: 3,
  joined: 1,
  hyphenated: 1,
};

/** Ways of naming somebody of whom the hub knows nothing. */
const unknownForms = { full: 38, given: 48, "given and initial": 5, capitals: 2, "lower case": 1 };

/** A name as somebody writes it, with what stands before it and tells nothing. */
export interface WrittenName {
  readonly before: string;
  readonly text: string;
  readonly form: string;
}

/** Writes the name of somebody of whom the hub knows. */
export function writeKnownName(who: Somebody, names: Names, chance: Chance): WrittenName {
  const form = chance.weighed(knownForms);
  const before = form === "titled" ? `${title(who, chance)} ` : "";
  return { before, form, text: write(who, form, names, chance) };
}

/** Writes the name of somebody of whom the hub does not know. */
export function writeUnknownName(who: Somebody, names: Names, chance: Chance): WrittenName {
  const form = chance.weighed(unknownForms);
  return { before: "", form, text: write(who, form, names, chance) };
}

/** What somebody is called: by a pet name, or by the first letters of the name. */
export function nicknameOf({ given, called }: Somebody, names: Names, chance: Chance): string {
  const listed = [...called, ...(names.nicknames[given] ?? [])];
  if (listed.length > 0) return chance.pick(listed);
  const short = given.slice(0, 4);
  return given.length > 5 && /\p{L}$/u.test(short) ? short : given;
}

export function title({ woman }: Somebody, chance: Chance): string {
  return chance.pick(woman ? ["Mrs", "Ms", "Miss"] : ["Mr", "Mr.", "Mr"]);
}

type Form = keyof typeof knownForms | keyof typeof unknownForms;

function write(who: Somebody, form: Form, names: Names, chance: Chance): string {
  const { given, family } = who;
  const full = `${given} ${family}`;
  const some = () => chance.pick([given, family, full]);
  switch (form) {
    case "full":
      return full;
    case "given":
      return given;
    case "titled":
    case "family":
      return family;
    case "initials":
      return given[0]! + family[0]!.toUpperCase();
    case "dotted initials":
      return `${given[0]}.${family[0]!.toUpperCase()}.`;
    case "initial and family":
      return `${given[0]}${chance.pick([" ", ". ", "."])}${family}`;
    case "given and initial":
      return `${given} ${family[0]!.toUpperCase()}`;
    case "reversed":
      return `${family}, ${given}`;
    case "nickname":
      return nicknameOf(who, names, chance);
    case "misspelt":
      return misspell(some(), chance);
    case "without accents":
      return full.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "");
    case "lower case":
      return some().toLowerCase();
    case "capitals":
      return some().toUpperCase();
    case "joined":
      return (given + family).replace(/ /g, "");
    case "hyphenated":
      return `${given}-${family}`.replace(/ /g, "-");
    default:
      return form satisfies never;
  }
}
