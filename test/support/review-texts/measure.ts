import { scrub } from "../../../workers/submission/scrub.ts";
import type { ReviewText, Span } from "./compose.ts";
import { type PlantedKind, plantedKinds } from "./written.ts";

/** How well the scrub does on texts of which it is known what they tell. */
export interface ScrubFigures {
  readonly texts: number;
  /** Of each kind, the share that is gone to the last letter. */
  readonly recallByKind: Readonly<Record<PlantedKind, number>>;
  readonly plantedByKind: Readonly<Record<PlantedKind, number>>;
  /** Of all words that tell nothing, the share that was removed all the same. */
  readonly overRemovalRate: number;
  /** The same of the planted words that look like names. */
  readonly overRemovalOfLookAlikes: number;
  readonly words: number;
  readonly lookAlikes: number;
}

/** A planted identifier of which something was left, or an innocent word that was removed. */
export interface Miss {
  readonly text: ReviewText;
  readonly span: Span;
}

/** Scrubs the texts and counts what is left of what was planted, and what was removed besides. */
export function measureScrub(
  texts: readonly ReviewText[],
  missed: (miss: Miss) => void = () => {},
): ScrubFigures {
  const gone = counts();
  const all = counts();
  const innocent = { words: 0, removed: 0, lookAlikes: 0, lookAlikesRemoved: 0 };
  for (const text of texts) {
    const removed = removedUnits(text);
    const isPlanted = new Uint8Array(text.text.length);
    for (const span of text.spans) {
      if (span.kind === "INNOCENT") {
        const isRemoved = removed.subarray(span.at, span.end).includes(1);
        innocent.lookAlikes++;
        if (isRemoved) innocent.lookAlikesRemoved++;
        if (isRemoved) missed({ text, span });
        continue;
      }
      isPlanted.fill(1, span.at, span.end);
      all[span.kind]++;
      if (isGone(text.text, span, removed)) gone[span.kind]++;
      else missed({ text, span });
    }
    for (const { 0: word, index } of text.text.matchAll(/[\p{L}][\p{L}'’]*/gu)) {
      if (isPlanted[index]) continue;
      innocent.words++;
      if (!removed.subarray(index, index + word.length).includes(1)) continue;
      innocent.removed++;
      missed({ text, span: { kind: "INNOCENT", form: "word", at: index, end: index + word.length } });
    }
  }
  const kinds = Object.keys(plantedKinds) as PlantedKind[];
  return {
    texts: texts.length,
    recallByKind: Object.fromEntries(kinds.map((kind) => [kind, gone[kind] / all[kind]])) as Record<
      PlantedKind,
      number
    >,
    plantedByKind: all,
    overRemovalRate: innocent.removed / innocent.words,
    overRemovalOfLookAlikes: innocent.lookAlikesRemoved / innocent.lookAlikes,
    words: innocent.words,
    lookAlikes: innocent.lookAlikes,
  };
}

function counts(): Record<PlantedKind, number> {
  return Object.fromEntries(Object.keys(plantedKinds).map((kind) => [kind, 0])) as Record<
    PlantedKind,
    number
  >;
}

/** One for each unit of the text that was removed. */
function removedUnits({ text, known }: ReviewText): Uint8Array {
  const removed = new Uint8Array(text.length);
  for (const { at, end } of scrub(text, known).removals) removed.fill(1, at, end);
  return removed;
}

/** Is no letter and no digit left, but for an article or the s of a possessive? */
function isGone(text: string, { at, end }: Span, removed: Uint8Array): boolean {
  for (const { 0: word, index } of text.slice(at, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const tells = !/^the$/i.test(word) && !(/^s$/i.test(word) && /['’]/.test(text[at + index - 1] ?? ""));
    if (tells && removed.subarray(at + index, at + index + word.length).includes(0)) return false;
  }
  return true;
}
