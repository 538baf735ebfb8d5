/** A free text of a prepared record, by where it stands: `learning.0`. */
export interface FreeText {
  readonly path: string;
  readonly text: string;
}

/** The parts of a record that are free text: everything else is a code. */
export interface WithFreeTexts {
  readonly goodPractice: readonly string[];
  readonly learning: readonly string[];
  /** From version 2 of the schema on. */
  readonly contributoryFactors?: readonly { readonly text: string }[];
  readonly recommendations?: readonly { readonly text: string }[];
}

/** The free texts of a record, in its order. */
export function freeTexts({
  goodPractice,
  learning,
  contributoryFactors = [],
  recommendations = [],
}: WithFreeTexts): FreeText[] {
  const of = (field: string, texts: readonly string[]) =>
    texts.map((text, index) => ({ path: `${field}.${index}`, text }));
  const wordsOf = (those: readonly { readonly text: string }[]) => those.map(({ text }) => text);
  return [
    ...of("goodPractice", goodPractice),
    ...of("learning", learning),
    ...of("contributoryFactors", wordsOf(contributoryFactors)),
    ...of("recommendations", wordsOf(recommendations)),
  ];
}
