// Marks of the letters that were matched, kept between calls so that no call allocates.
let markedA = new Uint8Array(64);
let markedB = new Uint8Array(64);

/** Above this likeness a shared beginning counts; below it, it is chance. Source: Winkler 1990. */
const boostFrom = 0.7;
const prefixWeight = 0.1;
const longestPrefix = 4;

/**
 * Jaro–Winkler likeness of two texts, from 0 (nothing in common) to 1 (the same): letters in common near the
 * same place, less half the transpositions, more for a shared beginning of up to four letters.
 * Source: Winkler, String Comparator Metrics and Enhanced Decision Rules, 1990.
 */
export function jaroWinkler(a: string, b: string): number {
  const likeness = jaro(a, b);
  if (likeness <= boostFrom) return likeness;
  const end = Math.min(a.length, b.length, longestPrefix);
  let prefix = 0;
  while (prefix < end && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return likeness + prefix * prefixWeight * (1 - likeness);
}

/** Jaro likeness of two texts, from 0 to 1. Source: Jaro 1989. */
export function jaro(a: string, b: string): number {
  if (a === b) return a.length === 0 ? 0 : 1;
  if (a.length === 0 || b.length === 0) return 0;
  const matches = markMatches(a, b);
  if (matches === 0) return 0;
  const transpositions = countTranspositions(a, b);
  return (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3;
}

/** Marks the letters that stand in both texts near the same place, and counts them. */
function markMatches(a: string, b: string): number {
  clearMarks(a.length, b.length);
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  let matches = 0;
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (markedB[j] === 1 || b.charCodeAt(j) !== letter) continue;
      markedA[i] = 1;
      markedB[j] = 1;
      matches++;
      break;
    }
  }
  return matches;
}

/** Half of the marked letters that stand in another order; a half is dropped, as the census software does. */
function countTranspositions(a: string, b: string): number {
  let outOfOrder = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    if (markedA[i] === 0) continue;
    while (markedB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfOrder++;
    j++;
  }
  return outOfOrder >> 1;
}

function clearMarks(a: number, b: number): void {
  const longest = Math.max(a, b);
  if (longest > markedA.length) {
    markedA = new Uint8Array(longest * 2);
    markedB = new Uint8Array(longest * 2);
  }
  markedA.fill(0, 0, a);
  markedB.fill(0, 0, b);
}
