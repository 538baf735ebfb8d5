/**
 * Does one slip lie between two texts: a letter inserted, dropped, replaced or exchanged with its neighbour? It is
 * a Damerau–Levenshtein distance of 1, found without a table by what is left between a shared beginning and end.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const inserted = longer.length - shorter.length;
  if (inserted > 1) return false;
  let start = 0;
  while (start < shorter.length && longer.charCodeAt(start) === shorter.charCodeAt(start)) start++;
  let end = shorter.length;
  while (end > start && longer.charCodeAt(end + inserted - 1) === shorter.charCodeAt(end - 1)) end--;
  const unlike = end - start;
  if (inserted === 1) return unlike === 0;
  if (unlike !== 2) return unlike === 1;
  return (
    longer.charCodeAt(start) === shorter.charCodeAt(start + 1) &&
    longer.charCodeAt(start + 1) === shorter.charCodeAt(start)
  );
}
