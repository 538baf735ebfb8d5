import { parseNhsNumber } from "../../../schema/values/nhs-number.ts";

/** Of any eight digits that begin a number at least nine ninth digits have a check digit. */
const perBeginning = 9;
const beginnings = 100_000;

/**
 * A number of the NHS test range (999 …) with a valid check digit, another for each serial below 900,000;
 * after that they come again.
 */
export function inventNhsNumber(serial: number): string {
  // A step that shares no factor with the range scatters neighbours, so that they are not one digit apart.
  const scattered = (serial * 611_953) % (beginnings * perBeginning);
  const beginning = `999${String(Math.floor(scattered / perBeginning)).padStart(5, "0")}`;
  const valid = [...Array(10).keys()].flatMap((ninth) => {
    const number = withCheckDigit(`${beginning}${ninth}`);
    return number === null ? [] : [number];
  });
  return valid[scattered % perBeginning]!;
}

/** Null where no check digit fits. */
function withCheckDigit(nine: string): string | null {
  const numbers = [...Array(10).keys()].map((check) => `${nine}${check}`);
  return numbers.find((number) => parseNhsNumber(number).ok) ?? null;
}
