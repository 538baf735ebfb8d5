import { html, type Markup } from "../../subgraphs/kit/html.ts";
import type { Chart, Shape } from "./chart.ts";

/** A picture as SVG within a page; whoever does not see it is told what it shows. @param id names it in the page */
export function drawSvg({ width, height, shapes, words }: Chart, id: string): Markup {
  return html`<svg role="img" aria-labelledby="${id}" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" font-family="inherit">
<title id="${id}">${words}</title>
${shapes.map(element)}
</svg>`;
}

function element(shape: Shape): Markup {
  switch (shape.kind) {
    case "BAR":
      return html`<rect x="${String(shape.x)}" y="${String(shape.y)}" width="${String(shape.width)}" height="${String(shape.height)}" fill="${shape.fill}"/>`;
    case "LINE":
      return html`<line x1="${String(shape.x)}" x2="${String(shape.x)}" y1="${String(shape.y1)}" y2="${String(shape.y2)}" stroke="${shape.stroke}"/>`;
    case "TEXT":
      return html`<text x="${String(shape.x)}" y="${String(shape.y)}" font-size="${String(shape.size)}" text-anchor="${shape.anchor}" fill="${shape.fill}">${shape.words}</text>`;
    default:
      return shape satisfies never;
  }
}
