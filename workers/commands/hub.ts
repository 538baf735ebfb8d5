import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { Agent, request } from "undici";
import { z } from "zod";
import { type ErrorCode, errors, isErrorCode } from "../../schema/errors.ts";
import { createAccessTokens } from "../adapters/access-tokens.ts";
import type { CommandConfig } from "./config.ts";

/** A hub, asked as any partner's system asks it: through the public graph. */
export interface Hub {
  /** Sends a persisted operation and returns its data, refusals included. Throws {@link HubFault}. */
  send<Result, Variables>(
    operation: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** The hub did not do what it was asked, for no reason that lies in the facts. The message says what to do. */
export class HubFault extends Error {
  override readonly name = "HubFault";
  constructor(
    readonly code: ErrorCode | "UNREACHABLE" | "NO_SIGN_IN",
    message: string,
  ) {
    super(message);
  }
}

const mayPass: readonly string[] = [
  "UNREACHABLE",
  "SIGN_IN_UNAVAILABLE",
  "SUBGRAPH_UNAVAILABLE",
  "SUBGRAPH_TIMEOUT",
  "REQUEST_TIMEOUT",
];
/** Milliseconds to wait before each further try. */
const pauses = [250, 1_000, 4_000];
const timeoutMs = 30_000;

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
    .optional(),
});

/** Opens a hub; nothing is sent until it is asked. */
export function openHub(config: CommandConfig, standardClient: string): Hub {
  const http = new Agent({ keepAliveTimeout: 10_000 });
  const token = tokenSource(config, standardClient, http);
  const url = `${config.hubUrl.replace(/\/$/, "")}/graphql`;
  return {
    send: async (operation, variables) => {
      const sha256Hash = createHash("sha256").update(print(operation)).digest("hex");
      const extensions = { persistedQuery: { version: 1, sha256Hash } };
      const body = JSON.stringify({ variables, extensions });
      return patiently(async () => post(url, await token(), body, http)) as never;
    },
    close: () => http.close(),
  };
}

async function post(url: string, token: string, body: string, dispatcher: Agent): Promise<unknown> {
  const answer = await request(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    dispatcher,
  })
    .then(async (response) => answerSchema.parse(await response.body.json()))
    .catch(() => {
      throw new HubFault("UNREACHABLE", `Nothing answers at ${url}: start the hub, or set HUB_URL.`);
    });
  const error = answer.errors?.[0];
  if (!error) return answer.data;
  const code = error.extensions?.code;
  throw isErrorCode(code)
    ? new HubFault(code, `${error.message} ${errors[code].remedy}`)
    : new HubFault("INTERNAL", error.message);
}

/** What may pass by itself is tried again; every act has its key, so that none is done twice. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const wait of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof HubFault) || !mayPass.includes(error.code)) throw error;
      await pause(wait);
    }
  }
  return attempt();
}

/** The given token, or those of a client by its secret. */
function tokenSource(config: CommandConfig, standardClient: string, http: Agent): () => Promise<string> {
  const { token, issuer, clientId = standardClient, clientSecretsFile } = config;
  if (token !== undefined) return async () => token;
  const secrets = readSecrets(clientSecretsFile);
  if (secrets?.[clientId] === undefined) {
    throw new HubFault(
      "NO_SIGN_IN",
      `There is no secret of ${clientId} in ${clientSecretsFile}: set HUB_TOKEN, or HUB_CLIENT_ID and HUB_CLIENT_SECRETS_FILE.`,
    );
  }
  const tokens = createAccessTokens({ issuer, secrets, http, clock: () => new Date() });
  return () =>
    tokens.tokenOf(clientId).catch(() => {
      throw new HubFault("NO_SIGN_IN", `${issuer} gives ${clientId} no token: is its secret right?`);
    });
}

function readSecrets(file: string): Record<string, string> | null {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}
