/* Parts of patterns for dates in folded text. */

/** The months by their first three letters, in order. */
export const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** Months in full and shortened, with the slips that are common. */
export const month = `(?:${[
  "JAN(?:UA?RY|URY)?",
  "FEB(?:R?UA?RY)?",
  "MAR(?:CH)?",
  "APR(?:IL|L)?",
  "MAY",
  "JUNE?",
  "JULY?",
  "AUG(?:U?ST|SUT)?",
  "SEPT?(?:EM?BER|MEBER|MBER)?",
  "OCT(?:O?BER)?",
  "NOV(?:EM?BER)?",
  "DEC(?:EM?BER)?",
].join("|")})\\.?`;

/** Months in full only. */
export const wholeMonth =
  "(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

const units = "FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH";
const tens =
  "TENTH|ELEVENTH|TWELFTH|THIRTEENTH|FOURTEENTH|FIFTEENTH|SIXTEENTH|SEVENTEENTH|EIGHTEENTH|NINETEENTH";
const dayInWords = `(?:TWENTY[\\s-](?:${units})|THIRTY[\\s-]FIRST|TWENTIETH|THIRTIETH|${tens}|${units})`;

/** The day of a month, in figures or in words. */
export const day = `(?:\\d{1,2}\\s?(?:ST|ND|RD|TH)|\\d{1,2}|${dayInWords})`;

/** The name of a day, which goes with its date. */
export const weekday =
  "(?:(?:MON|TUES?|WED(?:NES)?|THU(?:R|RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?\\.?,?\\s{1,3}(?:THE\\s)?)";

/** A year of four figures, or of two that stand for one of this century or the last. */
export const year = `(?:(?:19|20)\\d{2}|['’]?\\d{2}(?![-:./]\\d|\\s?${month}(?![A-Z])))`;

// A full stop before a space ends what stood before: "Weight 12. March was …".
export const gap = "(?:[^\\S\\n]?[,/-]?[^\\S\\n]{0,2}|\\.)";

/** Feasts that are on one day, with the month of that day where it is always the same. */
export const feasts: readonly (readonly [string, number | null])[] = [
  ["(?:CHRISTMAS|XMAS)\\s(?:DAY|EVE)", 12],
  ["BOXING\\sDAY", 12],
  ["NEW\\sYEAR['’]?S\\sEVE", 12],
  ["NEW\\sYEAR['’]?S\\sDAY", 1],
  ["GOOD\\sFRIDAY", null],
  ["EASTER\\s(?:SATURDAY|SUNDAY|MONDAY|DAY)", null],
  ["(?:SHROVE\\sTUESDAY|ASH\\sWEDNESDAY|PALM\\sSUNDAY|MAUNDY\\sTHURSDAY|WHIT\\s(?:SUNDAY|MONDAY))", null],
  ["REMEMBRANCE\\sSUNDAY", 11],
  ["(?:MOTHERING\\sSUNDAY|MOTHER['’]?S\\sDAY|FATHER['’]?S\\sDAY)", null],
  ["VALENTINE['’]?S\\sDAY", 2],
  ["ARMISTICE\\sDAY", 11],
  ["HALLOWEEN|BONFIRE\\sNIGHT", null],
];
