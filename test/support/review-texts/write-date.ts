import type { Chance } from "./chance.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const inWords =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(" ");

/** A day between two years, both included. */
export function someDay(chance: Chance, from: number, to: number): Date {
  return new Date(Date.UTC(chance.whole(from, to), chance.whole(0, 11), chance.whole(1, 28)));
}

interface Parts {
  readonly d: number;
  readonly m: number;
  readonly y: number;
  /** With two figures each. */
  readonly dd: string;
  readonly mm: string;
  readonly yy: string;
  /** 12th */
  readonly dth: string;
  readonly month: string;
  readonly mon: string;
  readonly weekday: string;
  readonly word: string;
}

/** Ways of writing a day: how often reviewers write it so, and how it then looks. */
const forms: Readonly<Record<string, readonly [number, (parts: Parts) => string]>> = {
  "12/09/2017": [14, ({ dd, mm, y }) => `${dd}/${mm}/${y}`],
  "12/9/17": [8, ({ d, m, yy }) => `${d}/${m}/${yy}`],
  "12.09.2017": [5, ({ dd, mm, y }) => `${dd}.${mm}.${y}`],
  "12.9.17": [2, ({ d, m, yy }) => `${d}.${m}.${yy}`],
  "12-09-2017": [2, ({ dd, mm, y }) => `${dd}-${mm}-${y}`],
  "12 / 09 / 2017": [1, ({ dd, mm, y }) => `${dd} / ${mm} / ${y}`],
  "2017-09-12": [4, ({ dd, mm, y }) => `${y}-${mm}-${dd}`],
  "20170912": [1, ({ dd, mm, y }) => `${y}${mm}${dd}`],
  "12 September 2017": [12, ({ d, month, y }) => `${d} ${month} ${y}`],
  "12th September 2017": [8, ({ dth, month, y }) => `${dth} ${month} ${y}`],
  "12th of September, 2017": [3, ({ dth, month, y }) => `${dth} of ${month}, ${y}`],
  "September 12, 2017": [3, ({ d, month, y }) => `${month} ${d}, ${y}`],
  "Sept 12th 2017": [1, ({ dth, mon, y }) => `${mon} ${dth} ${y}`],
  "12 Sep 17": [2, ({ d, mon, yy }) => `${d} ${mon} ${yy}`],
  "12-Sep-2017": [2, ({ dd, mon, y }) => `${dd}-${mon}-${y}`],
  "Tuesday 12 September 2017": [3, ({ weekday, d, month, y }) => `${weekday} ${d} ${month} ${y}`],
  "Tue 12/09/17": [1, ({ weekday, dd, mm, yy }) => `${weekday.slice(0, 3)} ${dd}/${mm}/${yy}`],
  "Tuesday, 12th September": [2, ({ weekday, dth, month }) => `${weekday}, ${dth} ${month}`],
  "12 September": [6, ({ d, month }) => `${d} ${month}`],
  "12th Sep": [2, ({ dth, mon }) => `${dth} ${mon}`],
  "September 2017": [5, ({ month, y }) => `${month} ${y}`],
  "Sep '17": [1, ({ mon, yy }) => `${mon} '${yy}`],
  "09/2017": [1, ({ mm, y }) => `${mm}/${y}`],
  "twelfth of September 2017": [1, ({ word, month, y }) => `${word} of ${month} ${y}`],
};

const weights = Object.fromEntries(Object.entries(forms).map(([form, [weight]]) => [form, weight]));

/** A day as somebody may write it, with the form's name. */
export function writeDate(day: Date, chance: Chance): { text: string; form: string } {
  const form = chance.weighed(weights);
  return { form, text: forms[form]![1](partsOf(day)) };
}

/** The quarter that the record may tell of the day. */
export function quarterOf(day: Date): string {
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
}

function partsOf(day: Date): Parts {
  const [d, m, y] = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
  const month = months[m - 1]!;
  return {
    d,
    m,
    y,
    dd: String(d).padStart(2, "0"),
    mm: String(m).padStart(2, "0"),
    yy: String(y).slice(2),
    dth: `${d}${ordinal(d)}`,
    month,
    mon: m === 9 ? "Sept" : month.slice(0, 3),
    weekday: weekdays[day.getUTCDay()]!,
    word: inWords[d - 1] ?? `${d}${ordinal(d)}`,
  };
}

function ordinal(number: number): string {
  if (number > 10 && number < 14) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
