/** A row of a table by heading. */
export type Cells = Readonly<Record<string, string>>;

/** The form that a row fills in: headings are paths, empty cells are fields left out, lists are parted by semicolons. */
export function documentOf(cells: Cells): Record<string, unknown> {
  const document = empty();
  for (const [path, cell] of Object.entries(cells)) {
    if (cell === "") continue;
    const steps = path.split(".");
    const last = steps.pop() ?? path;
    let place = document;
    for (const step of steps) {
      const below = typeof place[step] === "object" ? (place[step] as Record<string, unknown>) : empty();
      place[step] = below;
      place = below;
    }
    place[last] = fieldOf(path, cell);
  }
  return document;
}

/** Without a prototype: a heading may be called anything. */
const empty = (): Record<string, unknown> => Object.create(null);

/** What is not written as its field has it stays a text, which the form refuses by the field's name. */
function fieldOf(path: string, cell: string): unknown {
  switch (path) {
    case "category":
      return /^\d+$/.test(cell) ? Number(cell) : cell;
    case "modifiable":
      return { yes: true, true: true, no: false, false: false }[cell.toLowerCase()] ?? cell;
    case "themes":
    case "restrictions":
      return listOf(cell);
    case "causes":
      return listOf(cell).map(causeOf);
    case "factors":
      return listOf(cell).map(factorOf);
    default:
      return cell;
  }
}

const listOf = (cell: string) => cell.split(";").flatMap((item) => item.trim() || []);

/** As `IA: Status epilepticus [G41.9]`. */
function causeOf(item: string): unknown {
  const [, line, text, icd10] = /^(\w+)\s*:\s*(.*?)\s*(?:\[([^\]]*)\])?$/.exec(item) ?? [];
  return line === undefined ? item : { line, text, ...(icd10 === undefined ? {} : { icd10 }) };
}

/** As `D=2`. */
function factorOf(item: string): unknown {
  const [, domain, score] = /^(\w+)\s*=\s*(\S+)$/.exec(item) ?? [];
  return domain === undefined ? item : { domain, score };
}
