// The table of distances and the last row of each letter, kept between calls so that no call allocates.
let table = new Int32Array(0);
const lastRowOf = new Int32Array(65_536);

/**
 * True Damerau–Levenshtein distance: the fewest letters inserted, dropped, replaced, or exchanged with their
 * neighbour, where exchanged letters may be edited again (CA to ABC is 2). More than `bound` gives `bound + 1`.
 * Source: Lowrance and Wagner, An Extension of the String-to-String Correction Problem, 1975.
 */
export function damerauLevenshtein(a: string, b: string, bound = Number.MAX_SAFE_INTEGER): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  const width = b.length + 2;
  prepare(a, b, width);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    if (fillRow(letter, b, i, width) > bound + transpositionReach) return forget(a, bound + 1);
    lastRowOf[letter] = i;
  }
  const distance = table[(a.length + 1) * width + b.length + 1]!;
  return forget(a, Math.min(distance, bound + 1));
}

// A transposition reaches back over the row before, which may be lower by as much.
const transpositionReach = 1;

/** Fills one row of the table; its lowest distance bounds all that follow. */
function fillRow(letter: number, b: string, i: number, width: number): number {
  let lastMatch = 0;
  let lowest = table[(i + 1) * width + 1]!;
  for (let j = 1; j <= b.length; j++) {
    const same = letter === b.charCodeAt(j - 1);
    const row = lastRowOf[b.charCodeAt(j - 1)]!;
    const replaced = table[i * width + j]! + (same ? 0 : 1);
    const inserted = table[(i + 1) * width + j]! + 1;
    const dropped = table[i * width + j + 1]! + 1;
    const exchanged = table[row * width + lastMatch]! + (i - row - 1) + 1 + (j - lastMatch - 1);
    const least = Math.min(replaced, inserted, dropped, exchanged);
    table[(i + 1) * width + j + 1] = least;
    if (least < lowest) lowest = least;
    if (same) lastMatch = j;
  }
  return lowest;
}

/** The borders of the table; its first row and column stand for "never seen before". */
function prepare(a: string, b: string, width: number): void {
  const size = (a.length + 2) * width;
  if (size > table.length) table = new Int32Array(size * 2);
  const never = a.length + b.length;
  table[0] = never;
  for (let i = 0; i <= a.length; i++) {
    table[(i + 1) * width] = never;
    table[(i + 1) * width + 1] = i;
  }
  for (let j = 0; j <= b.length; j++) {
    table[j + 1] = never;
    table[width + j + 1] = j;
  }
}

/** Clears the rows of the letters of `a`, so that the next call starts without them. */
function forget(a: string, distance: number): number {
  for (let i = 0; i < a.length; i++) lastRowOf[a.charCodeAt(i)] = 0;
  return distance;
}
