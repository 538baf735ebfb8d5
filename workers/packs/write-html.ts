import type { PackContent, PackSection, PackTable } from "../../schema/values/pack.ts";
import { html, Markup } from "../../subgraphs/kit/html.ts";
import { drawChart } from "./chart.ts";
import { drawSvg } from "./draw-svg.ts";
import { packCss } from "./pack-css.ts";
import { aboutFigures, madeOn } from "./words.ts";

/** A pack as a page by itself: nothing that runs, nothing that is fetched. */
export function writeHtml(content: PackContent): string {
  const { title, sections, sources } = content;
  return html`${new Markup("<!doctype html>")}
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(packCss)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the figures</a>
<header><p>Learning disabilities mortality review</p></header>
<main id="main">
<h1>${title}</h1>
<p>Figures as read on ${madeOn(content)}.</p>
<p>${aboutFigures(content)}</p>
<nav aria-label="Sections"><ul>
${sections.map(({ kind, title: name }) => html`<li><a href="#${anchorOf(kind)}">${name}</a></li>\n`)}</ul></nav>
${sections.map(section)}
<section aria-labelledby="sources"><h2 id="sources">What it was made from</h2>
<ul>
${sources.map((source) => html`<li>${source}</li>\n`)}</ul></section>
</main>
<footer><p>All figures of this page stay as they are: the hub keeps what it was made from.</p></footer>
</body>
</html>
`.text;
}

const anchorOf = (kind: string) => kind.toLowerCase().replaceAll("_", "-");

function section({ kind, title, text, tables }: PackSection): Markup {
  const anchor = anchorOf(kind);
  return html`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${title}</h2>
${text.map((each) => html`<p>${each}</p>\n`)}${tables.map((table, index) => figures(table, `${anchor}-${index + 1}`))}</section>
`;
}

function figures(table: PackTable, id: string): Markup {
  const chart = drawChart(table);
  const picture = chart && html`<figure>${drawSvg(chart, `${id}-picture`)}</figure>\n`;
  const [first = "", ...others] = table.columns;
  return html`${picture}<table>
<caption>${table.caption}</caption>
<thead><tr><th scope="col">${first}</th>${others.map((each) => html`<th scope="col" class="figure">${each}</th>`)}</tr></thead>
<tbody>
${table.rows.map(
  ({ label, cells }) =>
    html`<tr><th scope="row">${label}</th>${cells.map(({ display, suppressed }) =>
      suppressed
        ? html`<td class="figure"><abbr title="suppressed">${display}</abbr></td>`
        : html`<td class="figure">${display}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>
`;
}
