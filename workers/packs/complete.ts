import { namedCode, type PackCell, type PackContent, type PackSection } from "../../schema/values/pack.ts";
import { type ReleasedSpan, spanInWords } from "../../schema/values/released-spans.ts";

/** A theme that child death review teams have flagged for adults, as its figures were released. */
export interface ChildTheme extends ReleasedSpan {
  readonly releaseId: string;
  readonly label: string;
  readonly children: PackCell;
  readonly inTransition: PackCell;
}

/**
 * Completes a pack by the names of organisations that its keepers know by their codes alone, and by what child death review teams have flagged for adults. Of children everybody, the steering group
 * too, is told released figures alone: none of them sees every child that is counted.
 * Source: the report, 3.13.
 */
export function completePack(
  draft: PackContent,
  themes: readonly ChildTheme[],
  organisations: ReadonlyMap<string, string>,
): PackContent {
  return {
    ...draft,
    sources: [...draft.sources, ...themes.map(sourceOf)],
    sections: [...draft.sections.map((each) => withNames(each, organisations)), childSection(themes)],
  };
}

/** A code gets its name before it; who reads the figures can still tell which organisation it is. */
function withNames(section: PackSection, organisations: ReadonlyMap<string, string>): PackSection {
  if (section.kind !== "ACTIONS") return section;
  const tables = section.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const name = organisations.get(row.label);
      return name === undefined ? row : { ...row, label: namedCode(name, row.label) };
    }),
  }));
  return { ...section, tables };
}

function childSection(themes: readonly ChildTheme[]): PackSection {
  const told =
    "Themes of children's reviews that child death review teams hold relevant to adults, out of released figures.";
  const table = {
    caption: "Themes of children's reviews",
    columns: ["Theme and quarters", "Children", "Of them 14 or older"],
    rows: themes.map((theme) => ({
      label: `${theme.label}, ${spanInWords(theme)}`,
      cells: [theme.children, theme.inTransition],
    })),
    drawn: [0],
  };
  return {
    kind: "CHILD_THEMES",
    title: "Themes from child to adult",
    text: themes.length === 0 ? [told, "No figures of these quarters were released."] : [told],
    tables: themes.length === 0 ? [] : [table],
  };
}

const sourceOf = (theme: ChildTheme) =>
  `Children's reviews, ${theme.label}, ${spanInWords(theme)}: release ${theme.releaseId}`;
