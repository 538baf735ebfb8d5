import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileModel } from "../deduplication/subjects/compiled-model.ts";
import { carelessHabits, measureModel } from "../deduplication/subjects/measure-model.ts";
import { trainSubjectModel } from "../deduplication/subjects/train-subject-model.ts";

// Trains the model by which reports of deaths are matched, and reports how it does on other invented people:
//   node dist/workers/commands/train-reports-model.js --version uk-deaths-2 --out FOLDER
// It writes VERSION.json and VERSION-training.json. A new model takes the place of the old one only on approval.

const { values } = parseArgs({ options: { version: { type: "string" }, out: { type: "string" } } });
const { version, out } = values;

if (version === undefined || out === undefined) {
  console.error("Say which: --version NAME --out FOLDER");
  process.exitCode = 2;
} else {
  const training = { version, seed: 100, pairs: 20_000, people: 50_000 };
  const model = trainSubjectModel(training);
  const compiled = compileModel(model);
  const heldOut = { seed: 7_000, pairs: 10_000 };
  const report = {
    training,
    heldOut,
    usual: measureModel(compiled, heldOut.seed, heldOut.pairs),
    careless: {
      habits: carelessHabits,
      figures: measureModel(compiled, heldOut.seed, heldOut.pairs, carelessHabits),
    },
  };
  write(`${out}/${version}.json`, model);
  write(`${out}/${version}-training.json`, report);
  console.log(`${version} is trained. Its report: ${out}/${version}-training.json`);
}

function write(file: string, content: object): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
