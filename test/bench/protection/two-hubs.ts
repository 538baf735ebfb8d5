import { randomBytes } from "node:crypto";
import { readConfig } from "../../../gateway/config.ts";
import { readGraphFiles } from "../../../gateway/graph-files.ts";
import { startGateway } from "../../../gateway/server.ts";
import { publicHalf, type SubgraphName, subgraphNames } from "../../../standalone/secrets.ts";
import { cases } from "../../../subgraphs/cases/subgraph.ts";
import { investigations } from "../../../subgraphs/investigations/subgraph.ts";
import type { Caller } from "../../../subgraphs/kit/caller.ts";
import { readEnvironment } from "../../../subgraphs/kit/environment.ts";
import { createLog } from "../../../subgraphs/kit/log.ts";
import { startSubgraph } from "../../../subgraphs/kit/subgraph.ts";
import { people } from "../../../subgraphs/people/subgraph.ts";
import { reviewers } from "../../../subgraphs/reviewers/subgraph.ts";
import type { StartedTarget } from "../../attack/start-target.ts";
import { startBareGateway } from "./bare-gateway.ts";
import { startBareSubgraph } from "./bare-subgraph.ts";

const definitions = { people, cases, investigations, reviewers };

/** Two gateways with subgraphs of their own over the same databases, all in this process: as they are, and bare. */
export interface TwoHubs {
  readonly protectedUrl: string;
  readonly bareUrl: string;
  stop(): Promise<void>;
}

/** Starts both beside a hub that runs. @param caller in whose name the bare one answers everybody */
export async function startTwoHubs(target: StartedTarget, caller: Caller): Promise<TwoHubs> {
  const { secrets, issuer, databases } = target;
  const parts: { stop(): Promise<void> }[] = [];
  const urls = { guarded: {} as Record<SubgraphName, string>, bare: {} as Record<SubgraphName, string> };
  for (const name of subgraphNames) {
    // What differs between them stays inside each: they are started alike.
    const definition = definitions[name] as typeof people;
    const config = readEnvironment(definition.environment, {
      PORT: "0",
      DATABASE_URL: databases[name].runUrl,
      QUEUE_URL: databases.queue.runUrl,
      ISSUER: issuer,
      GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [publicHalf(secrets.gatewayKey)] }),
      MASTER_KEY: secrets.masterKeys[name],
      CURSOR_KEY: secrets.cursorKeys[name],
      AUDIT_KEYS: secrets.auditKeys[name],
      PSEUDONYM_KEY: randomBytes(32).toString("base64"),
      LOG_LEVEL: "silent",
    });
    const guarded = await startSubgraph(definition, config, createLog({ name, level: "silent" }));
    const bare = await startBareSubgraph(definition, config, databases[name].superuserUrl, caller);
    parts.push(guarded, bare);
    urls.guarded[name] = guarded.url;
    urls.bare[name] = bare.url;
  }
  const config = readConfig({
    PORT: "0",
    ISSUER: issuer,
    GATEWAY_SIGNING_KEY: JSON.stringify(secrets.gatewayKey),
    SUBGRAPH_TIMEOUT_MS: "60000",
    OPERATION_TIMEOUT_MS: "60000",
    REQUESTS_PER_MINUTE: "2000000000",
    ORGANISATION_BUDGET_PER_MINUTE: "2000000000",
    ...Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, urls.guarded[name]])),
  });
  const files = readGraphFiles(process.cwd());
  const guarded = await startGateway(config, { log: createLog({ name: "gateway", level: "silent" }), files });
  const bare = await startBareGateway(urls.bare, caller);
  return {
    protectedUrl: guarded.url,
    bareUrl: bare.url,
    async stop() {
      await Promise.all([guarded.stop(), bare.stop()]);
      await Promise.all(parts.map((part) => part.stop()));
    },
  };
}
