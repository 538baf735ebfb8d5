const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as people write it in England, as an ISO date so far as it is known: 9/3/2018, 09.03.2018, 9 March 2018,
 * March 2018, 03/2018, 2018. What has no such form stays as it was written, so that whoever takes the row can say so;
 * a year of two digits is never guessed. Whether the calendar has the day is not asked.
 */
export function readDate(written: string): string {
  const text = written
    .trim()
    .replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, "")
    .replace(/(\d)(st|nd|rd|th)\b/i, "$1");
  const [first, second, third, ...more] = text.split(/[\s/.,-]+/);
  const parts = [first, second, third].filter((part) => part !== undefined);
  if (more.length > 0) return written;
  const iso = /^\d{4}/.test(text) ? parts : parts.toReversed();
  const [year = "", month, day] = iso;
  const date = [year, month && monthNumber(month), day && twoDigits(day)]
    .filter((part) => part !== undefined)
    .join("-");
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : written;
}

function monthNumber(text: string): string {
  const named = months.indexOf(text.slice(0, 3).toLowerCase());
  return twoDigits(named >= 0 ? String(named + 1) : text);
}

function twoDigits(text: string): string {
  return text.padStart(2, "0");
}
