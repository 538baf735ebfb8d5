import { isUtf8 } from "node:buffer";

/** How the bytes of a text file stand for letters. */
export type Encoding = "utf-8" | "utf-16le" | "windows-1252";

/** Bytes that can be read from their start again and again, some at a time. */
export type ByteSource = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The text of a file as programs write it: UTF-8, UTF-16 with its mark, else Windows-1252. */
export function decodeText(file: Uint8Array): string {
  return decoderOf(isUtf8(file) ? "utf-8" : notUtf8(file))(file);
}

/** How a file is written, by the same rule: all of it is UTF-8, or none is taken for it. */
export async function findEncoding(source: ByteSource): Promise<Encoding> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let start = Buffer.alloc(0);
  let valid = true;
  const isValid = (decode: () => string) => {
    try {
      decode();
      return true;
    } catch {
      return false;
    }
  };
  for await (const bytes of source()) {
    if (start.length < 2) start = Buffer.concat([start, bytes.subarray(0, 2)]);
    valid &&= isValid(() => strict.decode(bytes, { stream: true }));
    if (!valid && start.length >= 2) break;
  }
  return valid && isValid(() => strict.decode()) ? "utf-8" : notUtf8(start);
}

/** The text of a file, some at a time, with every line ended by a line feed alone. */
export async function* textOf(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  // The line feed that belongs to a carriage return may come with the next bytes.
  let held = "";
  for await (const bytes of source()) {
    const text = held + decode(bytes);
    held = text.endsWith("\r") ? "\r" : "";
    yield withLineFeeds(text.slice(0, text.length - held.length));
  }
  yield withLineFeeds(held + decode());
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, "\n");

const notUtf8 = (start: Uint8Array): Encoding =>
  start[0] === 0xff && start[1] === 0xfe ? "utf-16le" : "windows-1252";

/** Decodes bytes that follow one another; without any, what is left of those before. */
function decoderOf(encoding: Encoding): (bytes?: Uint8Array) => string {
  if (encoding === "windows-1252") return (bytes) => (bytes ? decodeWindows1252(bytes) : "");
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: bytes !== undefined });
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (letter) => own[letter.charCodeAt(0) - 0x80]!);
}

/** What Windows-1252 has where Latin-1 has nothing; some versions of Node decode the one as the other. */
const own = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
