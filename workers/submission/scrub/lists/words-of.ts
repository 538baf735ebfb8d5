/** The words of a list, in the plain capitals in which texts are searched. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(
    list
      .toUpperCase()
      .split(/\s+/)
      .filter((word) => word !== ""),
  );
}
