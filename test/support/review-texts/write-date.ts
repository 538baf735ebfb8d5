import type { Chance } from "./chance.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const inWords = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** A day between two years, both included. */
export function someDay(chance: Chance, from: number, to: number): Date {
  return new Date(Date.UTC(chance.whole(from, to), chance.whole(0, 11), chance.whole(1, 28)));
}

/** Ways of writing a day, each as often as reviewers write it so. */
const forms = {
  "12/09/2017": 14,
  "12/9/17": 8,
  "12.09.2017": 5,
  "12.9.17": 2,
  "12-09-2017": 2,
  "2017-09-12": 4,
  "12 September 2017": 12,
  "12th September 2017": 8,
  "12th of September, 2017": 3,
  "the 12th of Sept 2017": 1,
  "September 12, 2017": 3,
  "Sept 12th 2017": 1,
  "12 Sep 17": 2,
  "12-Sep-2017": 2,
  "Tuesday 12 September 2017": 3,
  "Tues 12/09/17": 1,
  "Tuesday, 12th September": 2,
  "12 September": 6,
  "12th Sept": 2,
  "September 2017": 5,
  "Sep '17": 1,
  "09/2017": 1,
  "20170912": 1,
  "12 / 09 / 2017": 1,
  "12th  September": 1,
  "in words": 1,
};

/** A day as somebody may write it, with the form's name. */
export function writeDate(day: Date, chance: Chance): { text: string; form: string } {
  const form = chance.weighed(forms);
  const [number, month, year] = [day.getUTCDate(), months[day.getUTCMonth()]!, day.getUTCFullYear()];
  if (form === "in words") {
    const spelt = inWords[number - 1] ?? `${number}th`;
    return { form, text: `the ${spelt} of ${month} ${year}` };
  }
  const short = month.slice(0, 3);
  const weekday = weekdays[day.getUTCDay()]!;
  const text = form
    .replace("2017", "YYYY")
    .replace(/(?<=[/. '])17/, "YY")
    .replace(/12(?:th)?/, (found) => (found === "12" ? "DD" : "DDth"))
    .replace(/(?<=[-/. ]|^YYYY)09/, "MM")
    .replace(/(?<=[/.])9/, "M")
    .replace("09", "MM")
    .replace("Tuesday", weekday)
    .replace("Tues", weekday.slice(0, 3))
    .replace("September", month)
    .replace("Sept", short === "Sep" ? "Sept" : short)
    .replace(/Sep(?![a-z])/, short)
    .replace("YYYY", String(year))
    .replace("YY", String(year).slice(2))
    .replace("DDth", `${number}${ordinal(number)}`)
    .replace("DD", form.includes("/09") || form.includes(".09") || form.includes("-09") ? two(number) : String(number))
    .replace("MM", two(day.getUTCMonth() + 1))
    .replace(/M(?!\p{L})/u, String(day.getUTCMonth() + 1));
  return { text, form };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function ordinal(number: number): string {
  if (number > 10 && number < 14) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
