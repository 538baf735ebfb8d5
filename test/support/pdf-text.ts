import { inflateSync } from "node:zlib";

/**
 * The texts of a PDF that this hub has written, each as it was set: its streams are inflated, and its glyphs read by
 * the maps to Unicode that its fonts hold, as a reader's search does.
 */
export function textsOfPdf(pdf: Buffer): string[] {
  const objects = new Map(
    [...pdf.toString("latin1").matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [
      id!,
      body!,
    ]),
  );
  const streamOf = (id: string) => {
    const body = objects.get(id) ?? "";
    const [head, rest] = body.split("stream\n");
    if (rest === undefined) return "";
    const bytes = Buffer.from(rest.slice(0, rest.lastIndexOf("\nendstream")), "latin1");
    return (/FlateDecode/.test(head!) ? inflateSync(bytes) : bytes).toString("latin1");
  };
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const body of objects.values()) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!) ?? "")?.[1];
      if (map !== undefined) fonts.set(name!, glyphsOf(streamOf(map)));
    }
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.flatMap((page) => {
    const content = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "";
    return textsOf(streamOf(content), fonts);
  });
}

/** What each glyph of a font stands for, by its code. */
function glyphsOf(map: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  for (const [, from, listed] of map.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/g)) {
    [...listed!.matchAll(/<([\da-f ]*)>/g)].forEach(([, code], at) => {
      const glyph = (Number.parseInt(from!, 16) + at).toString(16).padStart(4, "0");
      const units = code!.replaceAll(" ", "").match(/.{4}/g) ?? [];
      glyphs.set(glyph, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    });
  }
  return glyphs;
}

function textsOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  let font: ReadonlyMap<string, string> = new Map();
  return content.split("\n").flatMap((line) => {
    const set = /^\/(F\d+) [\d.]+ Tf/.exec(line)?.[1];
    if (set !== undefined) font = fonts.get(set) ?? new Map();
    if (!/T[jJ]$/.test(line)) return [];
    const codes = [...line.matchAll(/<([\da-f]+)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
    return [codes.map((code) => font.get(code) ?? "\uFFFD").join("")];
  });
}
