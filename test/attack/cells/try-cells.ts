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
import { type Extent, type Matrix, sampledCallers } from "./matrix.ts";
import { look, plant } from "./planted.ts";
import { tryRoots } from "./root-fields.ts";
import { sealAndOpen, tryOpened, trySealed } from "./seal-and-glass.ts";

/**
 * Plants canaries in all that the hub keeps and asks for every field in every role at every organisation by every
 * channel. What shows where it must not is a leak; what is right is written in `who-may-see.ts` and in the schema.
 */
export async function tryCells(
  target: Target,
  extent: Extent,
): Promise<CellFigures & { readonly seconds: Readonly<Record<string, number>> }> {
  await sealAndOpen(target, (await plant(target)).rows);
  const planted = await look(target);
  const graph = fieldMapOf(readFileSync("schema/supergraph.graphql", "utf8"));
  const findings = keepFindings(planted, everyField(graph));
  const subgraphs = Object.fromEntries(
    subgraphNames.map((name) => [name, fieldMapOf(readFileSync(`schema/subgraphs/${name}.graphql`, "utf8"))]),
  ) as Matrix["subgraphs"];
  const gateway = await openGateway(target);
  const open = { ...target, gatewayUrl: gateway.url };
  const matrix = { target: open, ask: askingOf(open), planted, findings, graph, subgraphs, extent };
  try {
    const seconds = await askEverything(matrix);
    return { ...findings.figures(), seconds };
  } finally {
    await gateway.stop();
  }
}

/** @returns how many seconds each part took */
async function askEverything(matrix: Matrix): Promise<Record<string, number>> {
  const people = sampledCallers(matrix.extent, everyRole());
  const jobs = sampledCallers(matrix.extent, everyJob());
  const parts = {
    roots: () => tryRoots(matrix, people),
    entities: () => tryEntities(matrix, [...people, ...jobs]),
    comparisons: () => tryComparisons(matrix, people),
    seal: () => trySealed(matrix, people),
    glass: () => tryOpened(matrix, people),
    exports: () => tryExports(matrix, people),
    acts: () => tryActs(matrix, people),
    jobOutput: () => tryJobOutput(matrix),
  };
  const seconds: Record<string, number> = {};
  for (const [name, part] of Object.entries(parts)) {
    const began = performance.now();
    await part();
    seconds[name] = Math.round((performance.now() - began) / 1_000);
  }
  return seconds;
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
