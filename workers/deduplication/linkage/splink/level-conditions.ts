import type { FieldKind } from "../fields.ts";
import type { Dialect } from "./dialects.ts";

/** The condition of each level that can be asked in SQL, in the order of the levels; the last one is what is left. */
export type LevelConditions = readonly (readonly [level: string, condition: string])[];

/**
 * The levels of a kind of column as conditions of a database on two standard values. What has no plain condition,
 * such as the short forms of names, falls to the levels that follow.
 */
export function levelConditions(kind: FieldKind, a: string, b: string, sql: Dialect): LevelConditions {
  const same = ["SAME", `${a} = ${b}`] as const;
  switch (kind) {
    case "givenName":
    case "secondGivenName":
    case "familyName":
    case "secondFamilyName":
      return [same, ...nameConditions(a, b, sql)];
    case "birthDate":
    case "deathDate":
      return dateConditions(a, b, sql);
    case "identifier":
      return [
        same,
        ["ONE_SLIP", `${shorterOf(a, b)} >= 4 AND ${sql.slips(a, b)} = 1`],
        ["TWO_SLIPS", `${shorterOf(a, b)} >= 7 AND ${sql.slips(a, b)} = 2`],
      ];
    case "postcode":
      return [
        same,
        ["ONE_SLIP", `length(${a}) >= 4 AND ${sql.slips(a, b)} = 1`],
        ["SECTOR", sameBut(a, b, 2)],
        ["DISTRICT", sameBut(a, b, 3)],
      ];
    case "street":
    case "place":
    case "text":
      return [
        same,
        ["CLOSE", `${sql.alike(a, b, 0.93)} OR (${shorterOf(a, b)} >= 2 AND ${sql.slips(a, b)} = 1)`],
        ["ALIKE", `${sql.alike(a, b, 0.85)} OR ${mostWordsInCommon(a, b, sql)}`],
      ];
    case "email":
      return [
        same,
        ["CLOSE", `${shorterOf(a, b)} >= 8 AND ${sql.slips(a, b)} <= 2 AND ${sql.alike(a, b, 0.8)}`],
        ["SAME_USER", `${userOf(a)} = ${userOf(b)}`],
        ["ALIKE", sql.alike(a, b, 0.88)],
      ];
    case "houseNumber":
    case "region":
    case "sex":
      return [same];
  }
}

function nameConditions(a: string, b: string, sql: Dialect): LevelConditions {
  const keepsAnEnd = `(substr(${a}, 1, 1) = substr(${b}, 1, 1) OR substr(${a}, length(${a}), 1) = substr(${b}, length(${b}), 1))`;
  const slip = `(${shorterOf(a, b)} >= 3 AND ${keepsAnEnd} AND ${sql.slips(a, b)} = 1)`;
  const initial = `(${shorterOf(a, b)} = 1 AND substr(${a}, 1, 1) = substr(${b}, 1, 1))`;
  return [
    ["CLOSE", `NOT ${initial} AND (${sql.alike(a, b, 0.92)} OR ${slip})`],
    ["PART", `${initial} OR ${sql.wordsInCommon(a, b)} > 0`],
    ["ALIKE", sql.alike(a, b, 0.82)],
  ];
}

/** Eight digits, YYYYMMDD, with zeros for parts that are not known. */
function dateConditions(a: string, b: string, sql: Dialect): LevelConditions {
  const part = (date: string, from: number, length: number) => `substr(${date}, ${from}, ${length})`;
  const parts = [
    [part(a, 1, 4), part(b, 1, 4), "'0000'"],
    [part(a, 5, 2), part(b, 5, 2), "'00'"],
    [part(a, 7, 2), part(b, 7, 2), "'00'"],
  ] as const;
  const [year, month, day] = parts;
  const whole = parts.map(([one, other, none]) => `${one} <> ${none} AND ${other} <> ${none}`).join(" AND ");
  const fits = parts.map(
    ([one, other, none]) => `(${one} = ${other} OR ${one} = ${none} OR ${other} = ${none})`,
  );
  const both = (first: readonly string[], second: readonly string[]) =>
    `(${first[0]} = ${first[1]} AND ${second[0]} = ${second[1]})`;
  const twoParts = [both(year, month), both(year, day), both(month, day)].join(" OR ");
  const dayNumber = (of: 0 | 1) =>
    `((CAST(${year[of]} AS INT) * 12 + CAST(${month[of]} AS INT)) * 31 + CAST(${day[of]} AS INT))`;
  const years = `abs(CAST(${year[0]} AS INT) - CAST(${year[1]} AS INT)) <= 1`;
  return [
    ["SAME", `${a} = ${b} AND ${whole}`],
    [
      "SWAPPED",
      `${whole} AND ${year[0]} = ${year[1]} AND ${month[0]} = ${day[1]} AND ${day[0]} = ${month[1]}`,
    ],
    ["ONE_SLIP", `${whole} AND ${sql.slips(a, b)} = 1`],
    ["FITS", fits.join(" AND ")],
    ["TWO_PARTS", `${whole} AND (${twoParts})`],
    ["NEAR", `(${whole} AND abs(${dayNumber(0)} - ${dayNumber(1)}) <= 372) OR (NOT (${whole}) AND ${years})`],
  ];
}

function shorterOf(a: string, b: string): string {
  return `least(length(${a}), length(${b}))`;
}

function sameBut(a: string, b: string, last: number): string {
  const start = (text: string) => `substr(${text}, 1, length(${text}) - ${last})`;
  return `length(${a}) = length(${b}) AND length(${a}) > ${last} AND ${start(a)} = ${start(b)}`;
}

function mostWordsInCommon(a: string, b: string, sql: Dialect): string {
  const fewer = `least(${sql.words(a)}, ${sql.words(b)})`;
  return `(${fewer} > 1 AND ${sql.wordsInCommon(a, b)} * 3 >= ${fewer} * 2)`;
}

function userOf(email: string): string {
  return `split_part(${email}, '@', 1)`;
}
