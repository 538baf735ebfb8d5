import { randomUUID } from "node:crypto";
import type { PublishedMeasure } from "../../../schema/codes/measures.ts";
import type { Purpose } from "../../../schema/codes/purposes.ts";
import type { Quarter } from "../../../schema/values/quarter.ts";
import { quartersBetween } from "../../../schema/values/quarter.ts";
import type { ShownCell } from "../../../subgraphs/kit/disclosure/what-is-told.ts";
import type { TokenFor } from "../../support/issuer.ts";
import type { LoneOwner } from "../../support/lone-owner.ts";

/** An owner whose released figures are attacked. */
export interface FiguresTarget {
  readonly owner: LoneOwner;
  /** Which subgraph it is. */
  readonly graph: "cases" | "investigations";
  readonly measures: readonly PublishedMeasure[];
  /** Who releases. */
  readonly releaser: TokenFor;
  readonly releasesFor: Purpose;
  readonly names: { readonly released: string; readonly figures: string; readonly release: string };
}

/** Releases a measure for some quarters. @returns what became of it, or the code of the refusal */
export async function release(
  { owner, names, releaser, releasesFor }: FiguresTarget,
  measure: PublishedMeasure,
  [firstQuarter, lastQuarter]: readonly [Quarter, Quarter],
  as: TokenFor = releaser,
): Promise<string> {
  const { data, errors } = await owner.ask(
    as,
    `mutation ($input: ReleaseFiguresInput!) {
       ${names.release}(input: $input) { release { outcome } refusals { code } }
     }`,
    { input: { idempotencyKey: randomUUID(), measure: measure.name, firstQuarter, lastQuarter } },
    as === releaser ? releasesFor : undefined,
  );
  if (errors !== undefined) return errors[0]!.extensions.code;
  const done = data[names.release];
  return done.release?.outcome ?? done.refusals[0].code;
}

interface Printed {
  readonly firstQuarter: Quarter;
  readonly lastQuarter: Quarter;
  readonly grids: {
    readonly cells: {
      readonly at: { readonly dimension: string; readonly value: string }[];
      readonly count: { readonly display: string };
    }[];
  }[];
}

/** Everything of a measure that an account is shown, as it is printed: a star tells not why it stands there. */
export async function shownTo(
  { owner, names }: FiguresTarget,
  measure: PublishedMeasure,
  as: TokenFor,
): Promise<ShownCell[]> {
  const { data, errors } = await owner.ask(
    as,
    `query ($measure: String!) { ${names.released}(measure: $measure, first: 100) { nodes {
       firstQuarter lastQuarter grids { cells { at { dimension value } count { display } } }
     } } }`,
    { measure: measure.name },
    readingFor(as),
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[names.released].nodes.flatMap(({ firstQuarter, lastQuarter, grids }: Printed) =>
    grids.flatMap(({ cells }, grid) =>
      cells.map(
        ({ at, count }): ShownCell => ({
          grid,
          at: Object.fromEntries(at.map(({ dimension, value }) => [dimension, value])),
          quarters: quartersBetween(firstQuarter, lastQuarter),
          shown: shownAs(count.display),
        }),
      ),
    ),
  );
}

function shownAs(display: string): ShownCell["shown"] {
  if (display === "*") return { kind: "SMALL" };
  return display === "0" ? { kind: "ZERO" } : { kind: "ROUNDED", value: Number(display) };
}

/** The purpose for which an account reads figures. */
export function readingFor(as: TokenFor): Purpose {
  const reads = "job" in as ? "" : as.roles[0];
  return reads === "child-death-review-team" ? "learning" : "statistics";
}
