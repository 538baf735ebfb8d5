import { childThemeMeasure } from "../../../schema/codes/child-measures.ts";
import { themes } from "../../../schema/codes/themes.ts";
import { type ReleasedSpan, widestWithin } from "../../../schema/values/released-spans.ts";
import type { Transaction } from "../../kit/database.ts";
import { type FiguresRelease, findReleasesOfMeasures } from "../../kit/disclosure/figures-store.ts";
import { findAdultThemes } from "../store/adult-themes.ts";

/** A theme that children's reviews have shown, by the figures that tell most of it. */
export interface ChildTheme {
  readonly theme: string;
  readonly release: FiguresRelease;
}

/**
 * What children's reviews tell that no adult's review has shown yet, out of released figures alone: of each theme the
 * release that reaches furthest, where it shows that there is somebody.
 * Source: the report, 3.13.
 */
export async function readChildThemesNewToAdults(tx: Transaction): Promise<ChildTheme[]> {
  const codes = Object.keys(themes.entries);
  const released = await findReleasesOfMeasures(tx, codes.map(childThemeMeasure));
  const shown = codes.flatMap((theme): ChildTheme[] => {
    const release = released
      .get(childThemeMeasure(theme))
      ?.filter(showsSomebody)
      .toSorted((one, other) => furthest(other).localeCompare(furthest(one), "en"))[0];
    return release === undefined ? [] : [{ theme, release }];
  });
  const seen = await findAdultThemes(
    tx,
    shown.map(({ theme }) => theme),
  );
  return shown.filter(({ theme }) => !seen.has(theme));
}

/** From when and until when a steering group looks at what is new; `since` is null where it had not met before. */
export interface NewTo {
  readonly since: Date | null;
  readonly at: Date;
}

/**
 * The themes of children's reviews that are new to a meeting: first shown by figures that were released since the
 * group last met, and seen in no adult's review by then. Read again later it says the same, as releases stay.
 */
export async function readChildThemesNewTo(tx: Transaction, { since, at }: NewTo): Promise<ChildTheme[]> {
  const codes = Object.keys(themes.entries);
  const released = await findReleasesOfMeasures(tx, codes.map(childThemeMeasure));
  const seen = await findAdultThemes(tx, codes);
  return codes.flatMap((theme): ChildTheme[] => {
    const shown = (released.get(childThemeMeasure(theme)) ?? [])
      .filter((release) => release.releasedAt <= at && showsSomebody(release))
      .toSorted((one, other) => one.releasedAt.getTime() - other.releasedAt.getTime());
    const [first] = shown;
    const seenAt = seen.get(theme);
    const isNew = first !== undefined && (since === null || first.releasedAt > since);
    if (!isNew || (seenAt !== undefined && seenAt <= at)) return [];
    const [release = first] = shown.toSorted((one, other) =>
      furthest(other).localeCompare(furthest(one), "en"),
    );
    return [{ theme, release }];
  });
}

/** What was released of children's themes within a period: of each theme the widest figures that are shown. */
export async function readChildThemesWithin(tx: Transaction, period: ReleasedSpan): Promise<ChildTheme[]> {
  const codes = Object.keys(themes.entries);
  const released = await findReleasesOfMeasures(tx, codes.map(childThemeMeasure));
  return codes.flatMap((theme) => {
    const shown = (released.get(childThemeMeasure(theme)) ?? []).filter(({ outcome }) => outcome === "SHOWN");
    return widestWithin(shown, period).map((release) => ({ theme, release }));
  });
}

function showsSomebody({ cells }: FiguresRelease): boolean {
  return cells.some(({ at, shown }) => Object.keys(at).length === 0 && shown.kind !== "ZERO");
}

/** The latest end first; of those that end together the one that begins latest. */
function furthest({ lastQuarter, firstQuarter }: FiguresRelease): string {
  return `${lastQuarter} ${firstQuarter}`;
}

/** Which cell of a child theme's measure holds those who were about to move to adults' services. */
export const childrenInTransition = { transition: "14_AND_OVER" } as const;
