import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { composeTexts } from "../support/review-texts/compose.ts";
import { heldOut } from "../support/review-texts/held-out.ts";
import { measureScrub } from "../support/review-texts/measure.ts";
import { growLedger } from "./scrub/grow-ledger.ts";
import { recallByWhoKnows } from "./scrub/recall.ts";

// Figures of what keeps a submission from telling whose it is:
//   npm run -s bench:scrub -- --json FILE
// The texts are composed of names, places and sentences on which nothing of the scrub was worked out.

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    texts: { type: "string", default: "6000" },
    records: { type: "string", default: "1500" },
    seed: { type: "string", default: "20171101" },
  },
});

const seed = Number(values.seed);
const scrubbed = measureScrub(composeTexts(Number(values.texts), seed, heldOut));
const ledger = growLedger(Number(values.records), seed);
const { recallByKind: recallByForm, plantedByKind: plantedByForm, ...rest } = scrubbed;
const figures = { ...rest, ...recallByWhoKnows(scrubbed), recallByForm, plantedByForm, ...ledger };

for (const [kind, recall] of Object.entries(figures.recallByKind)) {
  console.log(`${kind.padEnd(16)} recall ${recall.toFixed(4)}  of ${figures.plantedByKind[kind]}`);
}
console.log(`over-removal ${(100 * figures.overRemovalRate).toFixed(2)} % of ${figures.words} words`);
console.log(`smallest k ${figures.minimumK} over ${figures.ledgerRecords} records`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
