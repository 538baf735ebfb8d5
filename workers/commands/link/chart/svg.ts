/** An element of a picture as text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return inside.length === 0
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${inside.join("")}</${name}>`;
}

/** A text of a picture; `anchor` says which end of it stands at the place. */
export function text(
  x: number,
  y: number,
  words: string,
  { anchor = "start", size = 12, weight = 400, fill = "#1f2933" } = {},
): string {
  const style = { "text-anchor": anchor, "font-size": size, "font-weight": weight, fill };
  return element("text", { x, y, ...style }, escaped(words));
}

/** A text as it stands between tags or in an attribute. */
export function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
