/** The distinct values of one or several columns, numbered in the order in which they were first seen. */
export interface Dictionary {
  readonly values: readonly string[];
  /** The number of a value, which is given one if it is new. */
  numberOf(value: string): number;
}

/** Stands for a missing value in a column of numbers. */
export const missing = -1;

/** A dictionary without values. */
export function createDictionary(): Dictionary {
  const values: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: string) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, values.length);
    values.push(value);
    return values.length - 1;
  };
  return { values, numberOf };
}

/** The values of a column as numbers of a dictionary; a missing value stays missing. */
export function encode(values: readonly (string | null)[], dictionary: Dictionary): Int32Array {
  return Int32Array.from(values, (value) => (value === null ? missing : dictionary.numberOf(value)));
}
