import { drawPair } from "../../../workers/commands/link/chart/draw-chart.ts";
import { inventedSets } from "./invented-files.ts";
import { linkSet } from "./link-set.ts";

/** A pair that is worth a picture has all of these levels. */
const telling = ["SWAPPED", "CLOSE", "ONE_SLIP"];

/** The picture of a pair of an invented file of which several things are written wrong, and which is found all the same. */
export function drawInventedPair(): string {
  const set = inventedSets["invented: very careless, up to six each"]();
  const records = set.files.flat();
  const linkage = linkSet(set);
  const { left, right, count } = linkage.pairs;
  for (let pair = 0; pair < count; pair++) {
    const [a, b] = [left[pair]!, right[pair]!];
    if (linkage.bits[pair]! < 0 || set.personOf(records[a]!) !== set.personOf(records[b]!)) continue;
    const explanation = linkage.explain(a, b);
    const levels = explanation.steps.map(({ level }) => level);
    if (telling.every((level) => levels.includes(level)))
      return `${drawPair({ ids: [`row ${a}`, `row ${b}`], explanation })}\n`;
  }
  throw new Error("No pair of the file has all these levels.");
}
