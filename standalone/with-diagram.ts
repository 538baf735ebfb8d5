const begin = "<!-- states of a case: npm run -s diagram -->\n```mermaid\n";
const end = "\n```\n<!-- end of states -->";

/** The text with the diagram between its two marks. @throws where a mark is missing */
export function withDiagram(text: string, diagram: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error("the README has no place for the states of a case");
  return `${text.slice(0, from + begin.length)}${diagram}${text.slice(to)}`;
}
