import { randomBytes } from "node:crypto";
import { print } from "graphql";
import { exportJWK, generateKeyPair } from "jose";
import { callerOf } from "../../../subgraphs/kit/caller.ts";
import { readEnvironment } from "../../../subgraphs/kit/environment.ts";
import { createLog } from "../../../subgraphs/kit/log.ts";
import { createSigner, statementHeader } from "../../../subgraphs/kit/signature.ts";
import { startSubgraph } from "../../../subgraphs/kit/subgraph.ts";
import { people } from "../../../subgraphs/people/subgraph.ts";
import { peopleDesk } from "../../../workers/adapters/people-desk.ts";
import type { PeopleDesk } from "../../../workers/ports/people-desk.ts";
import { startIssuer } from "../../support/issuer.ts";

/** The index of people as a service, asked over HTTP by the matching job as the gateway would pass it on. */
export interface PeopleService {
  readonly desk: PeopleDesk;
  stop(): Promise<void>;
}

/** Starts it in this process. @param queueUrl a database for the queue, with its tables */
export async function startPeopleService(url: string, queueUrl: string): Promise<PeopleService> {
  const { publicKey, privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const signer = createSigner({ ...(await exportJWK(privateKey)), kid: "gateway" });
  const issuer = await startIssuer();
  const config = readEnvironment(people.environment, {
    ...{ PORT: "0", DATABASE_URL: url, QUEUE_URL: queueUrl, ISSUER: issuer.url, LOG_LEVEL: "silent" },
    GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "gateway" }] }),
    MASTER_KEY: randomBytes(32).toString("base64"),
    CURSOR_KEY: randomBytes(32).toString("base64"),
    AUDIT_KEYS: `1:${randomBytes(32).toString("base64")}`,
  });
  const service = await startSubgraph(people, config, createLog({ name: "people", level: "silent" }));
  const token = await issuer.token({ job: "match-report" }, { expiresIn: "6h" });
  const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());
  const caller = callerOf(claims, { purpose: "matching", requestId: "bench" });
  const desk = peopleDesk(
    async (operation, variables) => {
      const body = JSON.stringify({ query: print(operation), variables });
      const response = await fetch(`${service.url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${token}`,
          [statementHeader]: await signer.sign(caller, "people", body),
        },
        body,
      });
      const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    { job: "match-report" },
  );
  return {
    desk,
    async stop() {
      await service.stop();
      await issuer.stop();
    },
  };
}
