import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { PackContent, PackSection, PackTable } from "../../schema/values/pack.ts";
import { drawChart } from "./chart.ts";
import { chartOnPage } from "./draw-pdf.ts";
import { setTable } from "./set-table.ts";
import { aboutFigures, madeOn } from "./words.ts";

const fonts = createRequire(import.meta.url);
const plain = fonts.resolve("@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff");
const bold = fonts.resolve("@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff");

type Document = InstanceType<typeof PDFDocument>;

/**
 * A pack as PDF: tagged, so that readers of screens find headings and tables, with its fonts in it. The same content
 * gives the same bytes: nothing in it is of the moment at which it is written.
 */
export async function writePdf(content: PackContent): Promise<Buffer> {
  const madeAt = new Date(content.madeAt);
  const document = new PDFDocument({
    size: "A4",
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    pdfVersion: "1.7",
    // The types do not know of it yet.
    subset: "PDF/UA" as never,
    font: plain,
    bufferPages: true,
    info: { Title: content.title, CreationDate: madeAt, ModDate: madeAt },
  });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<void>((resolve, reject) => {
    document.once("end", resolve);
    document.once("error", reject);
  });
  document.registerFont("plain", plain).registerFont("bold", bold);
  writeBody(document, content);
  numberPages(document, content.title);
  document.end();
  await written;
  return Buffer.concat(chunks);
}

function writeBody(document: Document, content: PackContent): void {
  const root = document.struct("Document");
  document.addStructure(root);
  const say = (tag: string, words: string, font: string, size: number, space: number) => {
    root.add(
      document.struct(tag, {}, () => {
        document.font(font).fontSize(size).fillColor("#212b32");
        document.text(words, document.page.margins.left, document.y);
      }),
    );
    document.y += space;
  };
  say("H1", content.title, "bold", 20, 6);
  say("P", `Figures as read on ${madeOn(content)}.`, "plain", 10, 4);
  say("P", aboutFigures(content), "plain", 10, 8);
  for (const section of content.sections) writeSection(document, root, section, say);
  keepTogether(document, 80);
  document.y += 10;
  say("H2", "What it was made from", "bold", 14, 4);
  for (const source of content.sources) say("P", source, "plain", 8, 2);
  root.end();
}

type Say = (tag: string, words: string, font: string, size: number, space: number) => void;
type Structure = ReturnType<Document["struct"]>;

function writeSection(document: Document, root: Structure, section: PackSection, say: Say): void {
  const [first] = section.tables;
  keepTogether(document, 90 + ((first && drawChart(first)?.height) ?? 0));
  document.y += 10;
  say("H2", section.title, "bold", 14, 4);
  for (const text of section.text) say("P", text, "plain", 10, 4);
  for (const table of section.tables) writeTable(document, root, table);
}

function writeTable(document: Document, root: Structure, table: PackTable): void {
  const chart = drawChart(table);
  if (chart) {
    keepTogether(document, chart.height + 20);
    document.y += 4;
    root.add(chartOnPage(document, chart));
  }
  document.y += 8;
  keepTogether(document, 70);
  setTable(document, root, table);
  document.y += 8;
}

/** Goes to a new page where so much does not fit on this one. */
function keepTogether(document: Document, height: number): void {
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
}

/** At the foot of each page, for those who see it: which page of what. */
function numberPages(document: Document, title: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { height, width, margins } = document.page;
    const foot = height - 40;
    // Below the margin a text would else begin a new page.
    document.page.margins = { ...margins, bottom: 0 };
    document.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    document.font("plain").fontSize(8).fillColor("#4c6272");
    document.text(title, margins.left, foot, { lineBreak: false });
    document.text(`${page + 1} of ${count}`, width - margins.right - 60, foot, {
      width: 60,
      align: "right",
      lineBreak: false,
    });
    document.endMarkedContent();
    document.page.margins = margins;
  }
}
