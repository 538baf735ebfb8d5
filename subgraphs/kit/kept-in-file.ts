import { readFileSync, statSync } from "node:fs";
import { z } from "zod";

/** Something that is as it is, or that is asked for whenever it is used, since it may have changed. */
export type Renewable<T> = T | (() => T);

/** What it is now. */
export function currently<T extends object | string>(value: Renewable<T>): T {
  return typeof value === "function" ? (value as () => T)() : value;
}

/**
 * What a file holds, read again after it has changed, so that a key is renewed without a restart. The file is looked
 * at when its content is asked for, at most once in `everyMs`; while it cannot be read as a whole, what it held
 * before stands. Throws where it cannot be read at first.
 */
export function keptIn<T>(file: string, parse: (text: string) => T, everyMs = 1_000): () => T {
  const stateOf = () => {
    const { mtimeMs, size, ino } = statSync(file);
    return [mtimeMs, size, ino].join();
  };
  let state = stateOf();
  let value = parse(readFileSync(file, "utf8"));
  let looked = performance.now();
  return () => {
    if (performance.now() - looked < everyMs) return value;
    looked = performance.now();
    try {
      const now = stateOf();
      if (now !== state) value = parse(readFileSync(file, "utf8"));
      state = now;
    } catch {
      // Half of it has been written: the next look sees the whole.
    }
    return value;
  };
}

const inFile = /^file:(.+)$/s;

/** A setting that is either the value itself or `file:PATH`, the file that keeps it. Throws what `parse` throws. */
export function renewable<T>(text: string, parse: (text: string) => T): Renewable<T> {
  const path = inFile.exec(text)?.[1];
  return path === undefined ? parse(text) : keptIn(path, parse);
}

/** A variable of the environment that is such a setting; its `describe()` says what it should be. */
export function renewableVariable<T extends object | string>(parse: (text: string) => T) {
  return z.string().transform((text, context): Renewable<T> => {
    try {
      return renewable(text, parse);
    } catch {
      context.addIssue("unreadable");
      return z.NEVER;
    }
  });
}
