import { describe, expect, it, test } from "vitest";
import { exactCell } from "../../schema/values/pack.ts";
import { textsOfPdf } from "../../test/support/pdf-text.ts";
import { drawChart } from "./chart.ts";
import { completePack } from "./complete.ts";
import { invented } from "./pack.fixture.ts";
import { writeCsv } from "./write-csv.ts";
import { writeHtml } from "./write-html.ts";
import { writePdf } from "./write-pdf.ts";

const figures = invented.sections.flatMap(({ tables }) =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ display }) => display))),
);

describe("a pack as PDF", () => {
  it("is the same bytes whenever it is written, tagged and in its language", async () => {
    const [one, other] = [await writePdf(invented), await writePdf(invented)];
    expect(one.equals(other)).toBe(true);
    const written = one.toString("latin1");
    expect(written).toContain("/Marked true");
    expect(written).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(written).toContain("/Lang (en-GB)");
    for (const tag of ["H1", "H2", "Table", "TH", "TD", "Figure"]) expect(written).toContain(`/S /${tag}\n`);
  });

  it("says what its content says, and no figure besides", async () => {
    const texts = textsOfPdf(await writePdf(invented));
    expect(texts.join(" ")).toContain("Learning from deaths: 2018-Q1 to 2018-Q4");
    const numbers = texts.filter((text) => /^(\d+|\*)$/.test(text));
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((each) => !figures.includes(each))).toEqual([]);
  });
});

describe("a pack as a page", () => {
  const page = writeHtml(invented);

  it("has headings, captions and scopes, and words beside each picture", () => {
    expect(page).toContain('<html lang="en-GB">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.match(/<caption>/g)).toHaveLength(2);
    expect(page).toContain('<th scope="col" class="figure">In time</th>');
    expect(page).toContain('<th scope="row">2018-Q1</th>');
    expect(page).toMatch(
      /<svg role="img" aria-labelledby="([\w-]+)"[^>]*>\n<title id="\1">Bars: Reviews completed/,
    );
  });

  it("runs nothing, fetches nothing and takes no text for markup", () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bon\w+=|https?:/);
    expect(page).toContain("&lt;marks&gt;");
  });
});

test("what is suppressed has a star and no bar, and a long table is drawn as far as a page holds it", () => {
  const [themes] = invented.sections[1]!.tables;
  const chart = drawChart(themes!)!;
  const stars = themes!.rows.slice(0, 30).filter(({ cells }) => cells[0]!.suppressed).length;
  const zeros = themes!.rows.slice(0, 30).filter(({ cells }) => cells[0]!.value === 0).length;
  expect(chart.shapes.filter(({ kind }) => kind === "BAR")).toHaveLength(30 - stars - zeros);
  expect(chart.words).toContain("the first 30 rows");
});

test("the figures alone say what is suppressed, and none is a formula", () => {
  const [head, first, second] = writeCsv(invented).split("\r\n");
  expect(head).toBe("section,table,row,figure,printed,value,suppressed");
  expect(first).toBe("TIMELINESS,Reviews completed,2018-Q1,In time,10,10,no");
  expect(second).toBe("TIMELINESS,Reviews completed,2018-Q1,Later,*,,yes");
  const sections = [
    { ...invented.sections[0]!, tables: [{ ...invented.sections[0]!.tables[0]!, caption: "=1+1" }] },
  ];
  expect(writeCsv({ ...invented, sections })).toContain("TIMELINESS,'=1+1,");
});

test("of children it tells what was released, as it was released", () => {
  const star = { display: "*", value: null, suppressed: true };
  const epilepsy = { releaseId: "b", firstQuarter: "2018-Q1", lastQuarter: "2018-Q4", label: "Epilepsy" };
  const { sections, sources } = completePack(
    invented,
    [{ ...epilepsy, children: star, inTransition: star }],
    new Map(),
  );
  const [table] = sections.at(-1)!.tables;
  expect(table!.rows).toEqual([{ label: "Epilepsy, 2018-Q1 to 2018-Q4", cells: [star, star] }]);
  expect(sources.at(-1)).toContain("release b");
  expect(completePack(invented, [], new Map()).sections.at(-1)!.text).toContain(
    "No figures of these quarters were released.",
  );
});

test("an organisation that its keepers know by its code alone stands under its name too", () => {
  const figures = { cells: [exactCell(9)] };
  const rows = [
    { ...figures, label: "RJ6" },
    { ...figures, label: "NHS Croydon" },
  ];
  const table = { caption: "Actions", columns: ["Organisation", "Planned"], rows, drawn: [] };
  const of = (kind: "ACTIONS" | "BACKLOG") => ({ kind, title: "", text: [], tables: [table] });
  const draft = { ...invented, sections: [of("ACTIONS"), of("BACKLOG")] };
  const { sections } = completePack(draft, [], new Map([["RJ6", "Croydon Health Services"]]));
  const labels = sections.map(({ tables }) => tables.flatMap((each) => each.rows.map(({ label }) => label)));
  expect(labels.slice(0, 2)).toEqual([
    ["Croydon Health Services (RJ6)", "NHS Croydon"],
    ["RJ6", "NHS Croydon"],
  ]);
});
