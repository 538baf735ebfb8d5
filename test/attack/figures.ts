import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { attackFigures } from "./figures/attack-figures.ts";
import { openOwnersToAttack } from "./figures/open-owners.ts";

// Releases figures of invented people quarter by quarter, while data changes, and has several accounts take together
// all that they are shown, to work out a count of a few people:
//   npm run -s attack:figures -- --json FILE [--seed N] [--quarters N] [--people N]
// It ends with 1 where a count was recovered, or where anybody saw what is not released.

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    seed: { type: "string", default: "2018" },
    quarters: { type: "string", default: "12" },
    people: { type: "string", default: "30" },
  },
});

const owners = await openOwnersToAttack();
try {
  const found = await attackFigures(owners, {
    seed: Number(values.seed),
    quarters: Number(values.quarters),
    people: Number(values.people),
    say: console.error,
  });
  console.log(JSON.stringify(found, null, 2));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(found, null, 2)}\n`);
  const isControlled = found.control.recovered > 0;
  if (found.recovered > 0 || found.seen.length > 0 || !isControlled) process.exitCode = 1;
} finally {
  await owners.stop();
}
