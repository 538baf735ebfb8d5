import type { Column } from "./column.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { createDictionary, type Dictionary, encode } from "./dictionary.ts";
import { withParsedNames } from "./parsed-names.ts";
import { withWholeDates, withYearsAlone } from "./whole-dates.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** What a field says of a person. Parts of a date were put together before, a full name was taken apart. */
export type FieldKind = Exclude<ColumnKind, "fullName" | "birthYear" | "birthMonth" | "birthDay">;

/** One thing that is compared: the standard values of all rows, as numbers of a dictionary. */
export interface Field {
  readonly kind: FieldKind;
  /** The name of the column it comes from. */
  readonly name: string;
  readonly dictionary: Dictionary;
  /** The value of each row; `missing` where there is none. */
  readonly ids: Int32Array;
}

/** The fields that the columns of a file give; a column without any value, or that repeats others, gives none. */
export function fieldsOf(columns: readonly Column[]): Field[] {
  // Given and family names share a dictionary, so that exchanged ones are seen to be the same.
  const names = createDictionary();
  return withWholeDates(withParsedNames(withoutRepeats(columns)))
    .filter(({ values }) => values.some((value) => value !== null))
    .map((column) => (column.kind === "birthDate" ? withYearsAlone(column) : column))
    .map(({ kind, name, values }) => {
      const dictionary = kind.endsWith("Name") ? names : createDictionary();
      return { kind: kind as FieldKind, name, dictionary, ids: encode(values, dictionary) };
    });
}
