/**
 * How many slips turn one number into another of the same length: a digit replaced, or two neighbours
 * exchanged, counted from left to right and no further than `most + 1`. Numbers of unlike length give
 * `most + 1`: a dropped digit shifts the others, which is another kind of error.
 */
export function digitEdits(a: string, b: string, most: number): number {
  if (a.length !== b.length) return most + 1;
  let edits = 0;
  for (let at = 0; at < a.length && edits <= most; at++) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue;
    edits++;
    if (isExchange(a, b, at)) at++;
  }
  return edits;
}

/** Do the digits at this place and the next stand the other way round in the other number? */
function isExchange(a: string, b: string, at: number): boolean {
  return (
    at + 1 < a.length &&
    a.charCodeAt(at) === b.charCodeAt(at + 1) &&
    a.charCodeAt(at + 1) === b.charCodeAt(at)
  );
}
