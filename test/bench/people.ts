import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connected } from "../../standalone/postgres/provision.ts";
import { openDatabase } from "../../subgraphs/kit/database.ts";
import { peopleTables } from "../../subgraphs/people/store/tables.ts";
import { openBenchDatabase } from "./people/bench-database.ts";
import { loadPeople } from "./people/load-people.ts";
import { type MatchingFigures, measureMatching } from "./people/measure-matching.ts";
import { startPeopleService } from "./people/people-service.ts";

const help = `How long it takes to match one report against so many invented people: npm run -s bench:people -- [options]
  --people N,N    how many people the index holds, from few to many (10000,100000,1000000)
  --reports N     how many reports are matched and measured for each (400)
  --json FILE     writes the figures
  --help          this text
A million people are invented and loaded in about ten minutes.`;

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "10000,100000,1000000" },
    reports: { type: "string", default: "400" },
    json: { type: "string" },
    help: { type: "boolean" },
  },
});

if (values.help) {
  console.log(help);
  process.exit();
}
const database = await openBenchDatabase();
const pool = await openDatabase({
  url: database.url,
  tables: peopleTables,
  poolSize: 2,
  clock: () => new Date(),
});
const service = await startPeopleService(database.url, database.queueUrl);
const figures: MatchingFigures[] = [];
try {
  let loaded = 0;
  for (const people of values.people.split(",").map(Number)) {
    const begun = Date.now();
    await connected(database.superuserUrl, (client) => loadPeople(client, loaded, people));
    loaded = people;
    const seconds = ((Date.now() - begun) / 1_000).toFixed(0);
    // The first reports fill caches that are warm in a service that runs.
    await measureMatching(pool, service, people, 200);
    const measured = await measureMatching(pool, service, people, Number(values.reports));
    figures.push(measured);
    console.log(`${people} people (loaded in ${seconds} s): ${JSON.stringify(measured)}`);
  }
} finally {
  await service.stop();
  await pool.stop();
  await database.stop();
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
