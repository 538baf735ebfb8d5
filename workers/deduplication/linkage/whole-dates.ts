import type { Column } from "./column.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { onlyColumn } from "./only-column.ts";

const partKinds = ["birthYear", "birthMonth", "birthDay"] as const;

/** Puts year, month and day of birth together into one column; a missing part becomes zeros. */
export function withWholeDates(columns: readonly Column[]): Column[] {
  const parts = partKinds.map((kind) => onlyColumn(columns, kind));
  const others = columns.filter(({ kind }) => !(partKinds as readonly ColumnKind[]).includes(kind));
  const first = parts.find((column) => column !== undefined);
  if (first === undefined || others.some(({ kind }) => kind === "birthDate")) return others;
  const values = first.values.map((_, row) => {
    const [year, month, day] = parts.map((column) => column?.values[row] ?? "0") as [string, string, string];
    const digits = year.padStart(4, "0") + month.padStart(2, "0") + day.padStart(2, "0");
    return Number(digits) === 0 ? null : digits;
  });
  return [
    ...others,
    { kind: "birthDate", name: parts.flatMap((column) => column?.name ?? []).join(" "), values },
  ];
}

/** A first of January is as likely as any other day; so many times as many are no days of birth. */
const suspiciousShare = 10 / 365;

/**
 * Where far more dates than can be are the first of January, it stands for a year of which no more is known: such
 * dates become the year alone.
 */
export function withYearsAlone({ kind, name, values }: Column): Column {
  const dates = values.filter((date) => date !== null);
  const firsts = dates.filter(isFirstOfJanuary);
  if (firsts.length <= 1 + suspiciousShare * dates.length) return { kind, name, values };
  const yearAlone = (date: string) => (isFirstOfJanuary(date) ? `${date.slice(0, 4)}0000` : date);
  return { kind, name, values: values.map((date) => date && yearAlone(date)) };
}

function isFirstOfJanuary(date: string): boolean {
  return date.endsWith("0101");
}
