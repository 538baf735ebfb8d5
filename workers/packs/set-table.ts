import type PDFDocument from "pdfkit";
import type { PackTable } from "../../schema/values/pack.ts";

type Document = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Document["struct"]>;

const size = 9;
const padding = 4;
/** How much of the width the first column takes, which says what a row stands for. */
const labelShare = 0.42;

/**
 * Sets a table where the page stands, with its heading again on each page, and tags its rows and headings. A part of
 * the structure draws itself when it is added, so that each is added to what stands already.
 */
export function setTable(document: Document, root: Structure, { caption, columns, rows }: PackTable): void {
  const table = document.struct("Table");
  root.add(table);
  const widths = widthsOf(document, columns.length);
  table.add(
    document.struct("Caption", {}, () => {
      document.font("bold").fontSize(10).fillColor("#212b32").text(caption, document.page.margins.left);
    }),
  );
  document.y += 2;
  const setHeading = () => setRow(document, table, columns, widths, true);
  setHeading();
  for (const { label, cells } of rows) {
    const texts = [label, ...cells.map(({ display }) => display)];
    if (document.y + heightOf(document, texts, widths, "plain") > bottomOf(document)) {
      document.addPage();
      setHeading();
    }
    setRow(document, table, texts, widths, false);
  }
  document.x = document.page.margins.left;
  table.end();
}

function setRow(
  document: Document,
  table: Structure,
  texts: readonly string[],
  widths: readonly number[],
  isHeading: boolean,
): void {
  const font = isHeading ? "bold" : "plain";
  const top = document.y;
  const height = heightOf(document, texts, widths, font);
  const { left } = document.page.margins;
  const line = document.struct("TR");
  table.add(line);
  let x = left;
  for (const [index, words] of texts.entries()) {
    const [at, width] = [x, widths[index]!];
    const write = () => {
      document.font(font).fontSize(size).fillColor("#212b32");
      const align = index === 0 ? "left" : "right";
      document.text(words, at + padding, top + padding, { width: width - 2 * padding, align });
    };
    line.add(cellOf(document, isHeading, index === 0, write));
    x += width;
  }
  line.end();
  document.markContent("Artifact", { type: "Layout" });
  document
    .moveTo(left, top + height)
    .lineTo(x, top + height)
    .lineWidth(isHeading ? 1 : 0.5)
    .stroke(isHeading ? "#4c6272" : "#aeb7bd");
  document.endMarkedContent();
  document.y = top + height;
}

/** The first of each row names it, the first row names the columns. */
function cellOf(document: Document, isHeading: boolean, isFirst: boolean, write: () => void): Structure {
  if (!isHeading && !isFirst) return document.struct("TD", {}, write);
  // What a heading is of; the types do not know of it yet.
  const heading = { lang: "en-GB", scope: isHeading ? "Column" : "Row" };
  return document.struct("TH", heading, write);
}

function widthsOf({ page }: Document, count: number): number[] {
  const all = page.width - page.margins.left - page.margins.right;
  const rest = (all * (1 - labelShare)) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => (index === 0 ? all * labelShare : rest));
}

function heightOf(
  document: Document,
  texts: readonly string[],
  widths: readonly number[],
  font: string,
): number {
  document.font(font).fontSize(size);
  const heights = texts.map((words, index) =>
    document.heightOfString(words, { width: widths[index]! - 2 * padding }),
  );
  return Math.max(...heights) + 2 * padding;
}

const bottomOf = ({ page }: Document) => page.height - page.margins.bottom;
