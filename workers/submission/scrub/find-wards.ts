import { withGeneral } from "./general-words.ts";
import { functionWords } from "./lists/function-words.ts";
import { generalWords, organisationHeads } from "./lists/organisation-words.ts";
import { roles, titles, wordTitles } from "./lists/roles.ts";
import type { Page } from "./page.ts";
import { isClinicalTerm, isEponym, isListedWord, isOrdinaryWord, isProperWord } from "./vocabulary.ts";
import { capitalTells, mayBeName, type Word } from "./word.ts";

/** What a house may be called after, whatever words stand before it. */
const houses = new Set(
  "BARN COTTAGE COTTAGES COURT CROFT FARM FOLD GABLES GRANGE HALL HEIGHTS HOUSE LAWNS LODGE MANOR MANSION MEAD MEWS PRIORY RECTORY RISE TERRACE TOWERS VICARAGE VIEW VILLA VILLAS WARD".split(
    " ",
  ),
);
const companies = new Set("LTD LIMITED PLC LLP".split(" "));
const numbered = new Set(["WARD", "UNIT", "BAY", "FLOOR", "ROOM", "LEVEL", "BED"]);
const placing = new Set("AT TO FROM ABOUT OF IN NEAR".split(" "));
const speciality = /(?:IC|AL|OGY|ORY|ISTRY|TION|IAC|IONS|TRICS|ENCY|PY|CARE)$/;

/** Finds homes, wards and other places of care by what stands at their end or before their number. */
export function findWards(page: Page): void {
  for (const head of page.words) {
    if (!page.isFree(head)) continue;
    if (companies.has(head.plain)) findCompany(page, head);
    if (!page.isFree(head)) continue;
    if (organisationHeads.has(head.plain)) findNamed(page, head);
    if (numbered.has(head.plain)) findNumbered(page, head);
    if (head.plain === "THE") findWithArticle(page, head);
  }
}

/** Sunrise Beechwood Ltd, Hart & Vale Limited: all words with a capital before what a company is. */
function findCompany(page: Page, head: Word): void {
  if (!mayBeName(head) || head.isShouted) return;
  // Very Limited Mobility is a heading.
  const next = page.words[head.index + 1];
  if (head.plain === "LIMITED" && next?.gap === " " && mayBeName(next)) return;
  let first = head;
  for (let index = head.index - 1; index >= 0 && head.index - index < 6; index--) {
    const word = page.words[index]!;
    const isJoined = /^(?: | & |-)$/.test(first.gap);
    if (!isJoined || !page.isFree(word) || !mayBeName(word) || functionWords.has(word.plain)) break;
    first = word;
  }
  if (first !== head) page.takeWords(first, head, "ORGANISATION", "PATTERN");
}

/** Rose Lodge, Nightingale ward. */
function findNamed(page: Page, head: Word): void {
  const names: Word[] = [];
  for (let index = head.index - 1; index >= 0 && names.length < 4; index--) {
    const word = page.words[index]!;
    const { gap } = page.words[index + 1]!;
    if (
      !page.isFree(word) ||
      !mayBeName(word) ||
      !(/^[ -]$/.test(gap) || (word.plain === "ST" && gap === ". "))
    )
      break;
    if ((word.startsSentence || word.isShouted) && functionWords.has(word.plain)) break;
    if (isPost(word.plain)) return;
    names.unshift(word);
  }
  const [first] = names;
  if (first?.isShouted && !(names.length < 4 && placing.has(page.words[first.index - 1]?.plain ?? "")))
    return;
  if (first === undefined || names.every(({ plain }) => isGeneral(plain))) return;
  const isHouse =
    houses.has(head.plain) && (mayBeName(head) || head.plain === "WARD" || head.plain === "HOUSE");
  const tells = names.some(
    ({ plain }) => !isOrdinaryWord(plain) && !isProperWord(plain) && !isClinicalTerm(plain),
  );
  if (!isHouse && !tells) return;
  page.takeWords(first, withGeneral(page, head), "ORGANISATION", "PATTERN");
}

function isPost(plain: string): boolean {
  return titles.has(plain) || wordTitles.has(plain);
}

function isGeneral(plain: string): boolean {
  return (
    generalWords.has(plain) ||
    organisationHeads.has(plain) ||
    (speciality.test(plain) && isOrdinaryWord(plain))
  );
}

/** Ward 14, ward B2, Unit 7A. */
function findNumbered(page: Page, head: Word): void {
  const one = page.words[head.index + 1];
  if (one?.gap !== " " || (head.plain !== "WARD" && !mayBeName(head))) return;
  const two = page.words[head.index + 2];
  const isJoined = two?.gap === "" && (two.shape === "NUMBER" || two.bare.length === 1);
  if (one.shape === "NUMBER" && one.bare.length < 4) {
    page.takeWords(head, isJoined ? two : one, "ORGANISATION", "PATTERN");
  } else if (one.bare.length === 1 && isJoined) {
    page.takeWords(head, two, "ORGANISATION", "PATTERN");
  } else if (one.shape === "INITIAL" && one.plain !== "A") {
    page.takeWords(head, one, "ORGANISATION", "PATTERN");
  }
}

/** The Limes: an article with a capital inside a sentence, or before a plural that begins one. */
function findWithArticle(page: Page, article: Word): void {
  const name = page.words[article.index + 1];
  if (name?.gap !== " " || name.shape !== "CAPITAL" || !page.isFree(name)) return;
  const after = page.words[name.index + 1];
  if (after?.gap === " " && mayBeName(after)) return;
  const { plain } = name;
  if (isProperWord(plain) || isClinicalTerm(plain) || roles.has(plain) || generalWords.has(plain)) return;
  const isPlace = capitalTells(article)
    ? !isEponym(plain)
    : article.shape === "CAPITAL" && plain.endsWith("S") && isOrdinaryWord(plain) && !isListedWord(plain);
  if (isPlace) page.takeWords(article, name, "ORGANISATION", "PATTERN");
}
