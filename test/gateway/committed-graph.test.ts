import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { exportJWK, generateKeyPair } from "jose";
import { expect, test } from "vitest";
import { readGraphFiles } from "../../gateway/graph-files.ts";
import { startGateway } from "../../gateway/server.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { startIssuer } from "../support/issuer.ts";

const nowhere = "http://127.0.0.1:1";

test("the gateway starts on the committed graph with every owner away, and shows it with what it requires", async () => {
  const issuer = await startIssuer();
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const gateway = await startGateway(
    {
      host: "127.0.0.1",
      port: 0,
      tokens: { issuer: issuer.url, audience: "hub" },
      subgraphs: { people: nowhere, cases: nowhere, investigations: nowhere, reviewers: nowhere },
      signingKey: await exportJWK(privateKey),
      subgraphTimeoutMs: 1_000,
      circuit: { failures: 5, openMs: 100 },
      operationTimeoutMs: 5_000,
      metrics: { METRICS_HOST: "127.0.0.1" },
      tls: null,
      allowedOrigins: [],
      rates: {
        url: null,
        requests: 100_000,
        organisationBudget: 100_000_000,
        jobBudget: 100_000_000,
        forms: 100,
      },
      form: null,
      logLevel: "silent",
    },
    { log: createLog({ name: "gateway", level: "silent" }), files: readGraphFiles(".") },
  );
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await issuer.token({ roles: ["notifier", "question-writer"], org: "RX1" })}`,
    },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data } = (await response.json()) as { data: IntrospectionQuery };
  const ready = await fetch(`${gateway.url}/readyz`);
  await Promise.all([gateway.stop(), issuer.stop()]);
  const schema = buildClientSchema(data);
  expect(schema.getMutationType()?.getFields().reportDeath?.description).toContain(
    "Requires `report:write`.",
  );
  expect(ready.status).toBe(503);
});
