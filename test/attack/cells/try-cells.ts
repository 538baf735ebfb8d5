import { readFileSync } from "node:fs";
import { isObjectType } from "graphql";
import { readConfig } from "../../../gateway/config.ts";
import { readGraphFiles } from "../../../gateway/graph-files.ts";
import { type Gateway, startGateway } from "../../../gateway/server.ts";
import { subgraphNames } from "../../../standalone/secrets.ts";
import { createLog } from "../../../subgraphs/kit/log.ts";
import { askingOf } from "../signed-in-as.ts";
import type { Target } from "../target.ts";
import { tryActs } from "./acts.ts";
import { everyJob, everyRole } from "./callers.ts";
import { tryComparisons } from "./comparisons.ts";
import { tryEntities } from "./entities.ts";
import { tryExports } from "./exports.ts";
import { type FieldMap, fieldMapOf } from "./field-map.ts";
import { type CellFigures, keepFindings } from "./findings.ts";
import { tryJobOutput } from "./job-output.ts";
import type { Extent, Matrix } from "./matrix.ts";
import { plant } from "./planted.ts";
import { tryRoots } from "./root-fields.ts";

/**
 * Plants canaries in all that the hub keeps and asks for every field in every role at every organisation by every
 * channel. What shows where it must not is a leak; what is right is written in `who-may-see.ts` and in the schema.
 */
export async function tryCells(target: Target, extent: Extent): Promise<CellFigures> {
  const planted = await plant(target);
  const graph = fieldMapOf(readFileSync("schema/supergraph.graphql", "utf8"));
  const findings = keepFindings(planted, everyField(graph));
  const subgraphs = Object.fromEntries(
    subgraphNames.map((name) => [name, fieldMapOf(readFileSync(`schema/subgraphs/${name}.graphql`, "utf8"))]),
  ) as Matrix["subgraphs"];
  const gateway = await openGateway(target);
  const open = { ...target, gatewayUrl: gateway.url };
  const matrix = { target: open, ask: askingOf(open), planted, findings, graph, subgraphs, extent };
  try {
    await askEverything(matrix);
  } finally {
    await gateway.stop();
  }
  return findings.figures();
}

async function askEverything(matrix: Matrix): Promise<void> {
  const people = everyRole();
  await tryRoots(matrix, people);
  await tryEntities(matrix, [...people, ...everyJob()]);
  await tryComparisons(matrix, people);
  await tryExports(matrix, people);
  await tryActs(matrix, people);
  await tryJobOutput(matrix);
}

/** One more gateway, like the first in everything but that nobody may ask it too often: the matrix is large. */
function openGateway({ subgraphUrls, issuer, secrets }: Target): Promise<Gateway> {
  const urls = subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, subgraphUrls[name]]);
  const [requests, budget] = ["2000000000", "2000000000"];
  const config = readConfig({
    PORT: "0",
    ISSUER: issuer,
    GATEWAY_SIGNING_KEY: JSON.stringify(secrets.gatewayKey),
    REQUESTS_PER_MINUTE: requests,
    ORGANISATION_BUDGET_PER_MINUTE: budget,
    ...Object.fromEntries(urls),
  });
  const log = createLog({ name: "gateway", level: "silent" });
  return startGateway(config, { log, files: readGraphFiles(process.cwd()) });
}

function everyField({ schema }: FieldMap): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith("__")
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}
