import { isUtf8 } from "node:buffer";

/** The text of a file as programs write it: UTF-8, UTF-16 with its mark, else Windows-1252. */
export function decodeText(file: Uint8Array): string {
  if (isUtf8(file)) return new TextDecoder().decode(file);
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  return Buffer.from(file)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (letter) => own[letter.charCodeAt(0) - 0x80]!);
}

/** What Windows-1252 has where Latin-1 has nothing; some versions of Node decode the one as the other. */
const own = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
