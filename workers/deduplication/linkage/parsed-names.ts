import type { Column } from "./column.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { onlyColumn } from "./only-column.ts";

/** Takes a full name apart, where given and family names do not stand in columns of their own. */
export function withParsedNames(columns: readonly Column[]): Column[] {
  const whole = onlyColumn(columns, "fullName");
  const others = columns.filter(({ kind }) => kind !== "fullName");
  if (whole === undefined) return others;
  const parts = whole.values.map((value) => (value === null ? null : partsOfName(value)));
  const column = (kind: ColumnKind, part: keyof NameParts): Column => ({
    kind,
    name: `${whole.name} (${part})`,
    values: parts.map((each) => each?.[part] ?? null),
  });
  const parsed = [
    column("givenName", "first"),
    column("secondGivenName", "middle"),
    column("familyName", "last"),
  ];
  return [...others, ...parsed.filter(({ kind }) => !others.some((other) => other.kind === kind))];
}

interface NameParts {
  readonly first: string | null;
  readonly middle: string | null;
  readonly last: string | null;
}

const titles = new Set("MR,MRS,MS,MISS,DR,SIR,DAME,LADY,LORD,REV,REVD,REVEREND,PROF,PROFESSOR".split(","));
const suffixes = new Set("JR,SR,JUNIOR,SENIOR,II,III,IV,ESQ".split(","));

function partsOfName(name: string): NameParts {
  const words = name.split(" ").filter((word) => !titles.has(word) && !suffixes.has(word));
  return {
    first: words.length > 1 ? (words[0] ?? null) : null,
    middle: words.length > 2 ? words.slice(1, -1).join(" ") : null,
    last: words.at(-1) ?? null,
  };
}
