import type { Atom } from "./atoms.ts";
import { missing } from "./dictionary.ts";

/** A blocking key: rows with the same number are compared. */
export interface BlockingKey {
  readonly name: string;
  /** The key of each row; `missing` where a part of it is missing. */
  readonly ids: Int32Array;
  /** How many keys there are. */
  readonly size: number;
}

/** A key is worth its pairs up to so many a row, by the frequencies of its atoms. */
const affordablePairsPerRow = 8;

/**
 * The keys of a file: every atom alone, and two atoms of different fields. Of the joint keys of two fields those
 * are left out that find nothing which a coarser affordable one does not find; the finest always stays, for
 * those whose coarser block is too large.
 */
export function blockingKeys(atoms: readonly Atom[]): BlockingKey[] {
  const rows = atoms[0]?.ids.length ?? 0;
  const shares = new Map(atoms.map((atom) => [atom, shareOfPairs(atom)]));
  const affordable = (...of: Atom[]) =>
    (of.reduce((share, atom) => share * shares.get(atom)!, 1) * rows) / 2 <= affordablePairsPerRow;
  const joint = pairsOf(atoms).filter(([a, b]) => affordable(a, b) && !affordable(a) && !affordable(b));
  const kept = joint.filter(
    ([a, b]) =>
      (a.isWhole && b.isWhole) ||
      !joint.some(([c, d]) => (c !== a || d !== b) && isWithin(a, c) && isWithin(b, d)),
  );
  return [...atoms.map(({ name, ids, size }) => ({ name, ids, size })), ...kept.map(([a, b]) => join(a, b))];
}

/** Every two atoms of different fields, in the order of the fields. */
function pairsOf(atoms: readonly Atom[]): [Atom, Atom][] {
  return atoms.flatMap((a, at) =>
    atoms.slice(at + 1).flatMap((b): [Atom, Atom][] => (a.field === b.field ? [] : [[a, b]])),
  );
}

/** Do rows that share the first atom always share the second? */
function isWithin(a: Atom, b: Atom): boolean {
  return a === b || (a.field === b.field && a.finerThan.includes(b.part));
}

/** The chance that two rows share the atom. */
function shareOfPairs({ ids, size }: Atom): number {
  const counts = new Int32Array(size);
  for (const id of ids) if (id !== missing) counts[id]!++;
  let sum = 0;
  for (const count of counts) sum += count * (count - 1);
  return ids.length < 2 ? 0 : sum / (ids.length * (ids.length - 1));
}

/** A key of two atoms: missing where either is. */
function join(first: Atom, second: Atom): BlockingKey {
  const numbers = new Map<number, number>();
  const ids = new Int32Array(first.ids.length);
  for (let row = 0; row < ids.length; row++) {
    const [a, b] = [first.ids[row]!, second.ids[row]!];
    if (a === missing || b === missing) {
      ids[row] = missing;
      continue;
    }
    const both = a * second.size + b;
    let number = numbers.get(both);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(both, number);
    }
    ids[row] = number;
  }
  return { name: `${first.name} + ${second.name}`, ids, size: numbers.size };
}
