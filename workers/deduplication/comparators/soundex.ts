const codes = "01230120022455012623010202";

/**
 * The American Soundex code of a name: its first letter and three digits for the consonants that follow, so
 * that Smith and Smyth both give S530. Letters outside A–Z are passed over; empty where none is left.
 * Source: United States National Archives, The Soundex Indexing System (H and W do not part equal codes).
 */
export function soundex(name: string): string {
  let code = "";
  let last = "";
  for (const letter of name) {
    const at = letter.charCodeAt(0) - 65;
    if (at < 0 || at > 25) continue;
    const digit = codes[at] ?? "0";
    if (code === "") code = letter;
    else if (digit !== "0" && digit !== last) code += digit;
    if (letter !== "H" && letter !== "W") last = digit;
    if (code.length === 4) return code;
  }
  return code === "" ? "" : code.padEnd(4, "0");
}
