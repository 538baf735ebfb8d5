import type { PackContent } from "../../schema/values/pack.ts";

/** What every pack says of its figures, before them. */
export function aboutFigures({ exact }: PackContent): string {
  return exact
    ? "These counts are exact. They are for members of the steering group who may see every review that is counted: please do not pass them on."
    : "A star stands for a count of a few people, or for one from which such a count could be worked out. Other counts are rounded to the nearest five, totals too, so that they need not add up.";
}

/** The day on which the figures were read, as people write it. */
export function madeOn({ madeAt }: PackContent): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" }).format(
    new Date(madeAt),
  );
}
