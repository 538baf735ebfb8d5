import type { KnownIdentifiers } from "../../../workers/submission/types.ts";
import { type CaseFile, knownOf, openCaseFile } from "./case-file.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { fillSlot } from "./fill-slot.ts";
import { type Material, type TextKind, textKinds } from "./material.ts";
import { type PlantedKind, plain, type Written } from "./written.ts";

/** A stretch of a text, in UTF-16 units, the end not included. */
export interface Span {
  readonly kind: PlantedKind | "INNOCENT";
  readonly form: string;
  readonly at: number;
  readonly end: number;
}

/** An invented text of a review, what was planted in it, and what the hub knows of the case. */
export interface ReviewText {
  readonly kind: TextKind;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly known: KnownIdentifiers;
}

/** Composes review texts with planted identifiers; the same seed composes the same texts. */
export function composeTexts(count: number, seed: number, material: Material): ReviewText[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => compose(material, chance));
}

function compose(material: Material, chance: Chance): ReviewText {
  const file = openCaseFile(material, chance);
  const kind = chance.pick(textKinds);
  const own = someOf(material.sentences[kind], chance.whole(3, 8), chance);
  const innocent = someOf(material.innocent, chance.whole(1, 3), chance);
  const sentences = shuffle([...own, ...innocent], chance);
  const between = chance.weighed({ " ": 70, "\n": 20, "  ": 5, "\n\n- ": 5 });
  const pieces = sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [plain(between)]),
    ...fill(sentence, file, material, chance),
  ]);
  return { kind, known: knownOf(file), ...join(inStyle(pieces, chance)) };
}

/** A sentence in pieces, its slots filled. */
function fill(sentence: string, file: CaseFile, material: Material, chance: Chance): Written[] {
  return sentence.split(/(\{[^}]+\}|<[^>]+>)/).flatMap((piece) => {
    if (piece.startsWith("{")) return fillSlot(piece.slice(1, -1), file, material, chance);
    if (piece.startsWith("<")) return [{ text: piece.slice(1, -1), kind: "INNOCENT" as const, form: "" }];
    return piece === "" ? [] : [plain(piece)];
  });
}

/** Most write with care; some in capitals or none. */
function inStyle(pieces: Written[], chance: Chance): Written[] {
  const style = chance.weighed({ careful: 93, "lower case": 4, capitals: 3 });
  if (style === "careful") return pieces;
  return pieces.map((piece) => ({
    ...piece,
    text: style === "capitals" ? piece.text.toUpperCase() : piece.text.toLowerCase(),
    form: piece.kind === null ? "" : `${piece.form}, text in ${style}`,
  }));
}

function join(pieces: readonly Written[]): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const piece of pieces) {
    const at = text.length;
    text += piece.text;
    if (piece.kind !== null) spans.push({ kind: piece.kind, form: piece.form, at, end: text.length });
  }
  return { text, spans };
}

function someOf<T>(list: readonly T[], count: number, chance: Chance): T[] {
  return shuffle([...list], chance).slice(0, count);
}

function shuffle<T>(list: T[], chance: Chance): T[] {
  for (let index = list.length - 1; index > 0; index--) {
    const other = chance.whole(0, index);
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
  return list;
}
