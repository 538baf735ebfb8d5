import { functionWords } from "./lists/function-words.ts";
import { nicknames } from "./lists/nicknames.ts";
import { kinship, roles, titles, wordTitles } from "./lists/roles.ts";
import { type Spelling, spellingOf } from "./near-spelling.ts";
import { isFamilyName, isGivenName, isListedWord } from "./vocabulary.ts";
import { type Word, wordsIn } from "./word.ts";

/** What to look for of people whom the hub knows, all in plain capitals. */
export interface KnownPeople {
  /** Names in every form that is looked for as it stands. */
  readonly names: ReadonlySet<string>;
  /** Of these, the ones that are ordinary words too. */
  readonly words: ReadonlySet<string>;
  /** Names that are long enough to be told when they are misspelt. */
  readonly spellings: readonly Spelling[];
  /** Names of several parts as if they were one word. */
  readonly joined: readonly string[];
  /** Given names from which a short form may be cut. */
  readonly given: readonly string[];
  /** The first letters of whole names. */
  readonly initials: ReadonlySet<string>;
}

/** Parts of family names that are words of other languages, which go with the part after them. */
export const particles = new Set(
  "AL BIN BINT DA DAS DE DEL DELLA DEN DER DI DO DOS DU EL FITZ IBN LA LE MAC MC O ST TEN TER VAN VON ABU ABD UR".split(
    " ",
  ),
);

/** Reads the names that the hub knows: given names first, the family name last, one word for a preferred name. */
export function knownPeopleOf(known: readonly string[]): KnownPeople {
  const names = new Set<string>();
  const given = new Set<string>();
  const initials = new Set<string>();
  const joined = new Set<string>();
  for (const written of known) {
    const parts = nameIn(wordsIn(written)).map(({ bare }) => bare);
    const [first] = parts;
    if (first === undefined) continue;
    for (const part of parts) if (part.length > 1 && !particles.has(part)) names.add(part);
    for (const each of joinings(parts)) joined.add(each);
    for (const called of nicknames.get(first) ?? []) names.add(called);
    given.add(first);
    for (const each of initialsOf(parts)) initials.add(each);
  }
  for (const each of joined) names.add(each);
  const words = new Set([...names].filter((name) => isListedWord(name)));
  const spellings = [...names].filter((name) => name.length > 3).map(spellingOf);
  return {
    names,
    words,
    spellings,
    joined: [...joined],
    given: [...given].filter((name) => name.length > 4),
    initials,
  };
}

/**
 * A name without what whoever wrote it down put beside it: Mrs Sheila Okafor, Bob (brother). As parts of the name such
 * words would go from every sentence about a mother or a nurse.
 */
function nameIn(words: readonly Word[]): readonly Word[] {
  const isBeside = ({ plain }: Word) =>
    [titles, wordTitles, roles].some((list) => list.has(plain)) &&
    !isGivenName(plain) &&
    !isFamilyName(plain);
  // Of a name in small letters alone they tell nothing.
  const isLow = ({ shape }: Word) => shape === "LOWER" && words.some((other) => other.shape !== "LOWER");
  const named = words.filter(
    (word) =>
      !(isLow(word) && functionWords.has(word.plain)) &&
      !(isBeside(word) && (isLow(word) || word.gap.includes("("))),
  );
  // Whoever is recorded as Mum, or as Mum and Dad, is known by no name; Nan may be one.
  const isKin = ({ plain }: Word) => kinship.has(plain) && !isGivenName(plain);
  if (words.some(isKin) && words.every((word) => isKin(word) || functionWords.has(word.plain))) return [];
  const first = named.findIndex((word, index) => !isBeside(word) || index === named.length - 1);
  return named.slice(Math.max(0, first));
}

/** Neighbouring parts written as one word, in either order: OBRIEN, SMITHJONES, NGOZIOKAFOR, OKAFORNGOZI. */
function joinings(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= parts.length; to++) joined.push(parts.slice(from, to).join(""));
  }
  if (parts.length > 1) joined.push(parts.slice(1).join("") + parts[0]);
  return joined.filter((each) => each.length > 4);
}

/** NAO and NO of Ngozi Adaeze Okafor; NO and NSO of one whose family name is Smith-Okafor. */
function initialsOf(parts: readonly string[]): string[] {
  const letters = parts.map((part) => part[0]!);
  if (letters.length < 2) return [];
  const given = letters[0]!;
  const withoutParticles = parts.filter((part) => !particles.has(part)).map((part) => part[0]!);
  const family = parts.findIndex((part, index) => index > 0 && particles.has(part));
  return [
    letters.join(""),
    withoutParticles.join(""),
    given + letters.at(-1)!,
    given + letters[1]!,
    ...(family > 0 ? [given + letters[family]!] : []),
  ];
}
