import type { Column } from "./column.ts";

/** From this share of its values on, a column repeats others: the rest are slips. */
const repeating = 0.95;

/**
 * Leaves out columns that only say again what others say: copies of one, the first of which stays, and texts put
 * together from several, such as a name from its parts. Weighed besides, they would count the same agreement twice.
 */
export function withoutRepeats(columns: readonly Column[]): Column[] {
  const texts = columns.filter(({ kind }) => kind === "text");
  const others = columns.filter(({ kind }) => kind !== "text");
  return [...others, ...texts].reduceRight<Column[]>(
    (kept, column) => {
      const rest = kept.filter((each) => each !== column);
      return isCopy(column, rest) || isPutTogether(column, rest) ? rest : kept;
    },
    [...columns],
  );
}

/** Has one other column the same values? */
function isCopy(column: Column, others: readonly Column[]): boolean {
  return others.some(({ values }) => holdsForNearlyAll(column, (text, row) => values[row] === text));
}

/** Is it a text of which every word is a word of another column, or that is a value of one without its gaps? */
function isPutTogether(column: Column, others: readonly Column[]): boolean {
  if (column.kind !== "text") return false;
  return holdsForNearlyAll(column, (text, row) => {
    const said = others.flatMap(({ values }) => values[row] ?? []);
    if (said.includes(text.replaceAll(" ", ""))) return true;
    const words = new Set(said.flatMap((value) => value.split(" ")));
    return text.split(" ").every((word) => words.has(word));
  });
}

function holdsForNearlyAll({ values }: Column, holds: (text: string, row: number) => boolean): boolean {
  const known = values.reduce((sum, value) => sum + Number(value !== null), 0);
  let allowed = (1 - repeating) * known;
  return known > 0 && values.every((text, row) => text === null || holds(text, row) || --allowed >= 0);
}
