import type PDFDocument from "pdfkit";
import type { Chart, Shape } from "./chart.ts";

type Document = InstanceType<typeof PDFDocument>;

/**
 * A picture as a part of a document's structure, drawn as lines and texts where the page stands once it is added;
 * whoever does not see it is told what it shows.
 */
export function chartOnPage(document: Document, chart: Chart): ReturnType<Document["struct"]> {
  const { left } = document.page.margins;
  const top = document.y;
  const bottom = document.y + chart.height;
  // Where it stands is asked for by PDF/UA; the types do not know of it yet.
  const told = { alt: chart.words, bbox: [left, top, left + chart.width, bottom] };
  return document.struct("Figure", told, () => {
    for (const shape of chart.shapes) draw(document, shape, left, top);
    document.x = left;
    document.y = bottom + 4;
  });
}

function draw(document: Document, shape: Shape, left: number, top: number): void {
  switch (shape.kind) {
    case "BAR":
      document.rect(left + shape.x, top + shape.y, shape.width, shape.height).fill(shape.fill);
      return;
    case "LINE":
      document
        .moveTo(left + shape.x, top + shape.y1)
        .lineTo(left + shape.x, top + shape.y2)
        .lineWidth(0.5)
        .stroke(shape.stroke);
      return;
    case "TEXT": {
      document.font("plain").fontSize(shape.size).fillColor(shape.fill);
      const width = document.widthOfString(shape.words);
      const x = left + shape.x - (shape.anchor === "end" ? width : 0);
      document.text(shape.words, x, top + shape.y, { lineBreak: false, baseline: "alphabetic" });
      return;
    }
    default:
      shape satisfies never;
  }
}
