import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseNhsNumber } from "../../../schema/values/nhs-number.ts";

const forenames = ["Ada", "Bertram", "Cecily", "Dorian", "Edith", "Fergus", "Greta", "Hamish"];
const surnames = ["Thornwick", "Ashgrove", "Bellweather", "Copperfield", "Dunmore", "Eastlake", "Fairbourne"];
const causes = [
  "Aspiration pneumonia (J69.0)",
  "Sepsis (A41.9)",
  "Epilepsy (G40.9)",
  "Bowel obstruction (K56.6)",
];

/** Writes a look-back list of invented people, as a spreadsheet saves one; every hundredth row cannot be taken. */
export async function inventList(file: string, rows: number): Promise<void> {
  const lines = function* () {
    yield "Deaths since April 2017 (invented)\r\n\r\n";
    yield "Org code,Their Ref,Date reported,Surname,Forename(s),D.O.B.,Date of death,Sex,NHS No,Postcode,CCG,LD,Place of death,Cause 1a,Notes\r\n";
    for (let row = 0; row < rows; row += 1) yield lineOf(row);
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

function lineOf(row: number): string {
  const day = (days: number) => new Date(Date.UTC(2017, 3, 1 + days)).toISOString().slice(0, 10);
  const died = row % 300;
  const born =
    row % 100 === 99 ? "2031-01-01" : `${1930 + (row % 68)}-${two(1 + (row % 12))}-${two(1 + (row % 28))}`;
  const name = `${surnames[row % surnames.length]}${letters(Math.floor(row / surnames.length))}`;
  return `${[
    "RJ6",
    `B-${row}`,
    day(died + 5),
    name,
    forenames[row % forenames.length],
    born,
    day(died),
    row % 2 === 0 ? "F" : "M",
    nhsNumberOf(row),
    `CR${row % 9} ${row % 10}XT`,
    "07V",
    "LD confirmed",
    "Hospital",
    `"${causes[row % causes.length]}"`,
    `"told by the ward, ${"and more ".repeat(20)}"`,
  ].join(",")}\r\n`;
}

const two = (number: number) => String(number).padStart(2, "0");
const letters = (number: number) => [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");

/** The next number of the test range that passes its check; nothing where the tenth digit would be a ten. */
function nhsNumberOf(row: number): string {
  const stem = `999${String(row).padStart(6, "0")}`;
  for (let digit = 0; digit < 10; digit += 1)
    if (parseNhsNumber(`${stem}${digit}`).ok) return `${stem}${digit}`;
  return "";
}
