import { soundex } from "../comparators/soundex.ts";
import { createDictionary, missing } from "./dictionary.ts";
import type { Field, FieldKind } from "./fields.ts";

/** A value, or a part of one, that two records of one person are likely to share: a number for each row. */
export interface Atom {
  readonly name: string;
  readonly field: Field;
  readonly part: string;
  readonly isWhole: boolean;
  /** The parts of the same field that rows share whenever they share this one. */
  readonly finerThan: readonly string[];
  readonly ids: Int32Array;
  /** How many values there are. */
  readonly size: number;
}

interface Part {
  readonly derive: (value: string) => string | null;
  readonly finerThan: readonly string[];
}

const long = (value: string, from: number) => (value.length >= from ? value : null);
const isDay = (date: string) => !date.endsWith("00") && !date.startsWith("0000");

const nameParts: Readonly<Record<string, Part>> = {
  whole: { derive: (name) => name, finerThan: ["sound", "start", "initial"] },
  sound: { derive: soundex, finerThan: ["initial"] },
  start: { derive: (name) => long(name, 3)?.slice(0, 3) ?? null, finerThan: ["initial"] },
  initial: { derive: (name) => name.slice(0, 1), finerThan: [] },
};

const dateParts: Readonly<Record<string, Part>> = {
  whole: {
    derive: (date) => (isDay(date) ? date : null),
    finerThan: ["yearMonth", "yearDay", "monthDay", "year"],
  },
  yearMonth: { derive: (date) => (date.slice(4, 6) === "00" ? null : date.slice(0, 6)), finerThan: ["year"] },
  yearDay: { derive: (date) => (isDay(date) ? date.slice(0, 4) + date.slice(6) : null), finerThan: ["year"] },
  monthDay: { derive: (date) => (isDay(date) ? date.slice(4) : null), finerThan: [] },
  year: { derive: (date) => (date.startsWith("0000") ? null : date.slice(0, 4)), finerThan: [] },
};

const wholeOnly: Readonly<Record<string, Part>> = { whole: { derive: (value) => value, finerThan: [] } };

const partsOfKind: Partial<Record<FieldKind, Readonly<Record<string, Part>>>> = {
  givenName: nameParts,
  familyName: nameParts,
  birthDate: dateParts,
  deathDate: dateParts,
  identifier: {
    whole: { derive: (code) => code, finerThan: ["head", "tail"] },
    head: { derive: (code) => long(code, 6)?.slice(0, Math.ceil(code.length * 0.6)) ?? null, finerThan: [] },
    tail: { derive: (code) => long(code, 6)?.slice(Math.floor(code.length * 0.4)) ?? null, finerThan: [] },
  },
  email: {
    whole: { derive: (email) => email, finerThan: ["user"] },
    user: {
      derive: (email) => (email.includes("@") ? email.slice(0, email.indexOf("@")) : null),
      finerThan: [],
    },
  },
  postcode: {
    whole: { derive: (code) => code, finerThan: ["district"] },
    district: { derive: (code) => long(code, 5)?.slice(0, -3) ?? null, finerThan: [] },
  },
};

/** The atoms of a field: its whole value, and for some kinds parts of it that outlast a slip. */
export function atomsOf(field: Field): Atom[] {
  return Object.entries(partsOfKind[field.kind] ?? wholeOnly).map(([part, { derive, finerThan }]) => ({
    name: `${field.name} ${part}`,
    field,
    part,
    isWhole: part === "whole",
    finerThan,
    ...derived(field, derive),
  }));
}

function derived(field: Field, derive: Part["derive"]): { ids: Int32Array; size: number } {
  const dictionary = createDictionary();
  const numbers = Int32Array.from(field.dictionary.values, (value) => {
    const part = derive(value);
    return part === null || part === "" ? missing : dictionary.numberOf(part);
  });
  const ids = field.ids.map((id) => (id === missing ? missing : numbers[id]!));
  return { ids, size: dictionary.values.length };
}
