/** What somebody has written, without needless spaces; null where it says nothing. */
export function writtenText(text: string | null | undefined): string | null {
  const trimmed = text?.trim().replace(/\s+/g, " ");
  return trimmed ? trimmed : null;
}
