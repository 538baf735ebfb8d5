/** The organisation that follows each, by code. */
export type Succession = ReadonlyMap<string, string>;

/**
 * Are these one organisation, or does one continue the other? Two that later became parts of a third are not:
 * they were strangers while both existed.
 */
export function isSameOrganisation(a: string, b: string, succession: Succession): boolean {
  return lineOf(a, succession).has(b) || lineOf(b, succession).has(a);
}

/** An organisation and all that followed it. */
function lineOf(code: string, succession: Succession): ReadonlySet<string> {
  const line = new Set<string>();
  for (let next: string | undefined = code; next && !line.has(next); next = succession.get(next)) {
    line.add(next);
  }
  return line;
}
