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
  let left = scattered % perBeginning;
  for (let ninth = 0; ninth < 10; ninth++) {
    const check = checkDigit(`${beginning}${ninth}`);
    if (check === 10) continue;
    if (left === 0) return `${beginning}${ninth}${check}`;
    left--;
  }
  throw new Error("More ninth digits have no check digit than can be.");
}

/** The digit that checks nine others; 10 stands for none. Source: NHS Data Dictionary (Modulus 11). */
function checkDigit(nine: string): number {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += (10 - at) * Number(nine[at]);
  return (11 - (sum % 11)) % 11;
}
