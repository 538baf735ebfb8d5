import { expect, test } from "vitest";
import type { Column } from "./column.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { fieldsOf } from "./fields.ts";

function column(kind: ColumnKind, ...values: (string | null)[]): Column {
  return { kind, name: kind, values };
}

/** The fields with the values of each row. */
function valuesOf(...columns: Column[]) {
  return fieldsOf(columns).map(({ kind, dictionary, ids }) => [
    kind,
    ...Array.from(ids, (id) => dictionary.values[id] ?? null),
  ]);
}

test("year, month and day become one date", () => {
  const parts = [column("birthYear", "1961", "1961", null), column("birthMonth", "3", null, null)];
  expect(valuesOf(...parts, column("birthDay", "7", "7", null))).toEqual([
    ["birthDate", "19610307", "19610007", null],
  ]);
});

test("a full name is taken apart, titles dropped", () => {
  expect(valuesOf(column("fullName", "SIR JOHN HENRY SMITH", "SMITH", null))).toEqual([
    ["givenName", "JOHN", null, null],
    ["secondGivenName", "HENRY", null, null],
    ["familyName", "SMITH", "SMITH", null],
  ]);
});

test("names in columns of their own go before those of a full name", () => {
  const names = [column("givenName", "JACK"), column("familyName", "BELL")];
  expect(valuesOf(...names, column("fullName", "JOHN BELL"))).toEqual([
    ["givenName", "JACK"],
    ["familyName", "BELL"],
  ]);
});

test("of several full names, or parts of a date, the first that says something counts", () => {
  const full = [column("fullName", "ANN BELL", null), column("fullName", "ANN BELL SMITH", "JO HALL")];
  const years = [column("birthYear", "1961", null), column("birthYear", "1962", "1970")];
  expect(valuesOf(...full, ...years)).toEqual([
    ["givenName", "ANN", "JO"],
    ["familyName", "BELL", "HALL"],
    ["birthDate", "19610000", "19700000"],
  ]);
});

test("where too many are born on the first of January, only their year is taken", () => {
  const usual = Array.from({ length: 20 }, (_, day) => `196002${String(day + 1).padStart(2, "0")}`);
  expect(valuesOf(column("birthDate", "19610101", "19620101", ...usual))[0]?.slice(0, 4)).toEqual([
    "birthDate",
    "19610000",
    "19620000",
    "19600201",
  ]);
  expect(valuesOf(column("birthDate", "19610101", ...usual))[0]?.[1]).toBe("19610101");
});

test("a copy of a column gives no field, nor does a text put together from others", () => {
  const columns = [
    column("givenName", "ANN", "JO"),
    column("familyName", "BELL", "HALL"),
    column("text", "ANN BELL", "JO HALL"),
    column("birthDate", "19610307", "19700102"),
    column("text", "1961 03 07", null),
    column("text", "BELL RINGER", "BAKER"),
    column("secondGivenName", "ANN", "JO"),
  ];
  expect(valuesOf(...columns).map(([kind, first]) => [kind, first])).toEqual([
    ["givenName", "ANN"],
    ["familyName", "BELL"],
    ["birthDate", "19610307"],
    ["text", "BELL RINGER"],
  ]);
});

test("a column without values is none", () => {
  expect(fieldsOf([column("email", null, null)])).toEqual([]);
});
