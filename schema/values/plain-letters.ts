// Letters that Unicode does not take apart into a letter and its accent.
const letters: Readonly<Record<string, string>> = {
  Ø: "O",
  Ł: "L",
  Đ: "D",
  Æ: "AE",
  Œ: "OE",
  Þ: "TH",
  Ð: "D",
};

/**
 * The text in capitals and without accents, so that José, JOSE and a full-width ＪＯＳＥ compare as the same.
 * Marks that are not seen, such as soft hyphens, are dropped: they come along when text is copied.
 */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toUpperCase()
    .replace(/[ØŁĐÆŒÞÐ]/gu, (letter) => letters[letter] ?? letter);
}
